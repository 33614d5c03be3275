import { expect, type Page, requestsUnderWay } from './browser.ts';

/** How often in a row, this long apart, a page must be found at rest. */
const LOOKS = 3;
const BETWEEN_LOOKS_MS = 50;

/**
 * Waits until the scripts have taken over, no part of the page says that it is loading, and nothing is
 * being fetched. Cheaper than Playwright's `networkidle`, which always waits half a second and knows
 * nothing of parts that are still being drawn.
 */
export async function settled(page: Page): Promise<void> {
  let looks = 0;
  const look = async () => {
    const isQuiet = requestsUnderWay(page) === 0;
    looks = isQuiet && (await page.evaluate(saysReady)) ? looks + 1 : 0;
    return looks;
  };
  await expect
    .poll(look, {
      message: 'times in a row the page was found at rest',
      intervals: [BETWEEN_LOOKS_MS],
      timeout: 60_000,
    })
    .toBeGreaterThanOrEqual(LOOKS);
}

/**
 * Runs inside the page. The page that comes with the HTML says that its trend is loading until the
 * scripts have taken over; a view of a link is marked as busy until it is drawn.
 */
function saysReady(): boolean {
  return document.querySelector('.face-loading, [aria-busy="true"]') === null;
}
