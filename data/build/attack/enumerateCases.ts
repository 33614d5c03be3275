import type { Equation } from './equations.ts';
import type { Knowledge } from './knowledge.ts';

const MOST_COUNTS = 7;
const MOST_CASES = 200_000;

/**
 * Tries every case of the counts that are still open, where these are few, and narrows each to what
 * occurs in a case that fits.
 */
export function enumerateCases(equations: readonly Equation[], { low, high }: Knowledge): void {
  const isOpen = (cell: number) => low[cell]! < high[cell]!;
  const cells = [...new Set(equations.flatMap((equation) => equation.cells.filter(isOpen)))];
  const cases = cells.reduce((all, cell) => all * (high[cell]! - low[cell]! + 1), 1);
  if (cells.length === 0 || cells.length > MOST_COUNTS || cases > MOST_CASES) return;
  const value = new Map<number, number>();
  const countOf = (cell: number) => value.get(cell) ?? low[cell]!;
  const least = new Map<number, number>();
  const most = new Map<number, number>();
  const fits = () =>
    equations.every(({ cells: own, coefficients, isBound }) => {
      const sum = own.reduce((all, cell, index) => all + coefficients[index]! * countOf(cell), 0);
      return isBound ? sum <= 0 : sum === 0;
    });
  const visit = (index: number): void => {
    const cell = cells[index];
    if (cell !== undefined) {
      for (let count = low[cell]!; count <= high[cell]!; count += 1) {
        value.set(cell, count);
        visit(index + 1);
      }
      return;
    }
    if (!fits()) return;
    for (const one of cells) {
      least.set(one, Math.min(least.get(one) ?? Number.POSITIVE_INFINITY, countOf(one)));
      most.set(one, Math.max(most.get(one) ?? 0, countOf(one)));
    }
  };
  visit(0);
  for (const [cell, end] of least) low[cell] = end;
  for (const [cell, end] of most) high[cell] = end;
}
