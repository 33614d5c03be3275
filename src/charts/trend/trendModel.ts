import type { Cell } from '../../domain/model/cell.ts';
import { cellExtent, cellSpan } from '../cells/cellExtent.ts';
import { cellRuns, longestStepOf } from '../cells/cellRuns.ts';

export interface TrendPeriod {
  readonly id: string;
  readonly label: string;
  /** Place on the time axis, in years: 2016.5 for the middle of 2016. Ascending over the periods. */
  readonly time: number;
}

export interface TrendSeries {
  readonly id: string;
  readonly name: string;
  /** 0 to 5: colour, dash and mark of a selected area; null for the city. */
  readonly slot: number | null;
  /** A larger place shown for comparison only. */
  readonly isReference?: boolean;
  /** One cell per period. */
  readonly cells: readonly Cell[];
}

/** A value known only to lie between two bounds. */
export interface TrendRange {
  readonly period: number;
  readonly low: number;
  readonly high: number;
}

export interface TrendCurve {
  readonly series: TrendSeries;
  /** Indexes of consecutive periods a line may be drawn through. */
  readonly runs: readonly (readonly number[])[];
  readonly ranges: readonly TrendRange[];
  /** Indexes of the first period after a change of method. */
  readonly breaks: readonly number[];
  /** The last figure there is, where the label stands; null for a series without any. */
  readonly last: TrendRange | null;
}

export interface TrendModel {
  readonly periods: readonly TrendPeriod[];
  readonly curves: readonly TrendCurve[];
  /** Least and greatest figure of all series; null when there is none. */
  readonly extent: readonly [low: number, high: number] | null;
}

/** What is to be drawn, without sizes. Throws a RangeError when a series does not fit the periods. */
export function trendModel(
  periods: readonly TrendPeriod[],
  series: readonly TrendSeries[],
): TrendModel {
  const times = periods.map((period) => period.time);
  const longestStep = longestStepOf(times);
  const curves = series.map((one): TrendCurve => {
    if (one.cells.length !== periods.length) {
      throw new RangeError(
        `trendModel: series ${one.id} has ${one.cells.length} cells for ${periods.length} periods`,
      );
    }
    return {
      series: one,
      runs: cellRuns(one.cells, { times, longestStep }),
      ranges: rangesOf(one.cells),
      breaks: one.cells.flatMap((cell, index) =>
        index > 0 && cell.flags.includes('break') ? [index] : [],
      ),
      last: lastFigure(one.cells),
    };
  });
  return { periods, curves, extent: cellExtent(series.flatMap((one) => one.cells)) };
}

function rangesOf(cells: readonly Cell[]): TrendRange[] {
  return cells.flatMap((cell, period) =>
    cell.kind === 'masked' || cell.kind === 'interval'
      ? [{ period, low: cell.low, high: cell.high }]
      : [],
  );
}

function lastFigure(cells: readonly Cell[]): TrendRange | null {
  for (let period = cells.length - 1; period >= 0; period -= 1) {
    const span = cellSpan(cells[period]!);
    if (span !== null) return { period, low: span[0], high: span[1] };
  }
  return null;
}
