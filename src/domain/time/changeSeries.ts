import { changeInPercent, changeInPoints } from '../indicators/change.ts';
import type { Cell } from '../model/cell.ts';
import type { TimeSeries } from './timeSeries.ts';
import { succession } from './unbrokenRuns.ts';

/**
 * Change of each period against the one before it: `points` in the unit of the indicator (percentage
 * points for shares), `percent` relative to the earlier value (for counts). `missing` for the first
 * period and for one whose predecessor is absent from the series: a change over two years is never
 * passed off as that of one. Across a break the change carries the flag `break`.
 *
 * `stepYears` as in `unbrokenRuns`. Throws a RangeError for a malformed series.
 */
export function changeFromPrevious(
  series: TimeSeries,
  options: { readonly measure: 'points' | 'percent'; readonly stepYears?: number },
): readonly Cell[] {
  const follows = succession(series, options.stepYears);
  const change = options.measure === 'points' ? changeInPoints : changeInPercent;
  return series.cells.map((cell, index) => {
    const previous = series.cells[index - 1];
    if (previous === undefined || follows[index] !== true) return { kind: 'missing', flags: [] };
    const flags = previous.flags.filter((flag) => flag !== 'break');
    return change({ ...previous, flags }, cell);
  });
}

/**
 * Each figure in per cent of the figure at `base` (100 there), as an interval where one of both is
 * withheld. `not_applicable` throughout where the base is 0 or may be. Throws a RangeError for a base
 * outside the series.
 */
export function indexedTo(series: TimeSeries, base: number): readonly Cell[] {
  const reference = series.cells[base];
  if (reference === undefined) throw new RangeError(`indexedTo: no period at ${base}`);
  return series.cells.map((cell) => {
    const change = changeInPercent(reference, cell);
    if (change.kind === 'number') return { ...change, value: change.value + 100 };
    if (change.kind === 'interval') {
      return { ...change, low: change.low + 100, high: change.high + 100 };
    }
    return change;
  });
}
