import { expect, test } from '../atlasDriver.ts';

const UNEMPLOYED_SHARE = 'v=1&indicator=unemp_rate_16_64&period=2017';
const INDEX = `${UNEMPLOYED_SHARE}&note=index`;
const QUANTILE = `${UNEMPLOYED_SHARE}&note=quantile`;
const QUANTILE_NAME = 'Gleich viele Gebiete je Klasse (Quantile)';
const LONG_FORMULA = `${UNEMPLOYED_SHARE}&note=maskedInterval`;

test('a link opens a method note with formula, symbols, reading aid, limits and sources', async ({
  atlas,
}) => {
  await atlas.given.opened(QUANTILE);
  await expect(atlas.get.byRole('heading', QUANTILE_NAME)).toBeFocused();
  for (const section of [
    'So wird gerechnet',
    'So lesen Sie das Ergebnis',
    'Wozu es nicht dient',
    'Im Atlas',
    'Quellen',
    'Siehe auch',
  ]) {
    await expect(atlas.get.byRole('heading', section)).toBeVisible();
  }
  await expect(atlas.get.byRole('math')).not.toHaveCount(0);
  await expect(atlas.get.byRole('link', 'doi:10.1080/00031305.1996.10473566')).toBeVisible();
});

test('a link to a note that does not exist opens the list, with a word about it', async ({
  atlas,
}) => {
  await atlas.given.opened(`${UNEMPLOYED_SHARE}&note=gibtesnicht`);
  await expect(atlas.get.byRole('dialog')).toContainText('gibt es hier nicht: „gibtesnicht“');
  await expect(atlas.get.byRole('link', QUANTILE_NAME)).toBeVisible();
});

test('the menu opens the list, the field narrows it, and back leads the way out', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened(UNEMPLOYED_SHARE);
  await atlas.when.clicks('button', 'Einstellungen');
  await atlas.when.clicks('button', 'Methoden');
  await expect.poll(() => atlas.get.inFragment('note')).toBe('index');
  await page.getByLabel('Methoden filtern').fill('hyndman');
  await expect(atlas.get.byRole('dialog')).toContainText('Treffer: 1');
  await atlas.when.clicks('link', QUANTILE_NAME);
  await expect(atlas.get.byRole('heading', QUANTILE_NAME)).toBeFocused();
  await page.goBack();
  await expect.poll(() => atlas.get.inFragment('note')).toBe('index');
  await expect(atlas.get.byRole('link', QUANTILE_NAME)).toBeFocused();
  await page.goBack();
  await expect(atlas.get.byRole('dialog')).toBeHidden();
  expect(atlas.get.inFragment('note')).toBeNull();
  await page.goForward();
  await expect(atlas.get.byRole('dialog')).toBeVisible();
});

test('Esc gives the focus back to the menu that opened the list', async ({ atlas }) => {
  await atlas.given.opened(UNEMPLOYED_SHARE);
  for (let time = 0; time < 2; time++) {
    await atlas.when.focuses('button', 'Einstellungen');
    await atlas.when.press('Enter');
    await atlas.when.tabsTo('Methoden');
    await atlas.when.press('Enter');
    await expect(atlas.get.byRole('link', QUANTILE_NAME)).toBeVisible();
    await atlas.when.press('Escape');
    await expect(atlas.get.byRole('dialog')).toBeHidden();
    await expect.poll(() => atlas.get.focused()).toBe('Einstellungen');
  }
});

test('by keyboard alone: from the legend to the note and back, which is no step to undo', async ({
  atlas,
}) => {
  await atlas.given.opened(UNEMPLOYED_SHARE);
  await atlas.when.tabsTo('Methode: Klassen bilden');
  await atlas.when.press('Enter');
  await expect(atlas.get.byRole('heading', QUANTILE_NAME)).toBeFocused();
  await atlas.when.tabsTo('Natürliche Brüche (Fisher, Jenks)');
  await atlas.when.press('Enter');
  await expect(atlas.get.byRole('heading', 'Natürliche Brüche (Fisher, Jenks)')).toBeFocused();
  await atlas.when.press('Escape');
  await expect(atlas.get.byRole('dialog')).toBeHidden();
  await expect.poll(() => atlas.get.focused()).toBe('Methode: Klassen bilden');
  await expect(atlas.get.byRole('button', 'Rückgängig')).toBeDisabled();
});

test('a note over the class editor gives way to it again, with the focus where it was', async ({
  atlas,
}) => {
  await atlas.given.opened(UNEMPLOYED_SHARE);
  await atlas.when.clicks('button', 'Klassen ändern');
  await atlas.when.clicks('button', 'Methode: Gleich viele Gebiete je Klasse');
  await expect(atlas.get.byRole('heading', QUANTILE_NAME)).toBeFocused();
  await atlas.when.press('Escape');
  await expect(atlas.get.byRole('heading', QUANTILE_NAME)).toBeHidden();
  await expect(atlas.get.byRole('heading', 'Klassen der Karte')).toBeVisible();
  await expect.poll(() => atlas.get.focused()).toBe('Methode: Gleich viele Gebiete je Klasse');
});

test('axe finds nothing in the list and in a note, in light and dark, German and English', async ({
  atlas,
}) => {
  test.slow();
  await atlas.given.opened(INDEX);
  await expect(atlas.get.byRole('link', QUANTILE_NAME)).toBeVisible();
  await atlas.should.haveNoAxeViolationsInLightAndDark();
  await atlas.should.haveNoCrampedTargets();
  await atlas.when.follows(`${QUANTILE}&lang=en`);
  await expect(atlas.get.byRole('heading', /^Equal numbers of areas/)).toBeVisible();
  await atlas.should.haveNoAxeViolationsInLightAndDark();
  await atlas.should.haveNoCrampedTargets();
});

test('at 320 pixels list and notes fit the window, and only formulas scroll', async ({ atlas }) => {
  await atlas.given.narrowScreen();
  await atlas.given.opened(INDEX);
  await expect(atlas.get.byRole('link', QUANTILE_NAME)).toBeVisible();
  await atlas.should.keepDialogInside();
  await atlas.should.notScrollSideways();
  for (const fragment of [QUANTILE, LONG_FORMULA]) {
    await atlas.given.opened(fragment);
    await expect(atlas.get.byRole('math')).not.toHaveCount(0);
    await atlas.should.keepDialogInside();
    await atlas.should.notScrollSideways();
    await atlas.should.haveNoAxeViolations();
  }
});

test('without the file of the notes the dialog says so and can try again', async ({
  atlas,
  faults,
  page,
}) => {
  const notes = /\/assets\/methods\.de/;
  await atlas.given.files(notes, 'unreachable');
  await atlas.given.opened(INDEX);
  await expect(atlas.get.byRole('dialog')).toContainText('ließen sich nicht laden');
  await page.unroute(notes);
  atlas.should.onlyComplainAbout(faults, notes);
  await atlas.when.clicks('button', 'Noch einmal versuchen');
  await expect(atlas.get.byRole('link', QUANTILE_NAME)).toBeVisible();
});
