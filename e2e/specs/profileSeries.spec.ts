import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { axeFindings, expect, type Page, test } from '../browser.ts';
import { districtsOf, readPackageFigures } from '../packageFigures.ts';
import { readPdf } from '../pdfReading.ts';

const LOBEDA_WEST = 'v=1&view=profile&area=62';

async function openPrint(page: Page, print: string, area = '62'): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`./#v=1&view=profile&area=${area}&print=${print}`);
  await page.locator('.profile-print[data-complete="true"]').waitFor({ timeout: 45_000 });
}

async function printed(page: Page) {
  return readPdf(await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }));
}

/** Parts of sheets that do not fit: area, page and pixels beyond the foot. */
function overflowing(page: Page): Promise<readonly string[]> {
  return page.$$eval('.profile-print-body', (bodies) =>
    bodies.flatMap((body) => {
      const over = body.scrollHeight - body.clientHeight;
      const name = body.closest('article')?.querySelector('h2')?.textContent ?? '';
      return over > 0 ? [`${name}: ${over}`] : [];
    }),
  );
}

async function startSeries(page: Page, areas: RegExp, format: RegExp): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Steckbriefe ausgeben' });
  if (!(await dialog.isVisible())) {
    await page.getByRole('button', { name: 'Reihe ausgeben' }).click();
  }
  const choose = async (label: string, option: RegExp) => {
    const select = dialog.getByLabel(label);
    const labels = await select.locator('option').allTextContents();
    await select.selectOption({ label: labels.find((one) => option.test(one)) ?? '' });
  };
  await choose('Gebiete', areas);
  await choose('Format', format);
  await dialog.getByRole('button', { name: /^(Ausgeben|Druckansicht öffnen)$/ }).click();
}

async function downloaded(page: Page, areas: RegExp, format: RegExp): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 45_000 }),
    startSeries(page, areas, format),
  ]);
  return new Uint8Array(readFileSync(await download.path()));
}

test('a Steckbrief prints on two tagged pages of A4 with name, source and headings', async ({
  page,
}) => {
  await openPrint(page, 'area');
  expect(await overflowing(page)).toEqual([]);
  const pdf = await printed(page);
  expect(pdf.pages).toBe(2);
  expect(pdf.sizes).toEqual(['210×297', '210×297']);
  expect(pdf.language).toBe('de');
  expect(pdf.outline).toContain('Lobeda-West');
  expect(pdf.outline).toContain('Was fällt auf');
  expect(pdf.outline).toContain('Quellen und Hinweise');
  for (const tag of ['Document', 'H2', 'H3', 'Table', 'TH', 'TD', 'L', 'Figure']) {
    expect(pdf.tags.get(tag) ?? 0, tag).toBeGreaterThan(0);
  }
  expect(pdf.alternatives).toContain('Lage von Lobeda-West');
  for (const sheet of await page.locator('.profile-print-page').all()) {
    await expect(sheet).toContainText('Steckbrief Lobeda-West');
    await expect(sheet).toContainText(/Quelle: .+ Stand der Daten: 2017\. Gedruckt am/);
  }
});

test('every district and planning area and the city prints on exactly two pages', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const districts = districtsOf().length;
  for (const [print, count] of [
    ['city', 1],
    ['planning_area', 6],
    ['district', districts],
  ] as const) {
    await openPrint(page, print);
    expect(await overflowing(page), print).toEqual([]);
    const pdf = await printed(page);
    expect(pdf.pages, print).toBe(count * 2);
    expect(pdf.tags.get('H2'), print).toBe(count);
  }
});

