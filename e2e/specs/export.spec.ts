import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { expect, test } from '../atlasDriver.ts';
import {
  chooseEntry,
  chooseFile,
  downloadByKeyboard,
  openMenu,
  readClipboard,
  readPicture,
} from '../downloads.ts';

const SHARE = 'v=1&indicator=unemp_rate_16_64&period=2017&areas=62,63';
const TABLE = `${SHARE}&face=table`;
const PNG = 'Bild herunterladen (PNG)';
const SVG = 'Vektorbild herunterladen (SVG)';
const XLSX = 'Excel-Arbeitsmappe (XLSX)';

test('the map is downloaded by keyboard as a picture of twice the pixels, with its title', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened(SHARE);
  const { name, bytes } = await downloadByKeyboard(page, 'Karte', PNG);
  expect(name).toBe('arbeitslosenanteil-2017-karte.png');
  const picture = await readPicture(page, bytes, 'image/png');
  expect(picture.width).toBeGreaterThan(1800);
  expect(picture.height).toBeGreaterThan(1400);
  // Letters have many shades, an empty strip has one.
  expect(picture.titleColours).toBeGreaterThan(10);
  expect(picture.colours).toBeGreaterThan(50);
  expect(picture.ground).toBe('#f7f5f0');
  await expect.poll(() => atlas.get.focused()).toBe('Herunterladen: Karte');
  await expect
    .poll(() => atlas.get.announcement())
    .toBe('Gespeichert als arbeitslosenanteil-2017-karte.png.');
});

test('pictures are light also on a dark page, and dark where a person chooses it', async ({
  atlas,
  page,
}) => {
  await atlas.given.darkScheme();
  await atlas.given.opened(SHARE);
  const light = await downloadByKeyboard(page, 'Rangfolge', PNG);
  expect((await readPicture(page, light.bytes, 'image/png')).ground).toBe('#f7f5f0');
  await openMenu(page, 'Karte');
  await chooseEntry(page, 'dunkel');
  const { bytes } = await chooseFile(page, SVG);
  expect((await readPicture(page, bytes, 'image/svg+xml')).ground).toBe('#14181c');
});

test('the vector picture of every figure stands alone and is drawn from its bytes', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened(SHARE);
  for (const [figure, least] of [
    ['Karte', 40],
    ['Rangfolge', 40],
    ['Verlauf', 20],
  ] as const) {
    const { bytes } = await downloadByKeyboard(page, figure, SVG);
    const svg = bytes.toString('utf8');
    expect(svg).toContain('Arbeitslosenanteil');
    expect(svg).toContain('Quelle: Bundesagentur für Arbeit');
    expect(svg).toContain('Lizenz:');
    expect(svg).toContain('Stand: 31. Dezember 2017');
    expect(svg).not.toMatch(/(?:href|src)="(?!#)|url\((?!#)|<script|<image|@import|class=|var\(/);
    const picture = await readPicture(page, bytes, 'image/svg+xml');
    expect(picture.colours, figure).toBeGreaterThan(least);
  }
});

test('the map drawn by the graphics card is downloaded all the same', async ({ atlas, page }) => {
  test.slow();
  await atlas.given.opened(SHARE);
  const simple = await downloadByKeyboard(page, 'Karte', SVG);
  await atlas.when.choosesRenderer('mit Grafikkarte (WebGL)');
  await expect.poll(() => atlas.get.drawsWithGraphics(), { timeout: 30_000 }).toBe(true);
  const drawn = await downloadByKeyboard(page, 'Karte', SVG);
  // Ids are numbered on.
  const [one, other] = [simple, drawn].map(({ bytes }) =>
    bytes.toString('utf8').replace(/_picture-r_\w+?_/g, ''),
  );
  expect(other === one).toBe(true);
});

