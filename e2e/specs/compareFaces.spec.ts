import { expect, test } from '../atlasDriver.ts';

const COMPARE =
  'v=1&view=compare&level=district&areas=62,63&set=theme:unemployment&from=city&period=2017';

test('trends are read by keyboard: measure, year, area and value', async ({ atlas, page }) => {
  await atlas.given.opened(`${COMPARE}&panel=lines`);
  await page.locator('.chart-small-lines .chart-figure-box').focus();
  await atlas.when.press('End');
  await expect
    .poll(() => page.locator('.chart-small-lines [role="status"]').textContent())
    .toMatch(/^Arbeitslosenanteil, 2017, Lobeda-West: 8,06\s%$/);
  await atlas.when.press('PageDown');
  await expect
    .poll(() => page.locator('.chart-small-lines [role="status"]').textContent())
    .toMatch(/, 2017, Lobeda-West: /);
});

test('a line through the points is drawn on demand, and told without a cause', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened(`${COMPARE}&panel=scatter`);
  await atlas.when.clicks('button', 'Gerade durch die Punkte');
  await expect.poll(() => atlas.get.inFragment('aids')).toBe('trendLine');
  await expect(page.getByText(/es ist kein Nachweis einer Ursache/)).toHaveCount(1);
});

test('a field of the legend is a filter, and the link keeps it', async ({ atlas, page }) => {
  await atlas.given.opened(`${COMPARE}&panel=bivariate`);
  const rows = page.getByRole('row');
  await expect(rows.first()).toBeAttached();
  const all = await rows.count();
  await page.locator('.map-cells-grid [data-cell="8"]').focus();
  await atlas.when.press('Enter');
  await expect.poll(() => atlas.get.inFragment('cell')).toBe('8');
  // The link knows of the choice before the list has been drawn anew.
  await expect.poll(() => rows.count()).toBeLessThan(all);
  const few = await rows.count();
  await atlas.given.opened(atlas.get.fragment());
  await expect(rows).toHaveCount(few);
});

test('maps of several years share classes, pointing and camera', async ({ atlas, page }) => {
  await atlas.given.opened(`${COMPARE}&panel=maps&maps=periods`);
  const maps = page.locator('.compare-maps-map');
  await expect(maps).toHaveCount(11);
  await page.locator('.compare-maps-map .map-areas').first().scrollIntoViewIfNeeded();
  const box = await maps.first().boundingBox();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 120);
  await expect.poll(() => page.locator('.map-highlight-line').count()).toBe(11);
});

test('two maps under one edge: a layer on one side, the edge by keys, all but the edge in the link', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened(`${COMPARE}&panel=maps&maps=swipe`);
  const right = page.getByRole('group', { name: 'Rechte Karte' });
  await right.getByLabel('Zeitpunkt:').selectOption('2012');
  await expect.poll(() => atlas.get.inFragment('right')).toMatch(/,2012,values$/);
  await right.getByLabel('Karte zeigt:').selectOption('smoothed');
  await expect.poll(() => atlas.get.inFragment('right')).toMatch(/,2012,smoothed$/);
  await expect(page.getByRole('img', { name: /2012 \(geglättete Werte\)$/ })).toHaveCount(1);
  const edge = page.getByRole('slider', { name: 'Grenze zwischen den Karten' });
  await edge.focus();
  await atlas.when.press('ArrowLeft');
  await expect(edge).toHaveValue('49');
  await atlas.given.opened(atlas.get.fragment());
  await expect(page.getByRole('img', { name: /2012 \(geglättete Werte\)$/ })).toHaveCount(1);
});
