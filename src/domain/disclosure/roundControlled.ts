import type { Random } from '../random/random.ts';
import type { CellTable, TableCell } from './cellTable.ts';
import type { RoundingBase } from './roundCounts.ts';
import { searchAssignment } from './searchAssignment.ts';

/**
 * Controlled rounding: every count goes to one of its two neighbouring multiples of `base`, multiples
 * stay, and all equations between cells (`low = high = 0`) still add up; other relations are left out.
 * Nearest multiples are tried first, equal distances are settled by `random`; the sum of the
 * distances is not always the least possible. The rounded counts in the order of the cells; null where
 * the table allows none (possible from three dimensions on) or the search `budget` ends. Throws a
 * RangeError for a cell whose count is not known or no whole count from 0.
 *
 * Source: zero-restricted controlled rounding, Cox and Ernst (1982), INFOR 20, who prove that two-way
 * tables always have a solution; Hundepool et al., Handbook on Statistical Disclosure Control, ch. 5.5.
 */
export function roundControlled(
  table: CellTable,
  options: { readonly base: RoundingBase; readonly random: Random; readonly budget?: number },
): readonly number[] | null {
  const { base, random, budget = 200_000 } = options;
  const values = table.cells.map(requireCount);
  const relations = table.relations.filter(({ low, high }) => low === 0 && high === 0);
  const draws = values.map(() => random());
  const outcome = searchAssignment(
    { ...table, relations },
    {
      low: Float64Array.from(values, (value) => Math.floor(value / base)),
      high: Float64Array.from(values, (value) => Math.ceil(value / base)),
    },
    { budget, upperFirst: (cell) => goesUp(values[cell]!, base, draws[cell]!) },
  );
  return outcome.kind === 'found'
    ? Array.from(outcome.counts, (multiple) => multiple * base)
    : null;
}

function requireCount({ key, value }: TableCell): number {
  if (value === null || !Number.isInteger(value) || value < 0) {
    throw new RangeError(`roundControlled(table): "${key}" has no whole count from 0`);
  }
  return value;
}

function goesUp(value: number, base: RoundingBase, draw: number): boolean {
  const twice = 2 * (value % base);
  return twice === base ? draw < 0.5 : twice > base;
}
