import { readFileSync } from 'node:fs';
import { de } from '../../src/i18n/messages/de.ts';
import { en } from '../../src/i18n/messages/en.ts';
import { type AtlasDriver, expect, test } from '../atlasDriver.ts';

const UNEMPLOYED_SHARE = 'v=1&indicator=unemp_rate_16_64&period=2017&areas=62,142';
/** Most districts have 0, 1 or 2 cases. */
const MOSTLY_WITHHELD = 'v=1&indicator=sgb3_unemp_u20_share&period=2017';

const FACES = ['map', 'ranking', 'trend', 'table', 'sheet'];
const DIALOGS = ['Indikator wechseln', 'Klassen ändern', 'Nachrechnen', 'Einstellungen'];

async function opensDialog(atlas: AtlasDriver, opener: string): Promise<void> {
  await atlas.when.clicks('button', opener);
  await expect(atlas.get.byRole('dialog')).toBeVisible();
}

async function closesDialog(atlas: AtlasDriver): Promise<void> {
  await atlas.when.press('Escape');
  await expect(atlas.get.byRole('dialog')).toBeHidden();
}

test('axe finds nothing on any face, in light and dark, German and English', async ({ atlas }) => {
  test.slow();
  await atlas.given.opened(UNEMPLOYED_SHARE);
  for (const face of FACES) {
    await atlas.when.follows(`${UNEMPLOYED_SHARE}&face=${face}`);
    if (face !== FACES.at(-1)) await atlas.should.haveNoAxeViolations();
  }
  await atlas.should.haveNoAxeViolationsInLightAndDark();
  await atlas.when.follows(`${UNEMPLOYED_SHARE}&face=table&lang=en`);
  await expect(atlas.get.root()).toHaveAttribute('lang', 'en');
  await atlas.should.haveNoAxeViolations();
});

test('axe finds nothing in any dialog, in light and dark', async ({ atlas }) => {
  test.slow();
  await atlas.given.opened(UNEMPLOYED_SHARE);
  for (const opener of DIALOGS) {
    await opensDialog(atlas, opener);
    await atlas.should.haveNoAxeViolationsInLightAndDark();
    await closesDialog(atlas);
  }
});

const states = [
  ['differences', `${UNEMPLOYED_SHARE}&against=2007`, 'Jena insgesamt: −2,16 Pp.'],
  ['a count, drawn as circles', 'v=1&indicator=unemp_total&period=2017', 'Jena insgesamt: 3.039'],
  ['a figure that is mostly withheld', MOSTLY_WITHHELD, 'SGB III: Anteil unter 20'],
  ['a link that had to be mended', 'v=1&indicator=gibtesnicht', '„gibtesnicht“'],
] as const;

test('axe finds nothing in any state a figure or a link can bring', async ({ atlas }) => {
  await atlas.given.opened();
  for (const [what, fragment, sign] of states) {
    await atlas.when.follows(fragment);
    await expect(atlas.get.root(), what).toContainText(sign);
    await atlas.should.haveNoAxeViolations();
  }
});

test('on a phone axe finds nothing and targets are large enough, on every face', async ({
  atlas,
}) => {
  test.slow();
  await atlas.given.screen(390, 844);
  await atlas.given.opened(UNEMPLOYED_SHARE);
  for (const face of FACES) {
    await atlas.when.follows(`${UNEMPLOYED_SHARE}&face=${face}`);
    await atlas.should.haveNoAxeViolations();
    await atlas.should.haveNoCrampedTargets();
    await atlas.should.notScrollSideways();
  }
});

test('at 320 pixels no face and no dialog scrolls sideways', async ({ atlas }) => {
  test.slow();
  await atlas.given.narrowScreen();
  await atlas.given.opened(UNEMPLOYED_SHARE);
  for (const face of FACES) {
    await atlas.when.follows(`${UNEMPLOYED_SHARE}&face=${face}`);
    await atlas.should.notScrollSideways();
  }
  await atlas.when.follows(UNEMPLOYED_SHARE);
  for (const opener of DIALOGS) {
    await opensDialog(atlas, opener);
    await atlas.should.notScrollSideways();
    await atlas.should.keepDialogInside();
    await closesDialog(atlas);
  }
});

test("a person's own text spacing cuts nothing off", async ({ atlas }) => {
  await atlas.given.opened(UNEMPLOYED_SHARE);
  await atlas.given.spacedText();
  await atlas.should.clipNoText();
  await atlas.given.narrowScreen();
  await atlas.should.clipNoText();
  await atlas.should.notScrollSideways();
  for (const opener of DIALOGS) {
    await opensDialog(atlas, opener);
    await atlas.should.clipNoText();
    await closesDialog(atlas);
  }
});

