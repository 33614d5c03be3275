import { focusedNode, type Page } from './browser.ts';

export interface TabStop {
  /** Role as the browser computes it, such as `button` or `slider`. */
  readonly role: string;
  /** Accessible name; empty where the element has none, which is a fault. */
  readonly name: string;
  /** Whether focus changes any pixel around the element. */
  readonly isFocusVisible: boolean;
  /** Whether Tab did not leave the element. */
  readonly isTrap: boolean;
}

/** Room for the ring around the element, in CSS pixels. */
const RING_PX = 6;
/** Smaller boxes are hidden inputs whose ring is drawn on a parent. */
const SMALLEST_BOX_PX = 16;
const STOP_MARK = 'data-tab-walk';

export interface TabWalkOptions {
  readonly limit?: number;
  /** Selector of the part in which focus is judged by pixels, which takes 0.3 s a stop; null: nowhere. */
  readonly pixelsWithin?: string | null;
  /** With Shift, from the end of the page. */
  readonly backward?: boolean;
}

/**
 * Presses Tab from the start of the page until focus leaves it or comes round, at most `limit` times.
 * Stops outside `pixelsWithin` count as visible.
 */
export async function walkByTab(
  page: Page,
  { limit = 80, pixelsWithin = 'body', backward = false }: TabWalkOptions = {},
): Promise<readonly TabStop[]> {
  await page.evaluate((mark) => {
    for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
    getSelection()?.removeAllRanges();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }, STOP_MARK);
  const stops: TabStop[] = [];
  for (let press = 0; press < limit; press++) {
    await page.keyboard.press(backward ? 'Shift+Tab' : 'Tab');
    const arrival = await arrive(page);
    const last = stops.at(-1);
    if (arrival === 'stayed' && last !== undefined) stops.splice(-1, 1, { ...last, isTrap: true });
    if (arrival !== 'new') break;
    const node = await focusedNode(page);
    if (node === null) break;
    const isJudged = pixelsWithin !== null && (await isFocusWithin(page, pixelsWithin));
    const isFocusVisible = !isJudged || (await focusChangesPixels(page));
    stops.push({ ...node, isFocusVisible, isTrap: false });
  }
  return stops;
}

/** Whether the focused element is a new one, the last one or one before it; marks it. */
function arrive(page: Page): Promise<'new' | 'round' | 'stayed'> {
  return page.evaluate((mark) => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'new';
    const state = element.getAttribute(mark);
    for (const other of document.querySelectorAll(`[${mark}]`)) other.setAttribute(mark, 'past');
    element.setAttribute(mark, 'last');
    if (state === null) return 'new';
    return state === 'last' ? 'stayed' : 'round';
  }, STOP_MARK);
}

function isFocusWithin(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((part) => document.activeElement?.closest(part) != null, selector);
}

async function focusChangesPixels(page: Page): Promise<boolean> {
  const clip = await focusedBox(page);
  if (clip === null) return false;
  const focused = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  const element = await page.evaluateHandle(() => document.activeElement);
  await element.evaluate((node) => (node as HTMLElement | SVGElement).blur());
  const unfocused = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  await element.evaluate((node) => {
    // `focusVisible` is missing from the DOM typings of this TypeScript.
    const options = { preventScroll: true, focusVisible: true };
    (node as HTMLElement | SVGElement).focus(options);
  });
  return !focused.equals(unfocused);
}

/** The box of the focused element, or of its first parent that is large enough, with its ring. */
function focusedBox(
  page: Page,
): Promise<{ x: number; y: number; width: number; height: number } | null> {
  return page.evaluate(
    ([ring, smallest]) => {
      let element = document.activeElement;
      let box = element?.getBoundingClientRect();
      while (element !== null && box !== undefined && Math.min(box.width, box.height) < smallest) {
        element = element.parentElement;
        box = element?.getBoundingClientRect() ?? box;
      }
      if (box === undefined) return null;
      const left = Math.max(0, box.left - ring);
      const top = Math.max(0, box.top - ring);
      const width = Math.min(innerWidth, box.right + ring) - left;
      const height = Math.min(innerHeight, box.bottom + ring) - top;
      return width > 0 && height > 0 ? { x: left, y: top, width, height } : null;
    },
    [RING_PX, SMALLEST_BOX_PX] as const,
  );
}