test('the workbook has the figures and states of the table on the screen', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened(TABLE);
  const lines = await atlas.get.table();
  const { name, bytes } = await downloadByKeyboard(page, 'Tabelle', XLSX);
  expect(name).toBe('arbeitslosenanteil-2017-tabelle.xlsx');
  const book = await readXlsx(bytes);
  const [values, about] = book.sheets;
  const [head = [], ...rows] = values?.rows ?? [];
  expect(rows).toHaveLength(lines.length);
  const at = (heading: string) => head.indexOf(heading);
  lines.forEach((line, index) => {
    const row = rows[index] ?? [];
    expect(row[1]).toBe(line.name);
    for (const period of ['2017', '2012', '2007']) {
      const value = row[at(`${period} (Prozent)`)] ?? null;
      const status = String(row[at(`${period}: Status`)] ?? '');
      const shown = (line.values[period] ?? '').replace(/[\u00a0\s]+/g, ' ');
      if (typeof value === 'number') {
        expect(shown.startsWith(value.toFixed(2).replace('.', ','))).toBe(true);
      } else {
        expect(value).toBeNull();
        expect(shown.startsWith(status.split(';')[0] ?? '')).toBe(true);
        expect(status).not.toBe('');
      }
    }
  });
  const told = JSON.stringify(about?.rows);
  for (const word of ['Arbeitslosenanteil', 'Quelle', 'Lizenz', 'geschützt']) {
    expect(told).toContain(word);
  }
});