test('with reduced motion nothing moves, and play does not start by itself', async ({ atlas }) => {
  await atlas.given.reducedMotion();
  await atlas.given.opened(UNEMPLOYED_SHARE);
  await atlas.should.haveNothingMoving();
  await expect(atlas.get.byRole('button', 'Verlauf abspielen')).toBeVisible();
  await opensDialog(atlas, 'Indikator wechseln');
  await atlas.should.haveNothingMoving();
  await closesDialog(atlas);
  await atlas.when.clicks('button', 'Einen Zeitpunkt zurück');
  await atlas.should.haveNothingMoving();
});

test('every pointer target is at least 24 pixels or stands apart', async ({ atlas }) => {
  await atlas.given.opened(UNEMPLOYED_SHARE);
  await atlas.should.haveNoCrampedTargets();
  await atlas.when.clicks('tab', 'Tabelle');
  await expect(atlas.get.byRole('columnheader', /2017/)).toBeVisible();
  await atlas.should.haveNoCrampedTargets();
  for (const opener of ['Klassen ändern', 'Einstellungen']) {
    await opensDialog(atlas, opener);
    await atlas.should.haveNoCrampedTargets();
    await closesDialog(atlas);
  }
});

test('after a change exactly one polite message is said, at most 160 characters long', async ({
  atlas,
}) => {
  await atlas.given.ownTime();
  await atlas.given.opened(UNEMPLOYED_SHARE);
  await atlas.when.timeStops();
  await expect.poll(() => atlas.get.announcement()).toBe('');
  await atlas.when.listensToAnnouncements();
  await atlas.when.focuses('slider', 'Zeitpunkt wählen');
  // The page's time stands still between the presses, however slow the machine is.
  await atlas.when.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
  await expect.poll(() => atlas.get.shownPeriod()).toBe('31. Dezember 2014');
  await atlas.when.timePasses(2000);
  const message = 'Arbeitslosenanteil, 2014, 41 Gebiete, 2 ausgewählt';
  await expect.poll(() => atlas.get.heard()).toEqual([message]);
  expect(message.length).toBeLessThanOrEqual(160);
  // The message ends; nothing else has been said until then.
  await atlas.when.timePasses(10_000);
  await expect.poll(() => atlas.get.announcement()).toBe('');
  expect(await atlas.get.heard()).toEqual([message]);
});

test('in forced colours classes and states are patterns, and the table holds every figure', async ({
  atlas,
}) => {
  await atlas.given.forcedColours();
  await atlas.given.opened(UNEMPLOYED_SHARE);
  // The map cannot carry the figures here, so the table stands beside it from the start.
  await expect(atlas.get.byRole('tab', 'Tabelle')).toHaveAttribute('aria-selected', 'true');
  await atlas.get.byRole('columnheader', /2017/).waitFor();
  await expect.poll(() => atlas.get.tableValue('Lobeda-West', '2017')).toBe('8,06');
  expect(await atlas.get.tableValue('Leutra', '2017')).toMatch(/^0 bis \d,\d\d/);
  await atlas.when.clicks('tab', 'Rangfolge');
  const [high, low, withheld] = [
    await atlas.get.mapFill('Lobeda-West'),
    await atlas.get.mapFill('Isserstedt'),
    await atlas.get.mapFill('Leutra'),
  ];
  expect(high).toMatch(/^texture/);
  expect(low).toMatch(/^texture/);
  expect(high).not.toBe(low);
  expect(withheld).toBe('masked');
  await atlas.should.haveNoAxeViolations();
});

/** Words of one catalogue that the other does not use, and that stand alone, without gaps to fill. */
const germanWords = new Set(
  Object.entries(de)
    .filter(([key, text]) => text !== en[key as keyof typeof en] && !text.includes('{'))
    .map(([, text]) => text)
    .filter((text) => text.length > 2 && !Object.values<string>(en).includes(text)),
);

test('the language switch leaves no German word on the page', async ({ atlas }) => {
  await atlas.given.opened(UNEMPLOYED_SHARE);
  expect((await atlas.get.everyWord()).filter((text) => germanWords.has(text))).not.toEqual([]);
  await opensDialog(atlas, 'Einstellungen');
  await atlas.when.chooses('Sprache', 'English');
  await atlas.should.showHeading('Unemployed share of residents');
  await closesDialog(atlas);
  await expect(atlas.get.root()).toHaveAttribute('lang', 'en');
  await expect.poll(() => atlas.get.summary()).toContain('8.06%');
  for (const face of ['Trend', 'Table', 'Data sheet', 'Ranking']) {
    await atlas.when.clicks('tab', face);
    await expect(atlas.get.byRole('tab', face)).toHaveAttribute('aria-selected', 'true');
    await atlas.should.haveLoaded();
    const words = await atlas.get.everyWord();
    expect(words.filter((text) => germanWords.has(text))).toEqual([]);
    expect(words.filter((text) => germanNames.has(text))).toEqual([]);
  }
});

/** German names of indicators that are not also English ones. */
const germanNames = new Set(
  readFileSync('data/jena/indicators.csv', 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .filter(([, , , german, english]) => german !== english && !german?.startsWith('"'))
    .flatMap(([, , , german]) => german ?? [])
    .filter((name) => name !== ''),
);
