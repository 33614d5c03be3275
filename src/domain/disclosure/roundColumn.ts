import type { Cell } from '../model/cell.ts';
import { type Column, cellAt, columnOf } from '../model/column.ts';
import { createRandom } from '../random/createRandom.ts';
import { type RoundingBase, roundRandomly, roundToBase } from './roundCounts.ts';

/** How views and exports of an internal package round counts before they are shown. */
export interface RoundingRule {
  readonly base: RoundingBase;
  /**
   * `nearest` or unbiased `random` rounding. A seed in words makes random rounding repeatable; it has
   * to stay secret and the same for all views, exports and releases of a package.
   */
  readonly method:
    | { readonly kind: 'nearest' }
    | { readonly kind: 'random'; readonly seed: string };
}

/**
 * A column of counts as it may be shown: each number on its own becomes a multiple of the base, and an
 * interval grows to the multiples around it, so that its ends say no more than rounded counts would.
 * Withheld and absent cells stay as they are, flags too; a rounded count is a `number`, so whoever
 * shows it says that it is rounded.
 *
 * `keyOf` names the cell at an index the same way wherever it is shown (indicator, area, period):
 * random rounding draws once per name, so that looking twice gives nothing away. Counts only, whole
 * and ≥ 0: a rate is computed from rounded counts, never rounded itself; throws a RangeError
 * otherwise. For tables whose totals have to agree see `roundControlled`.
 */
export function roundColumn(
  column: Column,
  rule: RoundingRule,
  keyOf: (index: number) => string,
): Column {
  const cells = Array.from(column.state, (_, index) => cellAt(column, index));
  return columnOf(cells.map((cell, index) => roundedCell(cell, rule, () => keyOf(index))));
}

function roundedCell(cell: Cell, { base, method }: RoundingRule, key: () => string): Cell {
  switch (cell.kind) {
    case 'number': {
      const value =
        method.kind === 'nearest'
          ? roundToBase(cell.value, base)
          : roundRandomly(cell.value, base, createRandom(`${method.seed}\n${key()}`));
      return { ...cell, value };
    }
    case 'interval': {
      const low = Math.floor(cell.low / base) * base;
      return { ...cell, low, high: Math.ceil(cell.high / base) * base };
    }
    default:
      return cell;
  }
}
