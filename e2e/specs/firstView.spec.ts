import { createAtlasDriver, expect, test } from '../atlasDriver.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page shows headline, coloured map, ranking and what would need scripts', async ({
    page,
  }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Arbeitslosenanteil');
    await expect(page.getByRole('img', { name: /^Karte: Arbeitslosenanteil/ })).toBeVisible();
    await expect(page.locator('.map-areas use[class^="map-class-"]')).not.toHaveCount(0);
    const rows = page.locator('table.ranking tbody tr');
    await expect(rows).toHaveCount(41);
    await expect(rows.first()).toContainText('Lobeda-Ost');
    await expect(rows.first()).toContainText('8,91');
    await expect(page.getByText(/muss JavaScript eingeschaltet sein/)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  });
});

const sizes = [
  ['a wide screen', 1440, 900],
  ['a laptop', 1280, 800],
  ['a phone', 390, 844],
] as const;

const lines = ['an ordinary', 'a slow'] as const;

for (const line of lines) {
  test(`on ${line} line nothing moves until the scripts have taken over, on any device`, async ({
    context,
  }) => {
    await context.addInitScript(recordShifts);
    // Side by side: most of the time is the line's.
    const found = await Promise.all(
      sizes.map(async ([device, width, height]) => {
        const page = await context.newPage();
        const { given } = createAtlasDriver(page);
        await given.screen(width, height);
        if (line === 'a slow') await given.openedOverSlowLine();
        else await given.opened();
        await expect(page.locator('#root[aria-busy]')).toHaveCount(0);
        return { device, ...(await page.evaluate(readShifts)) };
      }),
    );
    for (const { device, shifts, isPainted } of found) {
      const total = cumulativeShift(shifts);
      const moved = shifts
        .map(({ at, value, moved }) => `${at.toFixed(0)} ms ${value.toFixed(4)} ${moved}`)
        .join('; ');
      expect(total.toFixed(2), `${device}: ${moved}`).toBe('0.00');
      expect(isPainted, device).toBe(true);
    }
  });
}

test('opening and using the atlas leaves nothing on the device', async ({ atlas, page }) => {
  await page.addInitScript(recordWrites);
  await atlas.given.opened();
  await atlas.when.chooses('Vergleich mit:', '2007');
  await atlas.when.picksInRanking('Winzerla');
  await atlas.when.opensPicker();
  await atlas.when.press('Escape');
  await atlas.when.choosesRenderer('einfach, ohne Grafikkarte');
  expect(await atlas.get.storedItems()).toEqual([]);
  expect(await page.evaluate(() => Reflect.get(window, 'recordedWrites') as string[])).toEqual([]);
});

interface Shift {
  /** Milliseconds since the page was asked for. */
  readonly at: number;
  readonly value: number;
  readonly moved: string;
}

/** Runs inside the page, before its scripts: every unasked movement and what moved. */
function recordShifts(): void {
  const shifts: Shift[] = [];
  Reflect.set(window, 'recordedShifts', shifts);
  type LayoutShift = PerformanceEntry & {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly { readonly node: Node | null }[];
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      if (entry.hadRecentInput) continue;
      const nodes = entry.sources.map(({ node }) =>
        node instanceof Element ? (node.getAttribute('class') ?? node.tagName) : 'text',
      );
      shifts.push({ at: entry.startTime, value: entry.value, moved: nodes.join(', ') });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const WINDOW_GAP_MS = 1000;
const WINDOW_MS = 5000;

/**
 * Cumulative Layout Shift as the Layout Instability specification's authors define it: the largest sum
 * of one session window, in which shifts follow each other within a second, five seconds at most.
 */
function cumulativeShift(shifts: readonly Shift[]): number {
  let largest = 0;
  let opened = { since: Number.NEGATIVE_INFINITY, last: Number.NEGATIVE_INFINITY, sum: 0 };
  for (const { at, value } of shifts.toSorted((one, other) => one.at - other.at)) {
    const isSame = at - opened.last < WINDOW_GAP_MS && at - opened.since < WINDOW_MS;
    opened = isSame
      ? { ...opened, last: at, sum: opened.sum + value }
      : { since: at, last: at, sum: value };
    largest = Math.max(largest, opened.sum);
  }
  return largest;
}

/** Runs inside the page. Nothing moves on a page that was never painted. */
function readShifts() {
  const shifts = Reflect.get(window, 'recordedShifts') as readonly Shift[];
  return { shifts, isPainted: performance.getEntriesByType('paint').length > 0 };
}

/** Runs inside the page, before its scripts: every attempt to keep something on the device. */
function recordWrites(): void {
  const writes: string[] = [];
  Reflect.set(window, 'recordedWrites', writes);
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    writes.push(`storage ${key}`);
    setItem.call(this, key, value);
  };
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (name, version) => {
    writes.push(`database ${name}`);
    return open(name, version);
  };
}
