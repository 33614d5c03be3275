import type { Equation } from './equations.ts';
import type { Recovered, Seen } from './knowledge.ts';

/**
 * Pairs and triples of equations drawn at random among those that share an unknown count, added or
 * subtracted so that it falls out: where one unknown is left, it is recovered.
 */
export function attackByCombination(
  counts: readonly Seen[],
  equations: readonly Equation[],
  options: { readonly tries: number; readonly random: () => number },
): Recovered {
  const isOpen = (cell: number) => counts[cell]!.low < counts[cell]!.high;
  const sums = equations.filter(({ isBound, cells }) => !isBound && cells.some(isOpen));
  const withCell = new Map<number, Equation[]>();
  for (const sum of sums) {
    for (const cell of sum.cells.filter(isOpen)) {
      withCell.set(cell, [...(withCell.get(cell) ?? []), sum]);
    }
  }
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(options.random() * items.length)]!;
  const recovered = new Map<number, number>();
  for (let count = 0; count < options.tries && sums.length > 0; count += 1) {
    let combined = asMap(pick(sums));
    for (let step = 0; step < 3; step += 1) {
      const unknown = [...combined.keys()].filter(isOpen);
      if (unknown.length === 1) note(unknown[0]!, combined, counts, recovered);
      if (unknown.length < 2) break;
      const shared = pick(unknown);
      combined = cancel(combined, asMap(pick(withCell.get(shared) ?? sums)), shared);
    }
  }
  return recovered;
}

type Combination = Map<number, number>;

function asMap({ cells, coefficients }: Equation): Combination {
  return new Map(cells.map((cell, index) => [cell, coefficients[index]!]));
}

function cancel(first: Combination, second: Combination, shared: number): Combination {
  const factor = (first.get(shared) ?? 0) / (second.get(shared) ?? 1);
  const result = new Map(first);
  for (const [cell, coefficient] of second) {
    const sum = (result.get(cell) ?? 0) - factor * coefficient;
    if (Math.abs(sum) < 1e-9) result.delete(cell);
    else result.set(cell, sum);
  }
  return result;
}

function note(
  unknown: number,
  combination: Combination,
  counts: readonly Seen[],
  recovered: Map<number, number>,
): void {
  let sum = 0;
  for (const [cell, coefficient] of combination) {
    if (cell !== unknown) sum += coefficient * counts[cell]!.low;
  }
  const value = -sum / (combination.get(unknown) ?? 1);
  const { low, high } = counts[unknown]!;
  if (Number.isInteger(value) && value >= low && value <= high) recovered.set(unknown, value);
}