test('every table format is downloaded and read back', async ({ atlas, page }) => {
  await atlas.given.opened(TABLE);
  const lines = await atlas.get.table();
  const names = lines.map((line) => line.name);

  const excel = await downloadByKeyboard(page, 'Tabelle', 'CSV für Excel');
  const sheet = Papa.parse<string[]>(excel.bytes.toString('utf8').slice(1), { delimiter: ';' });
  expect(sheet.data.slice(1, names.length + 1).map((row) => row[1])).toEqual(names);

  const machine = await downloadByKeyboard(page, 'Tabelle', 'CSV, maschinenlesbar');
  const records = Papa.parse<Record<string, string>>(machine.bytes.toString('utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const of2017 = records.data.filter(({ figure }) => figure === 'period_2017');
  expect(of2017.map(({ area }) => area)).toEqual(names);
  expect(of2017.map(({ status }) => status?.split('|')[0])).toContain('suppressed');

  const stat = await downloadByKeyboard(page, 'Tabelle', 'JSON-stat');
  const dataset = JSON.parse(stat.bytes.toString('utf8'));
  expect(dataset.value).toHaveLength(dataset.size[0] * dataset.size[1]);

  const geo = await downloadByKeyboard(page, 'Tabelle', 'GeoJSON mit Grenzen');
  const { features } = JSON.parse(geo.bytes.toString('utf8'));
  expect(features.map((one: { properties: { area: string } }) => one.properties.area)).toEqual(
    names,
  );
});

test('the table is copied for texts and for spreadsheets', async ({ atlas, page }) => {
  await atlas.given.clipboardAllowed();
  await atlas.given.opened(TABLE);
  const lines = await atlas.get.table();
  await openMenu(page, 'Tabelle');
  await chooseEntry(page, 'Tabelle kopieren');
  await expect
    .poll(() => atlas.get.announcement())
    .toMatch(/^Die Tabelle ist in der Zwischenablage/);
  const copied = await readClipboard(page);
  const rows = (copied['text/plain'] ?? '').split(/\r?\n/).map((row) => row.split('\t'));
  expect(rows.slice(1).map((row) => row[1])).toEqual(lines.map((line) => line.name));
  expect(copied['text/html']).toContain('<table');
});

test('the picture is copied', async ({ atlas, page }) => {
  await atlas.given.clipboardAllowed();
  await atlas.given.opened(SHARE);
  await openMenu(page, 'Verlauf');
  await chooseEntry(page, 'Bild kopieren');
  await expect.poll(() => atlas.get.announcement()).toMatch(/^Das Bild ist in der Zwischenablage/);
  expect(Number((await readClipboard(page))['image/png'])).toBeGreaterThan(10_000);
});

test('where the browser refuses to copy, the page says what to do instead', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened(SHARE);
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await openMenu(page, 'Rangfolge');
  await chooseEntry(page, 'Tabelle kopieren');
  const words = 'Ihr Browser erlaubt das Kopieren hier nicht. Laden Sie die Datei herunter.';
  await expect(page.getByText(words).first()).toBeVisible();
  await expect.poll(() => atlas.get.announcement()).toBe(words);
});

test('where a part of the program cannot be fetched, the page says so', async ({
  atlas,
  page,
  faults,
}) => {
  await atlas.given.opened(SHARE);
  await atlas.given.files(/assets\/FigureMenuList-/, 'unreachable');
  await page.getByRole('button', { name: 'Herunterladen: Karte' }).click();
  await expect(page.getByText(/^Das Menü konnte nicht geladen werden/)).toBeVisible();
  faults.consoleErrors.length = 0;
});

test('axe finds nothing in the open menu, light and dark', async ({ atlas, page }) => {
  await atlas.given.opened(SHARE);
  await openMenu(page, 'Karte');
  await atlas.should.haveNoAxeViolationsInLightAndDark();
  await atlas.when.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await expect.poll(() => atlas.get.focused()).toBe('Herunterladen: Karte');
});

test('on a narrow screen the menu fits, in English too', async ({ atlas, page }) => {
  await atlas.given.narrowScreen();
  await atlas.given.opened(`${TABLE}&lang=en`);
  await page.getByRole('button', { name: 'Download: Table' }).focus();
  await atlas.when.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Excel workbook (XLSX)' })).toBeVisible();
  const box = await page.getByRole('menu').boundingBox();
  expect(box!.x).toBeGreaterThanOrEqual(0);
  expect(box!.x + box!.width).toBeLessThanOrEqual(320);
});

test('need and coverage are downloaded as map, chart and table', async ({ atlas, page }) => {
  test.slow();
  await atlas.given.opened('v=1&view=need');
  const map = await downloadByKeyboard(page, 'Karte', SVG);
  expect(map.bytes.toString('utf8')).toContain('Bedarf und Angebot: Jugendliche');
  const chart = await downloadByKeyboard(page, 'Bedarf und Versorgung im Vergleich', SVG);
  expect(chart.bytes.toString('utf8')).toContain('hoher Bedarf, wenig erreichbar');
  const list = await downloadByKeyboard(page, 'Handlungsbedarf', XLSX);
  const [values] = (await readXlsx(list.bytes)).sheets;
  const lines = await atlas.get.actionLines();
  expect(lines.length).toBeGreaterThan(0);
  expect(values?.rows.slice(1, lines.length + 1).map((row) => row[1])).toEqual(
    lines.map(({ name }) => name),
  );
});

test('what is compared is downloaded as table, lines, maps and map of two indicators', async ({
  atlas,
  page,
}) => {
  test.slow();
  const set = 'set=picked:unemp_rate_16_64,pop_female_share';
  const compared = (panel: string) =>
    `v=1&view=compare&indicator=unemp_rate_16_64&period=2017&areas=62,63&panel=${panel}&${set}`;
  await atlas.given.opened(compared('table'));
  const { bytes } = await downloadByKeyboard(page, 'Abweichungen', XLSX);
  const [values] = (await readXlsx(bytes)).sheets;
  const shown = page.getByRole('region', { name: 'Abweichungen' }).locator('tbody th');
  expect(values?.rows.slice(1).map((row) => row[1])).toEqual(await shown.allTextContents());
  for (const [panel, figure, least] of [
    ['lines', 'Verläufe', 15],
    ['maps', 'Karten', 40],
    ['scatter', 'Zusammenhang', 15],
    ['bivariate', 'Zwei Indikatoren', 40],
  ] as const) {
    await atlas.given.opened(compared(panel));
    const button = page.getByRole('button', { name: /^Herunterladen: / }).first();
    const name = (await button.getAttribute('aria-label'))!.replace('Herunterladen: ', '');
    expect(name).toBe(figure);
    const drawn = await downloadByKeyboard(page, name, SVG);
    const svg = drawn.bytes.toString('utf8');
    expect(svg).toContain('Lobeda-West');
    expect(svg).toContain('Quelle: ');
    expect(svg).not.toMatch(/(?:href|src)="(?!#)|url\((?!#)|<script|class=|var\(|NaN/);
    const picture = await readPicture(page, drawn.bytes, 'image/svg+xml');
    expect(picture.colours).toBeGreaterThan(least);
  }
});
