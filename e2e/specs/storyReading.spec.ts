import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { codePath } from '../../src/ui/code/codePath.ts';
import { axeFindings, expect, type Page, test } from '../browser.ts';
import { readPdf } from '../pdfReading.ts';

const STEPS = 9;

async function openStory(page: Page, mode: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`./#v=1&view=present&story=lobeda&mode=${mode}`);
}

test('a story is read as an article: by keyboard, on a phone, live and back, in both languages', async ({
  page,
}) => {
  await openStory(page, 'read');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Lobeda: Was trägt/);
  const headings = page.getByRole('heading', { level: 2 });
  // "Inhalt" and one for each step.
  await expect(headings).toHaveCount(STEPS + 1);
  await expect(page.getByRole('figure').first()).toBeVisible();
  // Figures far below are not made before the reader comes near.
  expect(await page.getByRole('figure').count()).toBeLessThan(STEPS);
  expect((await axeFindings(page)).violations).toEqual([]);

  const entry = page.getByRole('navigation', { name: 'Inhalt' }).getByRole('link').nth(2);
  const headline = await entry.textContent();
  await entry.focus();
  await page.keyboard.press('Enter');
  const section = page.getByRole('region', { name: headline ?? '' });
  await expect(section.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(page).toHaveURL(/mode=read/);
  await expect(section.getByRole('table')).toBeVisible();
  await section.getByRole('button', { name: 'Was die Abbildung zeigt' }).press('Enter');
  await expect(section.getByText(/^Rangfolge der Planungsräume/)).toHaveCount(2);

  await section.getByRole('button', { name: /^Live ansehen/ }).press('Enter');
  await expect(page).toHaveURL(/view=explore/);
  await page.getByRole('button', { name: 'Zurück zum Artikel' }).click();
  await expect(page.getByRole('heading', { level: 2, name: headline ?? '' })).toBeFocused();

  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('about:blank');
  await page.goto('./#v=1&view=present&lang=en&story=lobeda&mode=read');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Lobeda: what holds and what is changing',
  );
  await expect(page.getByRole('figure').first()).toBeVisible();
  expect((await axeFindings(page)).violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('a story leaves on paper, one tagged sheet a step with its code, and as slides', async ({
  page,
}) => {
  await openStory(page, 'handout');
  await page.locator('.handout[data-complete="true"]').waitFor({ timeout: 30_000 });
  const sheets = page.locator('.handout-page');
  await expect(sheets).toHaveCount(STEPS);
  expect(
    await sheets.evaluateAll(
      (all) => all.filter((one) => one.scrollHeight > one.clientHeight + 1).length,
    ),
  ).toBe(0);
  const codes = await sheets.evaluateAll((all) =>
    all.map((one) => ({
      address: one.querySelector('.handout-code a')?.getAttribute('href') ?? '',
      path: one.querySelector('.handout-code-picture path')?.getAttribute('d') ?? null,
    })),
  );
  for (const { address, path } of codes) {
    expect(address).toMatch(/#v=1&view=(explore|need)&/);
    expect(path).toBe(codePath(address, 141)?.path);
  }
  const pdf = readPdf(await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }));
  expect(pdf.pages).toBe(STEPS);
  expect([...new Set(pdf.sizes)]).toEqual(['210×297']);
  expect(pdf.tags.get('H2')).toBe(STEPS);
  for (const tag of ['H1', 'P', 'Figure', 'Table', 'TH']) {
    expect(pdf.tags.get(tag) ?? 0, tag).toBeGreaterThan(0);
  }
  expect(pdf.outline).toContain('Lobeda liegt im Süden von Jena, östlich der Saale.');
  expect(pdf.alternatives).toContain('QR-Code zu dieser Ansicht');
  await expect(sheets.nth(2)).toContainText('Seite 3 von 9');
  await expect(sheets.nth(2)).not.toContainText('Notiz');
  await page.getByLabel('Mit Notizen').check();
  await expect(sheets.nth(2)).toContainText('Notiz');
  expect((await axeFindings(page)).violations).toEqual([]);

  await page.getByRole('button', { name: 'Zurück' }).click();
  await page.getByRole('button', { name: /Lobeda.*PowerPoint/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 30_000 }),
    page.getByRole('dialog').getByRole('button', { name: 'Speichern' }).click(),
  ]);
  const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const like = (pattern: RegExp) => Object.keys(parts).filter((path) => pattern.test(path));
  // A title, the steps, and the figures behind the map of need and offers.
  expect(like(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(STEPS + 2);
  expect(like(/^ppt\/charts\/chart\d+\.xml$/)).toHaveLength(4);
  expect(like(/^ppt\/media\/.+\.png$/)).toHaveLength(5);
  expect(strFromU8(parts['ppt/slides/slide2.xml']!)).toContain('descr="Karte der Planungsräume');
  expect(strFromU8(parts['ppt/notesSlides/notesSlide2.xml']!)).toContain('Zuerst ankommen');
});
