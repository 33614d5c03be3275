import type { Equation } from './equations.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * Adds one equation to what is known and follows its consequences through the others. False, with
 * everything as before, where that ends in a contradiction.
 */
export function learn(
  added: Equation,
  withCell: ReadonlyMap<number, readonly Equation[]>,
  known: Knowledge,
): boolean {
  const before = new Map<number, { readonly low: number; readonly high: number }>();
  const queue = [added];
  const waiting = new Set(queue);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    waiting.delete(next);
    for (const news of consequences(next, known)) {
      const { cell, low, high } = news;
      if (low <= known.low[cell]! && high >= known.high[cell]!) continue;
      if (!before.has(cell)) before.set(cell, { low: known.low[cell]!, high: known.high[cell]! });
      known.low[cell] = Math.max(low, known.low[cell]!);
      known.high[cell] = Math.min(high, known.high[cell]!);
      if (known.low[cell]! > known.high[cell]!) {
        takeBack(before, known);
        return false;
      }
      for (const touched of [added, ...(withCell.get(cell) ?? [])]) {
        if (waiting.has(touched) || !touched.cells.includes(cell)) continue;
        waiting.add(touched);
        queue.push(touched);
      }
    }
  }
  return true;
}

function takeBack(
  before: ReadonlyMap<number, { readonly low: number; readonly high: number }>,
  known: Knowledge,
): void {
  for (const [cell, { low, high }] of before) {
    known.low[cell] = low;
    known.high[cell] = high;
  }
}

/** What the equation says about each of its counts, the others being anything within their bounds. */
function consequences({ cells, coefficients, isBound }: Equation, { low, high }: Knowledge) {
  const ends = cells.map((cell, index) => {
    const factor = coefficients[index]!;
    return factor > 0
      ? { least: factor * low[cell]!, most: factor * high[cell]! }
      : { least: factor * high[cell]!, most: factor * low[cell]! };
  });
  const least = openSum(ends.map((end) => end.least));
  const most = openSum(ends.map((end) => end.most));
  return cells.map((cell, index) => {
    const factor = coefficients[index]!;
    const atMost = -without(least, ends[index]!.least);
    const atLeast = isBound ? Number.NEGATIVE_INFINITY : -without(most, ends[index]!.most);
    const [from, to] = factor > 0 ? [atLeast, atMost] : [atMost, atLeast];
    return { cell, low: Math.ceil(from / factor - 1e-9), high: Math.floor(to / factor + 1e-9) };
  });
}

/** A sum with its infinite addends counted apart, so that one can be taken out. */
function openSum(addends: readonly number[]) {
  const finite = addends.filter(Number.isFinite);
  const infinity = addends.find((addend) => !Number.isFinite(addend)) ?? 0;
  return {
    finite: finite.reduce((sum, addend) => sum + addend, 0),
    infinite: addends.length - finite.length,
    infinity,
  };
}

function without(sum: ReturnType<typeof openSum>, addend: number): number {
  const infiniteOthers = sum.infinite - (Number.isFinite(addend) ? 0 : 1);
  if (infiniteOthers > 0) return sum.infinity;
  return Number.isFinite(addend) ? sum.finite - addend : sum.finite;
}
