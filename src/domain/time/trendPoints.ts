import { isComplete } from './periodCompleteness.ts';
import { type TimeSeries, yearsOf } from './timeSeries.ts';
import { succession } from './unbrokenRuns.ts';

/** Year on the time axis and figure. */
export interface TrendPoint {
  readonly year: number;
  readonly value: number;
}

/** What a trend was computed from and what had to stay out, for the words beside it. */
export interface TrendBasis {
  readonly points: readonly TrendPoint[];
  /** Periods before the last break in the series: another thing was measured then. */
  readonly beforeBreak: number;
  /** Periods after that which are withheld, suppressed, missing or make no sense. */
  readonly withoutNumber: number;
  /** Periods that the data do not cover to their end. */
  readonly incomplete: number;
  /** Points that the source calls provisional; they are used. */
  readonly provisional: number;
  /** A period is left out between two points, or missing from the series. */
  readonly hasGaps: boolean;
}

/**
 * The numbers of a series after its last break, without incomplete periods. Nothing is interpolated:
 * periods without a number are counted and skipped. `dataUntil` (`YYYY-MM-DD`) decides what is
 * incomplete; without it, nothing is. Throws a RangeError for a malformed series.
 */
export function trendPoints(series: TimeSeries, dataUntil?: string): TrendBasis {
  const years = yearsOf(series);
  const start = lastBreak(series);
  const later = series.cells.map((cell, index) => ({ cell, index })).slice(start);
  const complete = later.filter(
    ({ index }) => dataUntil === undefined || isComplete(series.periods[index]!, dataUntil),
  );
  const used = complete.flatMap(({ cell, index }) =>
    cell.kind === 'number' ? [{ index, value: cell.value, flags: cell.flags }] : [],
  );
  const follows = succession(series);
  return {
    points: used.map(({ index, value }) => ({ year: years[index]!, value })),
    beforeBreak: start,
    withoutNumber: complete.length - used.length,
    incomplete: later.length - complete.length,
    provisional: used.filter(({ flags }) => flags.includes('provisional')).length,
    hasGaps: used.some(
      ({ index }, position) =>
        position > 0 && (used[position - 1]!.index !== index - 1 || follows[index] !== true),
    ),
  };
}

/** Index of the last period flagged as a break, 0 where there is none. */
function lastBreak({ cells }: TimeSeries): number {
  return Math.max(
    0,
    cells.findLastIndex((cell) => cell.flags.includes('break')),
  );
}
