import type { DeviationMark } from '../../domain/compare/layerDeviations.ts';
import { CELL_FLAGS, type Cell } from '../../domain/model/cell.ts';
import type { CompareReportWords } from '../../export/compare/comparedView.ts';
import type { DrawnDeviations } from './drawnDeviations.ts';
import type { TableRow } from './tableRows.ts';

export interface PlaceLine {
  readonly text: string;
  /** The value itself; what is computed from it stands below. */
  readonly isStrong: boolean;
  /** Stands beside it as a sign; null for none. */
  readonly sign: DeviationMark | null;
}

/** What a row of the table says, line by line. */
export interface DeviationTexts {
  readonly name: string;
  /** Where it is another than that of the view. */
  readonly period: string | null;
  /** Empty where each place has its own. */
  readonly reference: string;
  readonly places: readonly (readonly PlaceLine[])[];
}

/** The figures of a row in the words of the screen. */
export function deviationLines(
  row: TableRow,
  { shown, marks }: DrawnDeviations,
  { format, compare, text }: CompareReportWords,
): DeviationTexts {
  const { indicator, period, against } = row.figures;
  const signs = marks?.get(indicator.id);
  const valueWords = (value: Cell) =>
    [
      format.cell(value, indicator),
      ...CELL_FLAGS.filter((flag) => value.flags.includes(flag)).map((flag) =>
        text(`figureTable.mark.${flag}`),
      ),
    ].join(' ');
  return {
    name: format.local(indicator.name),
    period:
      period === shown.view.period
        ? null
        : compare('compareTable.otherPeriod', { period: format.period(period) }),
    reference: row.reference === null ? '' : format.cell(row.reference, indicator),
    places: row.deviations.map(({ value, difference }, index) => {
      const change = row.changes[index] ?? null;
      const sign = signs?.[index];
      const hasDifference = difference.kind === 'number' || difference.kind === 'interval';
      const below = [
        ...(hasDifference
          ? [{ text: format.change(difference, indicator), sign: sign ?? null }]
          : []),
        ...(change === null || against === null
          ? []
          : [
              {
                text: compare('compareTable.since', {
                  period: format.period(against),
                  change: format.change(change, indicator),
                }),
                sign: null,
              },
            ]),
      ];
      return [
        { text: valueWords(value), isStrong: true, sign: null },
        ...below.map((line) => ({ ...line, isStrong: false })),
      ];
    }),
  };
}
