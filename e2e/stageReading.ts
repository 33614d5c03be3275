import { type AtlasDriver, expect } from './atlasDriver.ts';
import type { Page } from './browser.ts';

/** A text on the stage that is not what it should be, with what was found. */
export interface StageTexts {
  /** Texts smaller than 3 % of the screen's height. */
  readonly small: readonly string[];
  /** Texts of which something lies outside the screen. */
  readonly cut: readonly string[];
  /** How many texts were looked at. */
  readonly count: number;
}

/** Measures every text that is seen on the stage, those in pictures included, as it is painted. */
export function readStageTexts(page: Page): Promise<StageTexts> {
  return page.evaluate(() => {
    const stage = document.querySelector('.stage');
    const sheet = document.querySelector<HTMLElement>('.stage-sheet');
    if (stage === null || sheet === null) return { small: [], cut: [], count: 0 };
    const enlarged = sheet.getBoundingClientRect().width / sheet.offsetWidth;
    const found = { small: [] as string[], cut: [] as string[], count: 0 };
    const nodes = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const owner = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (owner === null || words === '') continue;
      if (owner.closest('.ui-visually-hidden, .stage-controls, title, desc, option')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      const style = getComputedStyle(owner);
      if (right - left < 2 || style.visibility === 'hidden') continue;
      const matrix = owner instanceof SVGGraphicsElement ? owner.getScreenCTM() : null;
      const scale = matrix === null ? enlarged : Math.hypot(matrix.a, matrix.b);
      const share = (Number.parseFloat(style.fontSize) * scale) / innerHeight;
      found.count += 1;
      if (share < 0.0299) found.small.push(`${words}: ${(share * 100).toFixed(2)} %`);
      const isInside = left > -2 && top > -2 && right < innerWidth + 2 && bottom < innerHeight + 2;
      if (!isInside) found.cut.push(words);
    }
    return found;
  });
}

/** Steps of the story about Lobeda, and those of them at which the audience guesses first. */
export const LOBEDA_STEPS = 9;
const LOBEDA_GUESSES = [2, 7];

/** Waits until a step of the story about Lobeda is what is drawn, not only what the link says. */
export async function tellsStep(page: Page, step: number): Promise<void> {
  const place = `Schritt ${step} von ${LOBEDA_STEPS}`;
  await expect(page.getByRole('img', { name: place, exact: true })).toBeVisible();
  await expect(page.locator('.stage-source')).toContainText('Quelle:');
}

/** At a guess the first press of the clicker shows the answer. */
export async function resolves(atlas: AtlasDriver, page: Page, step: number): Promise<void> {
  const button = page.getByRole('button', { name: 'Auflösen' });
  if (LOBEDA_GUESSES.includes(step)) {
    await expect(button).toBeVisible();
    await atlas.when.press('PageDown');
  }
  await expect(button).toHaveCount(0);
}
