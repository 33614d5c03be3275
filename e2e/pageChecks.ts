import type { Page } from './browser.ts';
import type { Spot } from './exploreReading.ts';

/** Text spacing that WCAG 1.4.12 asks a page to bear. */
const SPACED = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** As a person's own style sheet does it: beside the page's policy, not through it. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, SPACED);
}

/**
 * Texts that their own box cuts off: elements with text of their own, hidden overflow and more
 * content than room. Texts for screen readers only are left out.
 */
export function clippedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const hasText = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
    const clips = (element: HTMLElement) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none' || element.clientWidth <= 1) return false;
      const wide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const tall = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
      return wide || tall;
    };
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element instanceof HTMLElement && hasText(element) && clips(element))
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent?.trim()}`);
  });
}

/**
 * Pointer targets smaller than 24 by 24 CSS pixels whose circle of that diameter meets another
 * target (WCAG 2.5.8). Native inputs count with their label.
 */
export function crampedTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls =
      'button, a[href], select, [role="button"], [role="tab"], [role="option"], label:has(input)';
    const isClipped = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !isClipped(element);
    const targets = [...document.querySelectorAll(controls)]
      .filter((element) => isSeen(element) && !element.closest('.ui-skip-links'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const small = targets.filter(({ box }) => Math.min(box.width, box.height) < 23.5);
    const crowded = ({ element, box }: (typeof targets)[number]) => {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      return targets.some(({ element: other, box: near }) => {
        if (other === element || other.contains(element) || element.contains(other)) return false;
        const right = Math.max(near.left - x, 0, x - near.right);
        const down = Math.max(near.top - y, 0, y - near.bottom);
        return Math.hypot(right, down) < 12;
      });
    };
    return small.filter(crowded).map(({ element, box }) => {
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim();
      return `${element.tagName} "${name}" ${box.width.toFixed(0)}×${box.height.toFixed(0)}`;
    });
  });
}

/** Animations and transitions that are running, named by what they move. */
export function runningAnimations(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => animation.playState === 'running')
      .map((animation) => {
        const effect = animation.effect;
        const target = effect instanceof KeyframeEffect ? effect.target : null;
        return `${target?.tagName} ${target?.getAttribute('class')}`;
      }),
  );
}

/** Everything the page says or names, attributes for assistive technology included. */
export function everyWord(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const attributes = ['aria-label', 'title', 'placeholder', 'aria-valuetext', 'alt'];
    const texts = [...document.querySelectorAll('body *')].flatMap((element) => [
      ...attributes.flatMap((name) => element.getAttribute(name) ?? []),
      ...[...element.childNodes].flatMap((node) =>
        node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : [],
      ),
    ]);
    return [...new Set([document.title, ...texts].map((text) => text.trim()))].filter(
      (text) => text !== '',
    );
  });
}

/** Canvases of the page: what assistive technology and the Tab key meet, if anything. */
export interface CanvasReading {
  readonly name: string;
  readonly isTabStop: boolean;
  readonly isHidden: boolean;
}

export function readCanvases(page: Page): Promise<readonly CanvasReading[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('canvas')].map((canvas) => ({
      name: canvas.getAttribute('aria-label') ?? '',
      isTabStop: canvas.tabIndex >= 0,
      isHidden: canvas.closest('[aria-hidden="true"]') !== null,
    })),
  );
}

/** Colours that the screen really shows, read from pictures of one pixel: `#rrggbb`. */
export async function coloursAt(page: Page, spots: readonly Spot[]): Promise<readonly string[]> {
  const picture = await page.screenshot({ animations: 'disabled' });
  return page.evaluate(
    async ([encoded, points]) => {
      const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return points.map(({ x, y }) => {
        const [red = 0, green = 0, blue = 0] =
          context?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? [];
        return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      });
    },
    [picture.toString('base64'), spots] as const,
  );
}