test('the workbook of the series holds the figures of the package, with words for what is withheld', async ({
  page,
}) => {
  await page.goto(`./#${LOBEDA_WEST}`);
  const { sheets } = await readXlsx(await downloaded(page, /^Planungsräume: alle/, /XLSX/));
  const names = sheets.map(({ name }) => name);
  expect(names.slice(0, 2)).toEqual(['Übersicht', 'Werte']);
  expect(names).toContain('Bildung');
  expect(names.slice(-2)).toEqual(['Definitionen', 'Quellen']);
  const figureOf = readPackageFigures();
  const single = await readXlsx(await downloaded(page, /^Nur Lobeda-West/, /XLSX/));
  const [, ...rows] = single.sheets[1]?.rows ?? [];
  let compared = 0;
  for (const row of rows) {
    const published = figureOf(String(row[2]), String(row[0]), String(row[4]));
    if (published === null) continue;
    // What the public form protects beyond the source is a word.
    if (String(row[8] ?? '') !== '') expect(row[5] ?? null).toBeNull();
    else expect(row[5]).toBeCloseTo(published, 6);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(100);
  for (const row of rows) {
    const isNumber = typeof row[5] === 'number';
    expect(isNumber).toBe(String(row[8] ?? '') === '');
  }
});

test('the slides have native charts, descriptions and notes, and the run can be called off', async ({
  page,
}) => {
  await page.goto(`./#${LOBEDA_WEST}`);
  const parts = unzipSync(await downloaded(page, /^Nur Lobeda-West/, /PPTX/));
  const paths = Object.keys(parts);
  expect(paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(3);
  expect(paths.filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))).toHaveLength(2);
  expect(strFromU8(parts['ppt/notesSlides/notesSlide1.xml']!)).toContain('Was auffällt');
  expect(strFromU8(parts['ppt/slides/slide1.xml']!)).toContain('descr="Lageplan: Lobeda-West');

  const dialog = page.getByRole('dialog');
  const status = dialog.getByRole('status');
  for (const format of [/PPTX/, /XLSX/]) {
    await startSeries(page, /^Statistische Bezirke: alle/, format);
    await expect(dialog.getByRole('progressbar')).toBeVisible();
    // The last part takes seconds, and is called off in the middle of it.
    await expect(status).toHaveText('Die Datei wird geschrieben …', { timeout: 30_000 });
    await dialog.getByRole('button', { name: 'Abbrechen' }).click();
    await expect(status).toHaveText('Abgebrochen. Es wurde keine Datei gespeichert.');
  }
});

/** Width and height of invented signs: broad, high, very broad, square. */
const SIGNS = [
  [300, 100],
  [60, 180],
  [800, 90],
  [120, 120],
  [240, 100],
  [500, 100],
] as const;

/** Serves the package as if it had so many emblems. */
async function withEmblems(page: Page, count: number): Promise<void> {
  const emblems = SIGNS.slice(0, count).map((_, index) => ({
    picture: `emblems/sign-${index}.0123456789abcdef.svg`,
    alt: { de: `Zeichen ${index + 1}`, en: `Sign ${index + 1}` },
    link: index % 2 === 0 ? null : 'https://sign.example/',
  }));
  let manifest = '';
  await page.route('**/data/index.json', async (route) => {
    const index = await (await route.fetch()).json();
    const [first] = index.packages;
    const address = new URL(first.manifest, route.request().url()).href;
    manifest = JSON.stringify({ ...(await (await page.request.get(address)).json()), emblems });
    const hash = createHash('sha256').update(manifest).digest('hex').slice(0, 16);
    first.manifest = first.manifest.replace(/[0-9a-f]{16}(?=\.json$)/, hash);
    await route.fulfill({ json: index });
  });
  await page.route('**/manifest.*.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: manifest }),
  );
  await page.route('**/emblems/sign-*.svg', (route) => {
    const [width, height] = SIGNS[Number(/sign-(\d)/.exec(route.request().url())?.[1])]!;
    const body = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}"/></svg>`;
    return route.fulfill({ contentType: 'image/svg+xml', body });
  });
}

test('emblems of any shape stand side by side on both pages, which still hold everything', async ({
  page,
}) => {
  for (const count of [1, 3, 6]) {
    await page.unrouteAll();
    await withEmblems(page, count);
    await openPrint(page, 'area');
    const pictures = page.locator('.printed-emblems img');
    await expect(pictures).toHaveCount(2 * count);
    await expect
      .poll(() =>
        pictures.evaluateAll((all: HTMLImageElement[]) => all.every((one) => one.complete)),
      )
      .toBe(true);
    expect(await overflowing(page), `${count}`).toEqual([]);
    const boxes = await pictures.evaluateAll((all) =>
      all.map((one) => {
        const sheet = one.closest('.profile-print-page')!.getBoundingClientRect();
        const { left, right, width, height } = one.getBoundingClientRect();
        return { left: left - sheet.left, right: sheet.right - right, width, height };
      }),
    );
    for (const [index, { left, right, width, height }] of boxes.entries()) {
      expect(Math.min(left, right)).toBeGreaterThan(40);
      expect(Math.min(width, height)).toBeGreaterThan(8);
      const before = index % count === 0 ? null : boxes[index - 1]!;
      if (before !== null) expect(left).toBeGreaterThan(before.left + before.width);
    }
    expect((await printed(page)).pages).toBe(2);
  }
});

test('dialog and print view have no accessibility violations, on a phone and in dark too', async ({
  page,
}) => {
  await page.goto(`./#${LOBEDA_WEST}`);
  await page.getByRole('button', { name: 'Reihe ausgeben' }).click();
  await page.getByRole('dialog').waitFor();
  expect((await axeFindings(page)).violations).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await openPrint(page, 'area');
  expect((await axeFindings(page)).violations).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  await page.getByRole('link', { name: 'Zurück' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lobeda-West');
});
