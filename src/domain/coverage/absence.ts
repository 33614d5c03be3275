import { type Column, STATE_CODE } from '../model/column.ts';

/** 0 where a value or bounds are known, otherwise the state code of why not. */
export type Absence = number;

/** Why cell `index` has no number and no bounds; 0 if it has. */
export function absenceOf(column: Column, index: number): Absence {
  const code = column.state[index]!;
  return code <= STATE_CODE.interval ? 0 : code;
}

/**
 * The reason that is told when several hold: suppression outweighs absence, so that protection is
 * never read as a gap; a figure that makes no sense in one part is a gap in the whole.
 */
export function strongerAbsence(one: Absence, other: Absence): Absence {
  if (one === 0) return other;
  if (other === 0) return one;
  return Math.min(one, other);
}

/**
 * Throws a RangeError if a number or bound in the column is NaN, negative or not finite: an amount of
 * people or places cannot be.
 */
export function assertAmounts(column: Column, what: string): void {
  for (let index = 0; index < column.state.length; index += 1) {
    if (absenceOf(column, index) !== 0) continue;
    const low = column.low[index]!;
    const high = column.high[index]!;
    if (!(low >= 0 && high >= low && high < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`${what}: entry ${index} is ${low} to ${high}`);
    }
  }
}
