import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ExportText, loadExportText } from '../i18n/export/exportWords.ts';
import { anyReport } from '../testing/anyReport.ts';
import { tableClipboard } from './clipboard/tableClipboard.ts';
import { writeExcelCsv } from './csv/writeExcelCsv.ts';
import { writeMachineCsv } from './csv/writeMachineCsv.ts';
import type { FigureReport } from './figureReport.ts';
import { writeGeoJson } from './geoJson/writeGeoJson.ts';
import { writeJsonStat } from './jsonStat/writeJsonStat.ts';
import { cellStatus, readStatus } from './table/cellStatus.ts';
import { cellWords } from './table/cellWords.ts';
import { cleanText } from './table/cleanText.ts';
import { type FigureColumn, figureColumns } from './table/columnParts.ts';
import { withoutGuard } from './table/guardText.ts';
import type { ShownCell } from './table/shownCell.ts';
import { writeXlsx } from './xlsx/writeXlsx.ts';

const MADE_ON = new Date(Date.UTC(2026, 10, 22, 12));
const texts = new Map<string, ExportText>();
beforeAll(async () => {
  texts.set('de', await loadExportText('de'));
  texts.set('en', await loadExportText('en'));
});
const contextOf = ({ language }: FigureReport) => ({ text: texts.get(language)!, madeOn: MADE_ON });

/** Every figure of the report as the screen shows it, row by row. */
function shownFigures({ table }: FigureReport): ShownCell[] {
  const figures = figureColumns(table);
  return table.rows.flatMap((_, row) => figures.map(({ cells }) => cells[row]!));
}

const namesOf = ({ table }: FigureReport) => table.rows.map((row) => row[1]);

describe('writeMachineCsv', () => {
  const records = (report: FigureReport) =>
    Papa.parse<Record<string, string>>(writeMachineCsv(report, contextOf(report)), {
      header: true,
      skipEmptyLines: true,
    }).data;

  it('is read back by a common parser with equal values, states, ranges and texts', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        const read = records(report);
        const number = (digits: string | undefined) => (digits === '' ? null : Number(digits));
        expect(
          read.map(({ value, low, high, status = '' }) => ({
            ...readStatus(status),
            ends: [number(value), number(low), number(high)],
          })),
        ).toEqual(
          shownFigures(report).map((cell) => ({
            ...readStatus(cellStatus(cell)),
            ends: [
              cell.kind === 'number' ? cell.value : null,
              cell.kind === 'interval' ? cell.low : null,
              cell.kind === 'interval' ? cell.high : null,
            ],
          })),
        );
        const width = figureColumns(report.table).length;
        expect(read.map(({ area = '' }) => withoutGuard(area))).toEqual(
          namesOf(report).flatMap((name) => Array.from({ length: width }, () => name)),
        );
      }),
    );
  });

  it('begins no text with the sign of a formula, at whatever separator it is split', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        const file = writeMachineCsv(report, contextOf(report));
        for (const delimiter of [',', ';', '\t']) {
          const { data } = Papa.parse<string[]>(file, { delimiter });
          for (const cell of data.flat()) expect(isFormula(cell)).toBe(false);
        }
      }),
    );
  });

  it('has neither byte order mark nor decimal comma', async () => {
    const [report] = fc.sample(anyReport(), 1);
    const file = writeMachineCsv(report!, contextOf(report!));
    expect(file.startsWith('area_id,area,figure,figure_name,unit,value,low,high,status,')).toBe(
      true,
    );
  });
});

