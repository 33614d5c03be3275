import { createAtlasDriver, expect, test } from '../atlasDriver.ts';

const UNEMPLOYED_SHARE = 'v=1&indicator=unemp_rate_16_64&period=2017';

test('the main job is done by keyboard alone, and the copied link tells the same', async ({
  atlas,
  context,
  page,
}) => {
  await atlas.given.clipboardAllowed();
  await atlas.given.opened('v=1&indicator=share_65plus&period=2017');

  await atlas.when.opensPicker();
  await atlas.when.types('hartz iv');
  await expect
    .poll(() => atlas.get.options())
    .toContainEqual(expect.stringMatching(/^Arbeitslosigkeit/));
  await atlas.when.press('ArrowDown', 'Enter');
  await atlas.should.showHeading('Arbeitslosenanteil');

  await atlas.when.tabsTo('Zeitpunkt wählen');
  await atlas.when.press('ArrowLeft');
  await expect.poll(() => atlas.get.inFragment('period')).toBe('2016');

  await atlas.when.tabsTo(/Rang 1 von/);
  await atlas.when.press('Enter', 'ArrowDown', 'Enter');
  const [first, second] = await atlas.get.ranking();
  await expect.poll(() => atlas.get.summary()).toContain(`${first?.name}: ${first?.value} %`);
  await expect.poll(() => atlas.get.summary()).toContain(`${second?.name}: ${second?.value} %`);
  const summary = await atlas.get.summary();

  // The actions are one stop of the Tab key; arrows go from one to the next.
  await atlas.when.tabsTo('Rückgängig');
  await atlas.when.press('ArrowRight');
  await expect.poll(() => atlas.get.focused()).toBe('Link kopieren');
  await atlas.when.press('Enter');
  await expect.poll(() => atlas.get.notice()).toBe('Der Link zu dieser Ansicht ist kopiert.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).hash.slice(1)).toBe(atlas.get.fragment());

  const other = createAtlasDriver(await context.newPage());
  await other.given.opened(new URL(link).hash.slice(1));
  await expect.poll(() => other.get.summary()).toBe(summary);
  await other.should.showHeading('Arbeitslosenanteil');
});

for (const face of ['map', 'trend', 'table', 'sheet']) {
  test(`with the face "${face}" the Tab key has at most 40 stops, named and visible`, async ({
    atlas,
  }) => {
    await atlas.given.opened(`${UNEMPLOYED_SHARE}&areas=62,90&face=${face}`);
    // What stands outside the panel is the same with every face.
    const where = face === 'map' ? 'body' : '.explore-panel';
    const stops = await atlas.get.tabStops({ pixelsWithin: where });
    expect(stops.length).toBeGreaterThan(15);
    expect(stops.length).toBeLessThanOrEqual(40);
    expect(stops.filter((stop) => stop.role === '' || stop.name === '')).toEqual([]);
    expect(stops.filter((stop) => !stop.isFocusVisible)).toEqual([]);
    expect(stops.filter((stop) => stop.isTrap)).toEqual([]);
  });
}

test('with WebGL the Tab key meets no nameless canvas', async ({ atlas }) => {
  await atlas.given.opened(UNEMPLOYED_SHARE);
  await atlas.when.choosesRenderer('mit Grafikkarte (WebGL)');
  await expect.poll(async () => (await atlas.get.canvases()).length).toBeGreaterThan(0);
  await expect(atlas.get.byRole('region', /^Karte: Arbeitslosenanteil/)).toBeVisible();
  await expect
    .poll(async () =>
      (await atlas.get.canvases()).filter(({ isTabStop, name }) => isTabStop && name === ''),
    )
    .toEqual([]);
  const stops = await atlas.get.tabStops({ pixelsWithin: null });
  expect(stops.length).toBeLessThanOrEqual(40);
  expect(stops.filter((stop) => stop.role === '' || stop.name === '')).toEqual([]);
});

test('Tab and Shift+Tab go the same way through the page and leave it at both ends', async ({
  atlas,
}) => {
  await atlas.given.opened(UNEMPLOYED_SHARE);
  const forward = await atlas.get.tabStops({ pixelsWithin: null });
  const back = await atlas.get.tabStops({ pixelsWithin: null, backward: true });
  expect(back.map(({ name }) => name).reverse()).toEqual(forward.map(({ name }) => name));
});

test('Esc closes every dialog and gives the focus back to what opened it', async ({ atlas }) => {
  await atlas.given.opened(UNEMPLOYED_SHARE);
  for (const opener of ['Indikator wechseln', 'Klassen ändern', 'Nachrechnen', 'Einstellungen']) {
    await atlas.when.tabsTo(opener);
    await atlas.when.press('Enter');
    await expect(atlas.get.byRole('dialog')).toBeVisible();
    await atlas.when.press('Escape');
    await expect(atlas.get.byRole('dialog')).toBeHidden();
    await expect.poll(() => atlas.get.focused()).toBe(opener);
  }
});

test('the focus stays inside an open dialog', async ({ atlas, page }) => {
  await atlas.given.opened(UNEMPLOYED_SHARE);
  await atlas.when.clicks('button', 'Klassen ändern');
  await expect(atlas.get.byRole('dialog')).toBeVisible();
  for (let press = 0; press < 12; press++) {
    await atlas.when.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null),
    ).toBe(true);
  }
});

