import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/model/cell.ts';
import { changedSeries, tinyReports, tinySeriesContext } from '../../testing/profileSeries.ts';
import { shownCell } from '../table/shownCell.ts';
import type { ProfileReport } from './profileReport.ts';
import { writeSeriesPptx } from './slides/writeSeriesPptx.ts';
import { writeSeriesXlsx } from './xlsx/writeSeriesXlsx.ts';

type Row = readonly unknown[];

async function sheetsOf(reports: readonly ProfileReport[], language: 'de' | 'en' = 'de') {
  const context = await tinySeriesContext(language);
  const { sheets } = await readXlsx(await writeSeriesXlsx(reports, context));
  return { context, sheets, rowsOf: (index: number) => (sheets[index]?.rows ?? []) as Row[] };
}

/** Texts of the parts of a presentation, those of the workbooks behind its charts among them. */
async function partsOf(reports: readonly ProfileReport[], language: 'de' | 'en' = 'de') {
  const written = await writeSeriesPptx(reports, await tinySeriesContext(language));
  const texts = new Map<string, string>();
  for (const [path, bytes] of Object.entries(unzipSync(written))) {
    if (!path.endsWith('.xlsx')) texts.set(path, strFromU8(bytes));
    else {
      for (const [inner, own] of Object.entries(unzipSync(bytes))) {
        texts.set(`${path}/${inner}`, strFromU8(own));
      }
    }
  }
  const like = (pattern: RegExp) => [...texts].filter(([path]) => pattern.test(path));
  return { texts, like };
}

const SLIDE = /^ppt\/slides\/slide\d+\.xml$/;

/** Absurdly large, so that any digit of it in a file is a leak. */
const SECRET = 7_654_321;

/** Quellstadt with two counts replaced by secrets, and as it may be published: both withheld. */
function withSecrets() {
  const hidden = (at: { indicator: string; area: string; period: number }) =>
    at.indicator === 'unemp_total' && (at.area === 'd5' || at.area === 'd3');
  const published = (at: { indicator: string; area: string; period: number }, cell: Cell): Cell => {
    if (!hidden(at)) return cell;
    return at.area === 'd3'
      ? { kind: 'suppressed', flags: [] }
      : { kind: 'masked', low: 0, high: 2, flags: [] };
  };
  return {
    secret: changedSeries((at, cell) =>
      hidden(at) ? { kind: 'number', value: SECRET, flags: [] } : cell,
    ),
    published: changedSeries(published),
  };
}

describe('writeSeriesXlsx', () => {
  it('holds every figure of every period with the value, the range and the state of the report', async () => {
    const reports = tinyReports();
    const { context, rowsOf } = await sheetsOf(reports);
    const [head, ...rows] = rowsOf(1);
    expect(head?.slice(4, 9)).toEqual(['Zeitpunkt', 'Wert', 'von', 'bis', 'Status']);
    const expected = reports.flatMap(({ area, readers }) =>
      [...readers.values()].flatMap(({ figures: { indicator, periods }, value }) =>
        periods.map((period, index) => {
          const shown = shownCell(value(area.id, index), indicator.decimals);
          return {
            area: area.id,
            indicator: indicator.id,
            period: Number(period),
            value: shown.kind === 'number' ? shown.value : null,
            low: shown.kind === 'interval' ? shown.low : null,
            high: shown.kind === 'interval' ? shown.high : null,
            isNumber: shown.kind === 'number',
          };
        }),
      ),
    );
    const read = rows.map((row) => ({
      area: row[0],
      indicator: row[2],
      period: row[4],
      value: row[5] ?? null,
      low: row[6] ?? null,
      high: row[7] ?? null,
      isNumber: (row[8] ?? '') === '',
    }));
    expect(read).toEqual(expected);
    const masked = rows.find(
      (row) => row[0] === 'd6' && row[2] === 'unemp_total' && row[4] === 2021,
    );
    expect(masked?.[8]).toBe(context.states('state.masked', { below: 3 }));
  });

  it('says of what a rate was divided, in words where a count is withheld', async () => {
    const { rowsOf } = await sheetsOf(tinyReports());
    const [head, ...rows] = rowsOf(1);
    expect(head?.slice(10)).toEqual([
      'Einheit',
      'Zähler',
      'Nenner',
      'Bericht',
      'Handlungsfeld',
      'Quellen',
    ]);
    const rowOf = (area: string, indicator: string) =>
      rows.find((row) => row[0] === area && row[2] === indicator && row[4] === 2021);
    expect(rowOf('d6', 'unemp_rate')?.slice(11, 14)).toEqual(['unter 3', 80, 'aktuell']);
    const rate = rowOf('d1', 'unemp_rate');
    const [numerator, denominator] = [Number(rate?.[11]), Number(rate?.[12])];
    expect(rate?.[5]).toBeCloseTo((100 * numerator) / denominator, 2);
    expect(rowOf('d1', 'pop_total')?.slice(11, 13)).toEqual([null, null]);
  });

  it('says by Handlungsfeld, with all periods side by side, what is no number in words', async () => {
    const { sheets, rowsOf } = await sheetsOf(tinyReports());
    const [head, ...rows] = rowsOf(
      sheets.findIndex(({ name }) => name === 'Ökonomische Situation'),
    );
    expect(head?.slice(5, 8)).toEqual(['2019', '2020', '2021']);
    const fischerau = rows.find((row) => row[0] === 'd6' && row[2] === 'unemp_total');
    expect(fischerau?.slice(5, 8)).toEqual(['unter 3', 4, 'unter 3']);
    const filed = sheets.slice(2, -3).flatMap(({ rows: own }) => own.slice(1));
    const named = new Set(filed.map((row) => `${String(row[0])} ${String(row[2])}`));
    const all = new Set(
      rowsOf(1)
        .slice(1)
        .map((row) => `${String(row[0])} ${String(row[2])}`),
    );
    expect(named).toEqual(all);
  });

  it('has no formula in any sheet', async () => {
    const written = await writeSeriesXlsx(tinyReports(), await tinySeriesContext());
    const parts = Object.entries(unzipSync(written)).filter(([path]) =>
      path.includes('worksheets/'),
    );
    expect(parts.length).toBeGreaterThan(0);
    for (const [, bytes] of parts) expect(strFromU8(bytes)).not.toMatch(/<f[ >]/);
  });

  it('has a line per area in the overview, and names definitions, sources and states', async () => {
    const reports = tinyReports();
    const { sheets, rowsOf } = await sheetsOf(reports, 'en');
    expect(sheets.map(({ name }) => name)).toEqual([
      'Overview',
      'Values',
      'Economic situation',
      'No field of action',
      'Offers',
      'Definitions',
      'Sources',
    ]);
    expect(rowsOf(0)).toHaveLength(reports.length + 1);
    const offers = rowsOf(4).map((row) => `${String(row[0])} ${String(row[3])}`);
    expect(offers).toContain('d1 Beratung in der Altstadt');
    expect(rowsOf(5).map((row) => row[0])).toContain('unemp_rate');
    expect(rowsOf(6).map((row) => row[0])).toContain('Invented register');
    expect(rowsOf(6).map((row) => row[0])).toContain('under 3');
  });
});

