import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { loadExportText } from '../../i18n/export/exportWords.ts';
import { anyFigure, anyReport } from '../../testing/anyReport.ts';
import { writeMachineCsv } from '../csv/writeMachineCsv.ts';
import type { FigureReport, RowFormat } from '../figureReport.ts';
import { writeJsonStat } from '../jsonStat/writeJsonStat.ts';

const text = await loadExportText('de');
const context = { text, madeOn: new Date(0) };
const anyFormat: fc.Arbitrary<RowFormat> = fc.record({
  unit: fc.constantFrom('Prozent', 'Personen', null),
  differenceUnit: fc.constantFrom('Prozentpunkte', 'Personen', null),
  decimals: fc.integer({ min: 0, max: 3 }),
});
const anyIndicatorRows: fc.Arbitrary<FigureReport> = fc
  .tuple(
    anyReport(anyFigure(fc.double({ min: -999, max: 999, noNaN: true }))),
    fc.array(anyFormat, { minLength: 6, maxLength: 6 }),
  )
  .map(([report, formats]) => ({
    ...report,
    table: { ...report.table, rowFormats: formats.slice(0, report.table.rows.length) },
  }));

describe('a table whose rows are indicators', () => {
  it('is written in the digits and the unit of each row, of changes in that of changes', () => {
    fc.assert(
      fc.property(anyIndicatorRows, (report) => {
        const { columns, rows, rowFormats } = report.table;
        const figures = columns.filter(({ role }) => role === 'figure');
        const lines = Papa.parse<Record<string, string>>(writeMachineCsv(report, context), {
          header: true,
          skipEmptyLines: true,
        }).data;
        expect(lines).toHaveLength(rows.length * figures.length);
        lines.forEach((line, at) => {
          const format = rowFormats![Math.floor(at / figures.length)]!;
          const { isSigned } = figures[at % figures.length]!;
          expect(line.unit).toBe((isSigned ? format.differenceUnit : format.unit) ?? '');
          for (const digits of [line.value, line.low, line.high]) {
            if (digits === undefined || digits === '') continue;
            expect((digits.split('.')[1] ?? '').length).toBe(format.decimals);
          }
        });
      }),
    );
  });

  it('has the units of its rows in JSON-stat', () => {
    fc.assert(
      fc.property(anyIndicatorRows, (report) => {
        const dataset = JSON.parse(writeJsonStat(report, context));
        const { index, unit } = dataset.dimension.area.category;
        report.table.rowFormats!.forEach(({ unit: label, decimals }, row) => {
          expect(unit[index[row]]).toEqual(label === null ? { decimals } : { label, decimals });
        });
      }),
    );
  });
});
