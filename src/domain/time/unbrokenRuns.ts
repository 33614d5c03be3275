import { type TimeSeries, yearsOf } from './timeSeries.ts';

/** Indexes of the first and last period of a stretch, both belonging to it. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Steps between two periods count as the usual one up to this factor: leap years, unequal halves. */
const STEP_TOLERANCE = 1.25;

/**
 * Stretches of a series that may be joined by a line: figures that are numbers, one usual step apart,
 * with no break between. A run ends before a figure that is no number, before a period after a gap in
 * the periods themselves (2018, 2020 in a yearly series), and before a figure flagged `break`. A run of
 * one period is a point without a line.
 *
 * `stepYears` is the usual distance of two periods in years; unless given, the smallest one in the
 * series. Throws a RangeError for a malformed series.
 */
export function unbrokenRuns(series: TimeSeries, stepYears?: number): readonly Run[] {
  const follows = succession(series, stepYears);
  const runs: Run[] = [];
  series.cells.forEach((cell, index) => {
    if (cell.kind !== 'number') return;
    const last = runs.at(-1);
    const joined =
      last?.end === index - 1 && follows[index] === true && !cell.flags.includes('break');
    if (joined) runs[runs.length - 1] = { start: last.start, end: index };
    else runs.push({ start: index, end: index });
  });
  return runs;
}

/** For each period whether it is one usual step after the one before it; false for the first. */
export function succession(series: TimeSeries, stepYears?: number): readonly boolean[] {
  const years = yearsOf(series);
  const steps = years.map((year, index) => (index === 0 ? Infinity : year - years[index - 1]!));
  const usual = stepYears ?? Math.min(...steps);
  return steps.map((step) => step <= usual * STEP_TOLERANCE);
}
