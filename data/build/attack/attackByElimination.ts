import { enumerateCases } from './enumerateCases.ts';
import type { Equation } from './equations.ts';
import type { Knowledge, Recovered, Seen } from './knowledge.ts';
import { learn } from './learn.ts';

/**
 * Elimination to the end: whatever an equation says about one count, given the bounds of the others,
 * over and over; then every case of small groups of counts that hang together. Where equations
 * contradict one another, the attacker believes them in random `orders`, each as long as it fits those
 * before, and takes what any order yields.
 */
export function attackByElimination(
  counts: readonly Seen[],
  equations: readonly Equation[],
  options: { readonly orders: number; readonly random: () => number },
): Recovered {
  const isOpen = (cell: number) => counts[cell]!.low < counts[cell]!.high;
  const recovered = new Map<number, number>();
  for (const group of groupsOf(
    equations.filter(({ cells }) => cells.some(isOpen)),
    isOpen,
  )) {
    const first = believe(counts, group);
    const attempts =
      first.refused === 0
        ? [first]
        : Array.from({ length: options.orders }, () =>
            believe(counts, shuffled(group, options.random)),
          );
    for (const { believed, known } of attempts) {
      enumerateCases(believed, known);
      for (const cell of new Set(believed.flatMap(({ cells }) => cells))) {
        const isSettled = known.low[cell] === known.high[cell];
        if (isOpen(cell) && isSettled) recovered.set(cell, known.low[cell]!);
      }
    }
  }
  return recovered;
}

/** Equations that hang together through unknown counts. */
function groupsOf(
  equations: readonly Equation[],
  isOpen: (cell: number) => boolean,
): readonly (readonly Equation[])[] {
  const leaders = new Map<number, number>();
  const leader = (cell: number): number => {
    let at = cell;
    for (let next = leaders.get(at); next !== undefined && next !== at; next = leaders.get(at)) {
      leaders.set(at, leaders.get(next) ?? next);
      at = next;
    }
    return at;
  };
  for (const { cells } of equations) {
    const [first = 0, ...others] = cells.filter(isOpen);
    for (const cell of others) leaders.set(leader(cell), leader(first));
  }
  const groups = new Map<number, Equation[]>();
  for (const equation of equations) {
    const key = leader(equation.cells.find(isOpen) ?? 0);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [equation]);
    else own.push(equation);
  }
  return [...groups.values()];
}

/** Takes equations for true one after the other, each unless it contradicts those before. */
function believe(counts: readonly Seen[], group: readonly Equation[]) {
  const known: Knowledge = {
    low: Float64Array.from(counts, ({ low }) => low),
    high: Float64Array.from(counts, ({ high }) => high),
  };
  const withCell = new Map<number, Equation[]>();
  const believed: Equation[] = [];
  let refused = 0;
  for (const equation of group) {
    if (learn(equation, withCell, known)) {
      believed.push(equation);
      for (const cell of equation.cells) {
        const own = withCell.get(cell);
        if (own === undefined) withCell.set(cell, [equation]);
        else own.push(equation);
      }
    } else {
      refused += 1;
    }
  }
  return { believed, known, refused };
}

function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
