import { expect, test } from '../atlasDriver.ts';

const UNEMPLOYED_SHARE = 'v=1&indicator=unemp_rate_16_64&period=2017';
const WITH_GRAPHICS = 'mit Grafikkarte (WebGL)';
const NO_GRAPHICS =
  'Die Grafikkarte steht nicht zur Verfügung. Die Karte wird einfach gezeichnet, alles andere geht weiter.';

test('the graphics renderer draws the same colours at the same places as the simple map', async ({
  atlas,
}) => {
  await atlas.given.opened(`${UNEMPLOYED_SHARE}&areas=62`);
  const areas = ['Lobeda-Ost', 'Jena-Nord', 'Isserstedt', 'Zwätzen'];
  const spots = await atlas.get.spots(areas);
  const simple = await atlas.get.coloursAt(spots);
  expect(new Set(simple).size).toBeGreaterThan(1);
  await atlas.when.choosesRenderer(WITH_GRAPHICS);
  await expect.poll(() => atlas.get.drawsWithGraphics()).toBe(true);
  await expect.poll(() => atlas.get.coloursAt(spots)).toEqual(simple);
});

test('with the graphics renderer pointing, selecting and changing the year work as before', async ({
  atlas,
}) => {
  await atlas.given.opened(UNEMPLOYED_SHARE);
  const [spot] = await atlas.get.spots(['Winzerla']);
  await atlas.when.choosesRenderer(WITH_GRAPHICS);
  await expect.poll(() => atlas.get.drawsWithGraphics()).toBe(true);
  await atlas.when.clicksAt(spot);
  await expect.poll(() => atlas.get.inFragment('areas')).toBe('90');
  await expect.poll(() => atlas.get.readout()).toMatch(/^Winzerla\s*6,81 %/);
  await atlas.when.clicks('button', 'Einen Zeitpunkt zurück');
  await expect.poll(() => atlas.get.inFragment('period')).toBe('2016');
  await expect(
    atlas.get.byRole(
      'region',
      'Karte: Arbeitslosenanteil, 31. Dezember 2016, Statistische Bezirke',
    ),
  ).toBeVisible();
  await atlas.should.haveNoAxeViolations();
});

test('without WebGL the simple map stays, the page says so, and everything else works', async ({
  atlas,
}) => {
  await atlas.given.noWebgl();
  await atlas.given.opened(UNEMPLOYED_SHARE);
  await atlas.when.choosesRenderer(WITH_GRAPHICS);
  await expect.poll(() => atlas.get.notice()).toBe(NO_GRAPHICS);
  await expect(atlas.get.byRole('img', /^Karte: Arbeitslosenanteil/)).toBeVisible();
  await expect.poll(() => atlas.get.mapFill('Lobeda-West')).toBe('class 4');
  await atlas.when.clicksArea('Winzerla');
  await expect.poll(() => atlas.get.inFragment('areas')).toBe('90');
  await atlas.when.clicks('button', 'Näher heran');
  await atlas.when.clicks('button', 'Einen Zeitpunkt zurück');
  await expect.poll(() => atlas.get.inFragment('period')).toBe('2016');
  await expect.poll(() => atlas.get.summary()).toMatch(/^Winzerla: \d,\d\d %/);
});

test('when the graphics context is lost the simple map comes back with a notice', async ({
  atlas,
}) => {
  await atlas.given.opened(UNEMPLOYED_SHARE);
  await atlas.when.choosesRenderer(WITH_GRAPHICS);
  await expect.poll(() => atlas.get.drawsWithGraphics()).toBe(true);
  await atlas.when.losesGraphics();
  await expect.poll(() => atlas.get.notice()).toBe(NO_GRAPHICS);
  await expect(atlas.get.byRole('img', /^Karte: Arbeitslosenanteil/)).toBeVisible();
  await expect.poll(() => atlas.get.mapFill('Lobeda-West')).toBe('class 4');
  await atlas.when.clicksArea('Winzerla');
  await expect.poll(() => atlas.get.inFragment('areas')).toBe('90');
});
