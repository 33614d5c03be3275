import fc from 'fast-check';
import { CELL_FLAGS, type Cell } from '../domain/model/cell.ts';
import type { FigureReport, ReportColumn } from '../export/figureReport.ts';
import { areaId, tinyDistricts } from './tinyPackage.ts';

/** Beginnings of formulas, of markup and of everything that separates or ends cells. */
const EVIL = [
  '=1+1',
  '+49',
  '-2+3',
  '@SUM(A1)',
  "'=1",
  ' =1',
  '\t=1',
  '\r\n=1',
  'a;=1',
  'a,"=1',
  '＝1',
  '"quoted"',
  'a;b,c\td',
  'two\nlines',
  '<b>&amp;</b>',
  '',
  'Löbstedt Ort',
  '\u0001\ud800',
  '#comment',
  '__proto__',
];

export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...EVIL),
  fc.string(),
  fc.tuple(fc.constantFrom(...EVIL), fc.string()).map(([evil, rest]) => `${evil}${rest}`),
);

/** A cell whose bounds or value are whole thousandths from a range that occurs nowhere else. */
export function anyFigure(value: fc.Arbitrary<number>): fc.Arbitrary<Cell> {
  const flags = fc.subarray([...CELL_FLAGS]);
  return fc.oneof(
    fc.record({ kind: fc.constant('number' as const), value, flags }),
    fc.tuple(fc.constantFrom('masked' as const, 'interval' as const), value, value, flags).map(
      ([kind, a, b, own]): Cell => ({
        kind,
        low: Math.min(a, b),
        high: Math.max(a, b),
        flags: own,
      }),
    ),
    fc.record({
      kind: fc.constantFrom('suppressed' as const, 'missing' as const, 'not_applicable' as const),
      flags,
    }),
  );
}

const anyColumn = (index: number): fc.Arbitrary<ReportColumn> =>
  fc.record({
    id: fc.constant(`figure_${index}`),
    heading: anyText,
    unit: fc.option(anyText),
    definition: fc.option(anyText),
    decimals: fc.integer({ min: 0, max: 4 }),
    role: fc.constant('figure' as const),
    isSigned: fc.boolean(),
  });

const TEXT_COLUMNS: readonly ReportColumn[] = ['area_id', 'area'].map((id) => ({
  id,
  heading: id,
  unit: null,
  definition: null,
  decimals: null,
  role: 'text',
}));

/** Reports of areas with figures in every state and texts that mean harm. */
export function anyReport(
  figure: fc.Arbitrary<Cell> = anyFigure(fc.double({ min: -1e6, max: 1e6, noNaN: true })),
): fc.Arbitrary<FigureReport> {
  return fc.integer({ min: 1, max: 3 }).chain((width) =>
    fc
      .record({
        title: anyText,
        subtitle: anyText,
        sentence: anyText,
        notes: fc.array(anyText, { maxLength: 2 }),
        sources: fc.array(fc.record({ name: anyText, licence: anyText, url: fc.option(anyText) }), {
          maxLength: 2,
        }),
        language: fc.constantFrom('de' as const, 'en' as const),
        columns: fc.tuple(...Array.from({ length: width }, (_, index) => anyColumn(index))),
        rows: fc.array(
          fc.tuple(anyText, fc.array(figure, { minLength: width, maxLength: width })),
          { minLength: 1, maxLength: 6 },
        ),
      })
      .map(({ columns, rows, ...texts }) => ({
        ...texts,
        id: 'report',
        asOf: '2017',
        link: null,
        maskedBelow: 3,
        picture: null,
        geography: { geometry: tinyDistricts, areaColumn: 'area_id' },
        table: {
          rowDimension: {
            id: 'area',
            heading: 'Gebiet',
            role: 'geo' as const,
            key: 'area_id',
            label: 'area',
          },
          columnDimension: { id: 'figure', heading: 'Merkmal', role: 'metric' as const },
          columns: [...TEXT_COLUMNS, ...columns],
          rows: rows.map(([name, cells], index) => [areaId(`d${index + 1}`), name, ...cells]),
        },
      })),
  );
}
