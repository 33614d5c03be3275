import { readFile } from 'node:fs/promises';
import { type AtlasDriver, expect, test } from '../atlasDriver.ts';
import type { Page } from '../browser.ts';

const MAP = 'v=1&view=explore&level=planning_area&indicator=share_65plus&period=2017&face=map';
const TREND = MAP.replace('face=map', 'face=trend');
const TABLE = MAP.replace('face=map', 'face=table');

const headlines = (page: Page) => page.locator('.story-step-headline').allTextContents();

async function presses(atlas: AtlasDriver, name: string | RegExp) {
  await atlas.when.focuses('button', name);
  await atlas.when.press('Enter');
}

/** Puts the view on the screen into a story, under this headline, with keys alone. */
async function inserts(atlas: AtlasDriver, page: Page, headline: string) {
  await presses(atlas, 'In Geschichte einfügen');
  const field = page.getByRole('textbox', { name: 'Überschrift des Schritts' });
  await field.waitFor();
  await field.focus();
  await atlas.when.press('Control+a');
  await atlas.when.types(headline);
  await presses(atlas, 'Am Ende einfügen');
  await expect.poll(() => atlas.get.focused()).toBe('Hier weiterarbeiten');
}

test('a story is made of two views by keyboard, put in order, kept, saved and read again', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened(MAP);
  await inserts(atlas, page, 'Erster Satz.');
  await atlas.when.press('Enter');
  await atlas.when.follows(TREND);
  await inserts(atlas, page, 'Zweiter Satz.');
  await presses(atlas, 'Geschichte bearbeiten');
  await expect.poll(() => headlines(page)).toEqual(['Erster Satz.', 'Zweiter Satz.']);
  await expect(page.getByRole('textbox', { name: 'Alternativtext' })).toHaveValue(
    /^Linien: .* von 2007 bis 2017, Jena\. /,
  );
  expect(atlas.get.inFragment('step')).toBe('2');

  await presses(atlas, 'Schritt 2 nach oben');
  await expect.poll(() => headlines(page)).toEqual(['Zweiter Satz.', 'Erster Satz.']);
  // The step is the first now: the focus goes to what can still be done with it.
  await expect.poll(() => atlas.get.focused()).toBe('Schritt 1 nach unten');
  await atlas.when.press('Control+z');
  await expect.poll(() => headlines(page)).toEqual(['Erster Satz.', 'Zweiter Satz.']);

  await presses(atlas, 'Schritt 1: Erster Satz.');
  await page.getByRole('textbox', { name: 'Überschrift' }).focus();
  await atlas.when.press('Control+End');
  await atlas.when.types(' Dazu mehr.');
  await expect.poll(() => headlines(page)).toEqual(['Erster Satz. Dazu mehr.', 'Zweiter Satz.']);
  await presses(atlas, 'Ansicht ändern');
  await expect.poll(() => atlas.get.inFragment('view')).toBe('explore');
  await atlas.when.follows(TABLE);
  await presses(atlas, 'Diese Ansicht übernehmen');
  await expect.poll(() => atlas.get.inFragment('mode')).toBe('edit');
  await expect.poll(() => page.locator('.story-editor-preview .short-table').count()).toBe(1);
  // One press takes the view out again, the next one all that was written, not its last letter.
  await page.locator('#view-title').focus();
  await atlas.when.press('Control+z');
  await expect.poll(() => page.locator('.story-editor-preview .story-map-picture').count()).toBe(1);
  await atlas.when.press('Control+y');

  await presses(atlas, 'Auf diesem Gerät behalten');
  await expect.poll(() => atlas.get.storedItems()).toEqual(['indexedDB sozialraumatlas']);
  await atlas.given.opened('v=1&view=present');
  const entry = page.locator('.story-entry', { hasText: 'Neue Geschichte' });
  await expect(entry).toContainText('2 Schritte');
  await presses(atlas, 'Mehr zu „Neue Geschichte“');
  const download = page.waitForEvent('download');
  await atlas.when.focuses('menuitem', 'Als Datei sichern');
  await atlas.when.press('Enter');
  const saved = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(saved).steps[0].view).toContain('face=table');
  await presses(atlas, 'Mehr zu „Neue Geschichte“');
  await atlas.when.focuses('menuitem', 'Löschen');
  await atlas.when.press('Enter');
  await expect.poll(() => atlas.get.focused()).toBe('Rückgängig');
  await expect.poll(() => entry.count()).toBe(0);
  const chooser = page.waitForEvent('filechooser');
  await presses(atlas, 'Geschichte aus Datei');
  const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(saved) };
  await (await chooser).setFiles(file);
  await expect(page.getByText('„Neue Geschichte“ ist eingelesen: 2 Schritte.')).toBeVisible();
  await expect.poll(() => entry.count()).toBe(1);
  await atlas.should.haveNoAxeViolationsInLightAndDark();
  await presses(atlas, 'Vom Gerät löschen');
  await expect.poll(() => atlas.get.storedItems()).toEqual([]);
});

test('a story of the data is changed as an own copy, by mouse, with checks, and given back', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened('v=1&view=present&story=lobeda&step=2&mode=edit');
  const before = await headlines(page);
  expect(before).toHaveLength(9);
  await expect(page.getByText('Es ist nichts zu beanstanden.')).toBeVisible();
  const handle = await page.locator('.story-step-handle').nth(1).boundingBox();
  const target = await page.locator('.story-step').nth(3).boundingBox();
  if (handle === null || target === null) throw new Error('no rows to drag');
  await page.mouse.move(handle.x + 8, handle.y + 20);
  await page.mouse.down();
  await page.mouse.move(target.x + 8, target.y + target.height - 10, { steps: 4 });
  await page.mouse.up();
  const moved = [before[0], before[2], before[3], before[1], ...before.slice(4)];
  await expect.poll(() => headlines(page)).toEqual(moved);
  await atlas.when.fills('Überschrift', '');
  await expect(page.getByText('Jeder Schritt braucht eine Überschrift.')).toBeVisible();
  await expect(page.locator('.story-checks-list')).toContainText([/Schritt 4: .*fehlt/]);
  await presses(atlas, 'Schritt löschen');
  await expect.poll(() => headlines(page)).toHaveLength(8);
  await expect.poll(() => atlas.get.focused()).toBe('Rückgängig');
  await atlas.when.press('Enter');
  await expect.poll(() => headlines(page)).toHaveLength(9);
  await atlas.should.haveNoAxeViolationsInLightAndDark();
  await atlas.given.narrowScreen();
  await atlas.should.notScrollSideways();
  await presses(atlas, 'Änderungen verwerfen');
  await expect.poll(() => headlines(page)).toEqual(before);
});
