import { NO_CLASS } from '../domain/classify/classification.ts';
import { CELL_STATES, type CellState } from '../domain/model/cell.ts';
import { FLAG_BIT } from '../domain/model/column.ts';
import type { FillInput } from './figureFills.ts';

export interface LegendStates {
  /** Areas without a class by what their cell is. */
  readonly withheld: number;
  readonly suppressed: number;
  readonly missing: number;
  readonly notApplicable: number;
  /** Areas with a class whose denominator is low. */
  readonly lowDenominator: number;
}

/** How many areas show something else than a plain class colour; what is absent has no line. */
export function legendStates({
  current,
  classes,
}: Pick<FillInput, 'current' | 'classes'>): LegendStates {
  const unclassed = Array.from(classes.keys()).filter((index) => classes[index] === NO_CLASS);
  const states = unclassed.map((index) => CELL_STATES[current.state[index]!] ?? 'missing');
  const count = (...kinds: readonly CellState[]) =>
    states.filter((state) => kinds.includes(state)).length;
  return {
    withheld: count('masked', 'interval'),
    suppressed: count('suppressed'),
    missing: count('missing'),
    notApplicable: count('not_applicable'),
    lowDenominator: Array.from(current.flags).filter(
      (flags, index) => (flags & FLAG_BIT.low_denominator) !== 0 && classes[index] !== NO_CLASS,
    ).length,
  };
}
