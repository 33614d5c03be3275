import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { parseMinutes } from '../../src/data/minutes/readMinutes.ts';
import { expect, test } from '../atlasDriver.ts';
import type { Page } from '../browser.ts';

const LAST_YEAR = JSON.stringify({
  format: 'sozialraumatlas.minutes',
  formatVersion: 1,
  id: 'last-year',
  title: 'Konferenz 2025',
  date: '2025-05-06',
  counts: [{ field: 'wohnen', area: 'lobeda', voices: 12 }],
  nextSteps: [{ id: 'a', text: 'Licht am Weg' }],
});

async function saved(page: Page, name: string): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return new Uint8Array(readFileSync(await download.path()));
}

test('from the stage to the minutes: votes counted by keyboard, shown to the room, read back', async ({
  atlas: { given, when, get, should },
  page,
}) => {
  await given.opened('v=1&view=present&story=lobeda&step=1&mode=stage');
  const headline = await get.heading();
  await when.press('a');
  await should.showHeading('Meinungsbild und Protokoll');
  await expect(page.getByRole('listitem').filter({ hasText: headline })).toBeVisible();

  // Nine votes have no shares; the tenth brings them.
  const result = page.locator('.poll-result').first();
  await page.getByRole('gridcell').first().focus();
  await when.press('4', 'ArrowRight', '5');
  await expect(result).toContainText('9 Stimmen insgesamt');
  await expect(result).toContainText('Meinungsbild, nicht repräsentativ');
  await expect(result).toContainText('keine Anteile');
  await expect(result).not.toContainText('%');
  await when.press('+', 'ArrowDown', '1', '0');
  await expect(result).toContainText('20 Stimmen insgesamt');
  await expect(result).toContainText('80 %');
  await when.press('Control+z');
  await expect(result).toContainText('10 Stimmen insgesamt');
  await when.press('Control+y');
  await expect(result).toContainText('20 Stimmen insgesamt');

  await page.getByRole('button', { name: 'Notiz hinzufügen' }).press('Enter');
  await when.types('Bänke fehlen am Platz');
  await page.getByRole('textbox', { name: 'Titel', exact: true }).fill('Konferenz 2026');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Früheres Protokoll dazunehmen' }).click(),
  ]);
  const buffer = Buffer.from(LAST_YEAR);
  await chooser.setFiles({ name: '2025.json', mimeType: 'application/json', buffer });
  await expect(result).toContainText('zuletzt (06.05.2025)');
  await expect(page.getByRole('textbox', { name: 'Schritt 1' })).toHaveValue('Licht am Weg');
  await should.haveNoAxeViolationsInLightAndDark();

  await page.getByRole('button', { name: 'Auf dem Beamer zeigen' }).press('Enter');
  const stage = page.getByRole('dialog', { name: 'Meinungsbild auf dem Beamer' });
  await expect(stage).toContainText('20 Stimmen insgesamt');
  expect(await smallLetters(page), 'letters below 3 % of the height').toEqual([]);
  await should.haveNoAxeViolationsInLightAndDark();
  await when.press('Escape');
  await expect(stage).toBeHidden();

  const read = parseMinutes(new TextDecoder().decode(await saved(page, 'Sichern (JSON)')));
  if (!read.ok) throw new Error('the file is not read again');
  const { title, counts, shown, notes, earlier } = read.value;
  expect(title).toBe('Konferenz 2026');
  expect(counts.map(({ voices }) => voices)).toEqual([4, 6, 10]);
  expect(shown.map(({ headline: said }) => said.de)).toEqual([headline]);
  expect(notes.map(({ text }) => text)).toEqual(['Bänke fehlen am Platz']);
  expect(earlier.map(({ id }) => id)).toEqual(['last-year']);
  const parts = unzipSync(await saved(page, 'Word (DOCX)'));
  expect(strFromU8(parts['word/document.xml']!)).toContain('Bänke fehlen am Platz');
  expect(await get.storedItems()).toEqual([]);

  await given.narrowScreen();
  await should.notScrollSideways();
});

/** Texts on the stage whose letters are smaller than can be read from five metres. */
function smallLetters(page: Page): Promise<readonly string[]> {
  return page.locator('.stage-sheet').evaluate((sheet) => {
    const scale = new DOMMatrix(getComputedStyle(sheet).transform).a;
    const hasText = (element: Element) =>
      [...element.childNodes].some((one) => one.nodeType === 3 && one.textContent?.trim() !== '');
    return [...sheet.querySelectorAll('*')]
      .filter((element) => hasText(element) && !element.closest('.ui-visually-hidden'))
      .filter((element) => {
        const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
        return size < innerHeight * 0.0299;
      })
      .map((element) => `${element.className}: ${element.textContent}`);
  });
}