describe('writeSeriesPptx', () => {
  it('makes two or three slides per area, each with a title and notes', async () => {
    const withTrend = ['0', 'd1'];
    const reports = tinyReports().filter(({ area }) => [...withTrend, 'd6'].includes(area.id));
    const { like } = await partsOf(reports);
    const slides = like(SLIDE);
    expect(slides).toHaveLength(withTrend.length * 3 + 2);
    for (const [, xml] of slides) expect(xml).toMatch(/<p:ph[^>]*type="title"/);
    const notes = like(/^ppt\/notesSlides\/notesSlide\d+\.xml$/);
    expect(notes).toHaveLength(slides.length);
    expect(notes[0]?.[1]).toContain('Erfundenes Register');
  });

  it('describes every object that is not its title or number, and gives each an id of its own', async () => {
    const { like } = await partsOf(tinyReports());
    for (const [, xml] of like(SLIDE)) {
      const objects = [...xml.matchAll(/<p:cNvPr id="(\d+)" name="([^"]*)"([^>]*)>/g)];
      const ids = objects.map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const named = objects.filter(([, , name]) => !/^$|^Text \d|^Slide Number/.test(name ?? ''));
      expect(named.length).toBeGreaterThan(1);
      for (const [, , , rest] of named) expect(rest).toMatch(/descr="[^"]+"/);
    }
  });

  it('draws lines as native charts whose unknown points are absent, never empty or zero', async () => {
    const { like } = await partsOf(tinyReports());
    const charts = like(/^ppt\/charts\/chart\d+\.xml$/);
    expect(charts.length).toBeGreaterThan(0);
    for (const [, xml] of charts) {
      expect(xml).not.toContain('<c:v></c:v>');
      if (xml.includes('<c:lineChart>')) expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
    }
    for (const [, xml] of like(/\.xlsx\/xl\/worksheets\/sheet1\.xml$/)) {
      expect(xml).not.toContain('<v></v>');
    }
  });
});

describe('a series of a package that withholds figures', () => {
  it('would show the figures if they were published', async () => {
    const reports = tinyReports(withSecrets().secret);
    const { rowsOf } = await sheetsOf(reports);
    expect(JSON.stringify(rowsOf(1))).toContain(String(SECRET));
  });

  it('holds no withheld figure in any sheet, and no number in place of one', async () => {
    const reports = tinyReports(withSecrets().published);
    const { sheets, rowsOf } = await sheetsOf(reports);
    expect(JSON.stringify(sheets)).not.toContain(String(SECRET).slice(0, 4));
    const withheld = rowsOf(1).filter(
      (row) => ['d3', 'd5'].includes(String(row[0])) && row[2] === 'unemp_total',
    );
    expect(withheld.length).toBeGreaterThan(0);
    for (const row of withheld) {
      expect(row.slice(5, 8).every((cell) => (cell ?? null) === null)).toBe(true);
      expect(row[8]).toMatch(/^(unter 3|geschützt)$/);
    }
  });

  it('holds no withheld figure on any slide, in any chart or in the workbook behind it', async () => {
    const reports = tinyReports(withSecrets().published);
    const { texts, like } = await partsOf(reports);
    for (const [path, text] of texts) {
      expect(text.includes(String(SECRET).slice(0, 4)), path).toBe(false);
    }
    const shown = new Set(
      reports.flatMap((report) =>
        [...report.readers.values()].flatMap((reader) =>
          [report.area, report.city, ...(report.land === null ? [] : [report.land])].flatMap(
            ({ id }) =>
              reader.series(id).cells.flatMap((cell) => {
                const own = shownCell(cell, reader.figures.indicator.decimals);
                return own.kind === 'number' ? [own.value] : [];
              }),
          ),
        ),
      ),
    );
    const lines = like(/^ppt\/charts\/chart\d+\.xml$/).filter(([, xml]) =>
      xml.includes('lineChart'),
    );
    expect(lines.length).toBeGreaterThan(0);
    for (const [, xml] of lines) {
      const caches = [...xml.matchAll(/<c:numCache>.*?<\/c:numCache>/gs)].map(([cache]) => cache);
      const values = caches.flatMap((cache) =>
        [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)),
      );
      for (const value of values) expect(shown.has(value), String(value)).toBe(true);
    }
  });
});