describe('writeExcelCsv', () => {
  it('has the figures in the language’s own notation, with their status in words', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        const context = contextOf(report);
        const file = writeExcelCsv(report, context);
        const delimiter = report.language === 'de' ? ';' : ',';
        expect(file.startsWith('\ufeff')).toBe(true);
        const { data } = Papa.parse<string[]>(file.slice(1), { delimiter });
        const columns = figureColumns(report.table);
        report.table.rows.forEach((row, index) => {
          const read = data[index + 1]!;
          expect(withoutGuard(read[1]!)).toBe(row[1]);
          expectWide(read.slice(2), columns, index, report, (digits) =>
            Number(report.language === 'de' ? digits.replace(',', '.') : digits),
          );
        });
      }),
    );
  });

  it('begins no text with the sign of a formula', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        const file = writeExcelCsv(report, contextOf(report)).slice(1);
        for (const delimiter of [',', ';', '\t']) {
          const { data } = Papa.parse<string[]>(file, { delimiter });
          for (const cell of data.flat()) expect(isFormula(cell)).toBe(false);
        }
      }),
    );
  });
});

describe('writeXlsx', () => {
  it('is read back with equal numbers, texts and states, and holds no formula', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport(), async (report) => {
        const context = contextOf(report);
        const bytes = await writeXlsx(report, context);
        const book = await readXlsx(bytes);
        const [values] = book.sheets;
        const [first = '', second = ''] = [1, 2].map((sheet) => sheetXml(bytes, sheet));
        expect(first).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
        expect(`${first}${second}`).not.toMatch(/<f[ >]/);
        const columns = figureColumns(report.table);
        report.table.rows.forEach((row, index) => {
          const read = values!.rows[index + 1]!;
          expect(oneBreak(String(read[1] ?? ''))).toBe(oneBreak(cleanText(String(row[1]))));
          const padded = Array.from({ length: 64 }, (_, place) => read[place + 2] ?? '');
          expectWide(padded.map(String), columns, index, report, Number);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('writeJsonStat', () => {
  it('is a dataset of JSON-stat 2.0 with a value and a status at every position', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        const read = JSON.parse(writeJsonStat(report, contextOf(report)));
        expect(read).toMatchObject({ version: '2.0', class: 'dataset', label: report.title });
        expect(read.id).toHaveLength(read.size.length);
        read.id.forEach((id: string, index: number) => {
          const { category } = read.dimension[id];
          expect(category.index).toHaveLength(read.size[index]);
          expect(new Set(category.index).size).toBe(read.size[index]);
          expect(Object.keys(category.label).sort()).toEqual([...category.index].sort());
        });
        const cells = shownFigures(report);
        expect(read.value).toEqual(
          cells.map((cell) => (cell.kind === 'number' ? cell.value : null)),
        );
        cells.forEach((cell, position) => {
          expect(read.status[position] ?? '').toBe(cellStatus(cell));
          const ends = [read.extension.low[position], read.extension.high[position]];
          expect(ends).toEqual(
            cell.kind === 'interval' ? [cell.low, cell.high] : [undefined, undefined],
          );
        });
        expect(read.role).toEqual({ geo: ['area'], metric: ['figure'] });
      }),
    );
  });
});

describe('writeGeoJson', () => {
  it('has a feature per row with its polygon, values, states and ranges', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        const read = JSON.parse(writeGeoJson(report, contextOf(report)));
        expect(read.type).toBe('FeatureCollection');
        const columns = figureColumns(report.table);
        report.table.rows.forEach((row, index) => {
          const { type, geometry, properties } = read.features[index];
          expect(type).toBe('Feature');
          expect(properties.area).toBe(row[1]);
          for (const { column, cells, hasStatus } of columns) {
            const cell = cells[index]!;
            expect(properties[column.id]).toBe(cell.kind === 'number' ? cell.value : null);
            if (hasStatus) expect(properties[`${column.id}_status`]).toBe(cellStatus(cell));
            expect(properties[`${column.id}_low`] ?? null).toBe(
              cell.kind === 'interval' ? cell.low : null,
            );
          }
          for (const polygon of polygonsOf(geometry)) {
            expect(signedArea(polygon[0]!)).toBeGreaterThan(0);
            expect(polygon[0]!.at(-1)).toEqual(polygon[0]![0]);
          }
        });
      }),
    );
  });
});

