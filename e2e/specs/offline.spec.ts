import { type AtlasDriver, expect, test } from '../atlasDriver.ts';
import type { Page } from '../browser.ts';
import { LOBEDA_STEPS, resolves, tellsStep } from '../stageReading.ts';

const WINZERLA = 'v=1&view=profile&area=winzerla';

const STAGE = 'v=1&view=present&lang=de&story=lobeda&mode=stage&step=1';

/** A whole story by the clicker alone, with a live look at one of its steps and a black screen. */
async function tellsStory(atlas: AtlasDriver, page: Page): Promise<void> {
  await atlas.given.opened(STAGE);
  for (let step = 1; step <= LOBEDA_STEPS; step += 1) {
    await tellsStep(page, step);
    await resolves(atlas, page, step);
    await expect(page.locator('.stage-body svg, .stage-body table').first()).toBeVisible();
    if (step === 4) await looksLive(atlas, page);
    await atlas.when.press('PageDown');
  }
  await atlas.when.press('.');
  await expect(page.getByRole('button', { name: /^Das Bild ist schwarz/ })).toBeVisible();
}

async function looksLive(atlas: AtlasDriver, page: Page): Promise<void> {
  await atlas.when.press('e');
  await expect.poll(() => atlas.get.inFragment('view')).toBe('explore');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('');
  await atlas.when.clicks('button', 'Zurück zur Folie');
  await tellsStep(page, 4);
}

test('stores nothing before the click, runs without a network after it, and deletes all of it again', async ({
  atlas,
  page,
  context,
}) => {
  const registrations = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await atlas.given.opened();
  await atlas.when.clicks('button', 'Einstellungen');
  await atlas.when.clicks('button', 'Für Veranstaltung speichern');
  await expect(page.getByRole('button', { name: 'Jetzt speichern' })).toBeVisible();
  expect(await registrations()).toBe(0);
  expect(await atlas.get.storedItems()).toEqual([]);
  await atlas.should.haveNoAxeViolations();

  await atlas.when.clicks('button', 'Jetzt speichern');
  await expect(page.getByText(/^Nachgeprüft: Alle \d+ Dateien/)).toBeVisible({ timeout: 40_000 });

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Arbeitslosenanteil');
  await expect(page.getByRole('button', { name: 'Link kopieren' })).toBeVisible();
  await tellsStory(atlas, page);
  await atlas.given.opened(WINZERLA);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Winzerla');
  await expect(
    page
      .locator('.profile-sections')
      .getByText(/\d+,\d+/)
      .first(),
  ).toBeVisible();
  await page.goto('./embed.html?von=test');
  await expect(page.locator('body')).toContainText('Arbeitslosenanteil');

  await context.setOffline(false);
  await atlas.given.opened();
  await atlas.when.clicks('button', 'Einstellungen');
  await atlas.when.clicks('button', 'Für Veranstaltung speichern');
  await atlas.when.clicks('button', 'Wieder löschen');
  await expect(page.getByRole('button', { name: 'Jetzt speichern' })).toBeVisible();
  expect(await registrations()).toBe(0);
  expect(await atlas.get.storedItems()).toEqual([]);
});

test('the operator’s pages are one click away, without barriers, and lead back', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened('v=1&view=compare');
  for (const name of ['Leichte Sprache', 'Impressum', 'Datenschutz', 'Barrierefreiheit']) {
    await page.getByRole('contentinfo').getByRole('link', { name }).click();
    await expect(page.locator('.content-page h1')).toBeFocused();
  }
  expect(atlas.get.inFragment('page')).toBe('accessibility');
  await atlas.should.haveNoAxeViolations();
  await atlas.given.narrowScreen();
  await atlas.should.notScrollSideways();
  await atlas.when.clicks('link', 'Zurück zum Atlas');
  await expect(page.locator('#footer-accessibility')).toBeFocused();
  expect(atlas.get.inFragment('page')).toBeNull();
  expect(atlas.get.inFragment('view')).toBe('compare');
});