test('the area list is walked by rank, by name and towards the neighbour on the map', async ({
  atlas,
}) => {
  await atlas.given.opened(UNEMPLOYED_SHARE);
  const focused = () => atlas.get.focused();
  await atlas.when.focuses('button', /^Lobeda-Ost, /);
  await atlas.when.press('ArrowDown');
  await expect.poll(focused).toMatch(/^Lobeda-West, 8,06 %, Rang 2 von/);
  await atlas.when.press('End');
  await expect.poll(focused).toMatch(/ohne Rang/);
  await atlas.when.press('Home');
  await expect.poll(focused).toMatch(/^Lobeda-Ost, /);
  await atlas.when.types('winz');
  await expect.poll(focused).toMatch(/^Winzerla, /);
  await atlas.when.press('Alt+ArrowRight');
  await expect.poll(focused).not.toMatch(/^Winzerla, /);
  expect(await focused()).toMatch(/, Rang \d+ von/);
});

test('Ctrl+Z takes back one change after the other and Ctrl+Y brings them again', async ({
  atlas,
}) => {
  await atlas.given.opened(UNEMPLOYED_SHARE);
  await atlas.when.focuses('slider', 'Zeitpunkt wählen');
  await atlas.when.press('ArrowLeft');
  await expect.poll(() => atlas.get.inFragment('period')).toBe('2016');
  await atlas.when.picksInRanking('Winzerla');
  await expect.poll(() => atlas.get.inFragment('areas')).toBe('90');
  await atlas.when.press('Control+z');
  await expect.poll(() => atlas.get.inFragment('areas')).toBeNull();
  await atlas.when.press('Control+z');
  await expect.poll(() => atlas.get.inFragment('period')).toBe('2017');
  await atlas.when.press('Control+y');
  await expect.poll(() => atlas.get.inFragment('period')).toBe('2016');
  await atlas.when.press('Control+Shift+z');
  await expect.poll(() => atlas.get.inFragment('areas')).toBe('90');
});

test('back and forward go between figures, levels and faces', async ({ atlas, page }) => {
  await atlas.given.opened(UNEMPLOYED_SHARE);
  await atlas.when.chooses('Gebiete:', '6 Planungsräume');
  await expect.poll(() => atlas.get.inFragment('level')).toBe('planning_area');
  await atlas.when.clicks('tab', 'Tabelle');
  await expect.poll(() => atlas.get.inFragment('face')).toBe('table');
  await page.goBack();
  await expect(atlas.get.byRole('tab', 'Rangfolge')).toHaveAttribute('aria-selected', 'true');
  await expect
    .poll(async () => (await atlas.get.ranking()).filter(({ isArea }) => isArea).length)
    .toBe(6);
  await page.goBack();
  await expect.poll(async () => (await atlas.get.ranking()).length).toBeGreaterThan(40);
  await page.goForward();
  await expect.poll(() => atlas.get.inFragment('level')).toBe('planning_area');
  await expect.poll(async () => (await atlas.get.ranking()).length).toBeLessThan(10);
});