describe('tableClipboard', () => {
  it('has one line per row and no cell that begins a formula', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        const { plain, html } = tableClipboard(report, contextOf(report).text);
        const lines = plain.split('\r\n');
        expect(lines).toHaveLength(report.table.rows.length + 1);
        for (const cell of lines.flatMap((line) => line.split('\t'))) {
          expect(isFormula(cell)).toBe(false);
        }
        expect(html.match(/<tr>/g)).toHaveLength(report.table.rows.length + 1);
        expect(html).not.toMatch(/<(?!\/?(?:table|caption|thead|tbody|tr|th|td|p)\b)/);
      }),
    );
  });
});

describe('every export', () => {
  /** Six digits that occur in no date, id, position or size. */
  const secret = fc.integer({ min: 700_001, max: 799_999 });

  it('leaves out the bounds of a withheld value and every digit the screen does not show', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyReport(
          secret.map((value) => ({ kind: 'masked', low: value, high: value + 0.5, flags: [] })),
        ),
        async (report) => {
          const masked = report.table.rows.flat().filter((cell) => typeof cell !== 'string');
          const written = await everyFormat(report);
          for (const file of written) {
            for (const cell of masked) {
              const { low, high } = cell as { low: number; high: number };
              expect(file).not.toContain(String(low));
              expect(file).not.toContain(String(high));
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('shows a number in the digits of the screen only', async () => {
    const exact = fc
      .integer({ min: 1, max: 9 })
      .map((digit) => ({ kind: 'number' as const, value: digit + 0.123456789, flags: [] }));
    await fc.assert(
      fc.asyncProperty(anyReport(exact), async (report) => {
        for (const file of await everyFormat(report)) expect(file).not.toMatch(/[.,]12345/);
      }),
      { numRuns: 40 },
    );
  });
});

async function everyFormat(report: FigureReport): Promise<readonly string[]> {
  const context = contextOf(report);
  const { html, plain } = tableClipboard(report, context.text);
  const book = await readXlsx(await writeXlsx(report, context));
  return [
    writeMachineCsv(report, context),
    writeExcelCsv(report, context),
    writeJsonStat(report, context),
    writeGeoJson(report, context),
    html,
    plain,
    JSON.stringify(book.sheets.map(({ rows }) => rows)),
  ];
}

/** A row of a wide table against the figures it stands for. */
function expectWide(
  read: readonly string[],
  columns: readonly FigureColumn[],
  row: number,
  report: FigureReport,
  number: (digits: string) => number,
): void {
  const words = cellWords(report, contextOf(report).text);
  let place = 0;
  const next = () => read[place++] ?? '';
  for (const { column, cells, hasRanges, hasStatus } of columns) {
    const cell = cells[row]!;
    const value = next();
    expect(value === '' ? null : number(value)).toBe(cell.kind === 'number' ? cell.value : null);
    if (hasRanges) {
      const ends = [next(), next()].map((end) => (end === '' ? null : number(end)));
      expect(ends).toEqual(cell.kind === 'interval' ? [cell.low, cell.high] : [null, null]);
    }
    if (hasStatus) expect(withoutGuard(next())).toBe(words.status(cell, column));
  }
}

function sheetXml(workbook: Uint8Array, sheet: number): string {
  const file = unzipSync(workbook)[`xl/worksheets/sheet${sheet}.xml`];
  if (file === undefined) throw new Error(`the workbook has no sheet ${sheet}`);
  return strFromU8(file);
}

/** Spreadsheets know one line break. */
function oneBreak(content: string): string {
  return content.replace(/\r\n?/g, '\n');
}

/** Whether a table program would take a cell for a formula; plain numbers are none. */
function isFormula(cell: string): boolean {
  return /^\s*[=+\-@＝＋－＠]/.test(cell) && !/^\s*-?\d+(?:[.,]\d+)?$/.test(cell);
}

function polygonsOf(geometry: null | { type: string; coordinates: unknown }): number[][][][] {
  if (geometry === null) return [];
  const { type, coordinates } = geometry;
  return (type === 'Polygon' ? [coordinates] : coordinates) as number[][][][];
}

function signedArea(ring: readonly number[][]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x! * nextY! - nextX! * y!;
  }, 0);
}
