import type { Cell } from '../../domain/model/cell.ts';
import type { TwinTable } from '../figure/TableTwin.tsx';
import type { TrendPeriod, TrendSeries } from './trendModel.ts';

export interface TrendTwinWords {
  readonly caption: string;
  /** Heading of the periods: "Jahr". */
  readonly periodColumn: string;
  /** A figure or its state in words. */
  formatCell(cell: Cell): string;
}

/** What a trend draws as a table: a row per period, a column per series, states in words. */
export function trendTwin(
  periods: readonly TrendPeriod[],
  series: readonly TrendSeries[],
  words: TrendTwinWords,
): TwinTable {
  return {
    caption: words.caption,
    columns: [words.periodColumn, ...series.map(({ name }) => name)],
    rows: periods.map(({ id, label }, index) => ({
      id,
      name: label,
      cells: series.map(({ cells }) => words.formatCell(cells[index]!)),
    })),
  };
}
