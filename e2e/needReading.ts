import type { Page } from './browser.ts';

/** One area of the list of Handlungsbedarf as a person reads it. */
export interface ActionReading {
  readonly name: string;
  /** "unterversorgt" or "nicht eindeutig"; empty for the others. */
  readonly badge: string;
  readonly facts: string;
}

export async function readActionLines(page: Page): Promise<readonly ActionReading[]> {
  const lines = await page.locator('.action-list-line').all();
  return Promise.all(
    lines.map(async (line) => ({
      name: plain(await line.locator('.action-list-button').textContent()),
      badge: plain((await line.locator('.action-list-badge').allTextContents()).join(' ')),
      facts: plain(await line.locator('.action-list-facts').textContent()),
    })),
  );
}

export async function readScenarioSentences(page: Page): Promise<readonly string[]> {
  const sentences = await page.locator('.scenarios-sentences p').allTextContents();
  return sentences.map(plain);
}

/** Ordinary spaces in place of those that hold a number and its unit together. */
function plain(text: string | null): string {
  return (text ?? '').replaceAll('\u00a0', ' ').trim();
}
