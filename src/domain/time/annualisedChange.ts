import { changeInPercent, changeInPoints } from '../indicators/change.ts';
import type { Cell } from '../model/cell.ts';

/**
 * Change in points ÷ years between the two figures: percentage points a year for shares. States and
 * flags as in `changeInPoints`. Throws a RangeError unless `years` is above 0.
 */
export function annualisedPoints(from: Cell, to: Cell, years: number): Cell {
  requireYears(years);
  return mapBounds(changeInPoints(from, to), (change) => change / years);
}

/**
 * The constant yearly growth in per cent that leads from the first to the last figure,
 * ((to ÷ from)^(1 ÷ years) − 1) · 100 (compound annual growth rate). `not_applicable` from 0, from what
 * may be 0, and to a negative figure, for which no constant growth exists. Throws a RangeError unless
 * `years` is above 0.
 */
export function annualisedPercent(from: Cell, to: Cell, years: number): Cell {
  requireYears(years);
  const change = changeInPercent(from, to);
  const lowest =
    change.kind === 'number' ? change.value : change.kind === 'interval' ? change.low : 0;
  if (lowest < -100) return { kind: 'not_applicable', flags: change.flags };
  return mapBounds(change, (percent) => ((1 + percent / 100) ** (1 / years) - 1) * 100);
}

/** Applies an increasing function to the value of a change, or to both bounds (it is never `masked`). */
function mapBounds(change: Cell, of: (value: number) => number): Cell {
  if (change.kind === 'number') return { ...change, value: of(change.value) };
  if (change.kind === 'interval') return { ...change, low: of(change.low), high: of(change.high) };
  return change;
}

function requireYears(years: number): void {
  if (!(years > 0 && Number.isFinite(years))) {
    throw new RangeError(`${years} years: the later figure must be given second`);
  }
}
