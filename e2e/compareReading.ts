import type { Page } from './browser.ts';

/** One indicator of the deviation table as a person reads it. */
export interface DeviationReading {
  readonly name: string;
  readonly reference: string;
  /** Value and differences of each compared place, in the order of the columns. */
  readonly places: readonly string[];
}

export async function readDeviations(page: Page): Promise<readonly DeviationReading[]> {
  const rows = await page.locator('.compare-table tbody tr').all();
  return Promise.all(
    rows.map(async (row) => {
      const [reference = '', ...places] = await row
        .locator('td.compare-table-figure')
        .evaluateAll((cells) =>
          cells.map((cell) => [...cell.childNodes].map((node) => node.textContent).join(' ')),
        );
      return {
        name: plain((await row.locator('th').textContent()) ?? ''),
        reference: plain(reference),
        places: places.map(plain),
      };
    }),
  );
}

/** Plain spaces in place of line ends and of those that hold a number and its unit together. */
function plain(text: string): string {
  return text.replace(/[\u00a0\s]+/g, ' ').trim();
}
