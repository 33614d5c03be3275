import type { CountRelation } from '../../../src/data/package/source/countRelation.ts';
import type { PublicFigures, SeenCount } from './publicFigures.ts';

/** `Σ coefficient × count` is 0, or at most 0 where it is only a bound. */
export interface Equation {
  readonly cells: readonly number[];
  readonly coefficients: readonly number[];
  readonly isBound: boolean;
}

/** Share of complete cases in which a guessed breakdown must hold to be believed. */
const BELIEVABLE = 0.9;
const ENOUGH_CASES = 10;

/**
 * All that an attacker can write down: declared relations, breakdowns that hold, sums of areas. An upper
 * bound that the city itself breaks on a day is not believed anywhere on that day.
 */
export function equationsOf(
  figures: PublicFigures,
  relations: readonly CountRelation[],
): readonly Equation[] {
  const { counts, breakdowns } = figures;
  const at = new Map(counts.map((count, cell) => [keyOf(count), cell]));
  const declared = relations.map(({ whole, parts, kind }) => ({
    whole,
    parts: parts.map(({ indicator }) => indicator),
    factors: parts.map(({ multiplier }) => multiplier),
    isBound: kind === 'bound',
  }));
  const guessed = breakdowns
    .map(({ whole, parts }) => ({ whole, parts, factors: parts.map(() => 1), isBound: false }))
    .filter((sum) => isBelievable(sum, counts, at));
  const city = figures.areas.find(({ role }) => role === 'city')?.id;
  const within = [...declared, ...guessed].flatMap((sum) => {
    const everywhere = inEveryPlace(sum, counts, at);
    const lies = new Set(
      everywhere
        .filter(({ cells: [whole = 0] }) => counts[whole]!.area === city)
        .filter((equation) => equation.isBound && isBroken(equation, counts))
        .map(({ cells: [whole = 0] }) => counts[whole]!.day),
    );
    return everywhere.filter(({ cells: [whole = 0] }) => !lies.has(counts[whole]!.day));
  });
  return [...within, ...sumsOfAreas(figures, at)];
}

interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly factors: readonly number[];
  readonly isBound: boolean;
}

type Places = ReadonlyMap<string, number>;

function keyOf({ indicator, area, day }: Pick<SeenCount, 'indicator' | 'area' | 'day'>): string {
  return `${indicator} ${area} ${day}`;
}

function inEveryPlace(
  { whole, parts, factors, isBound }: Sum,
  counts: readonly SeenCount[],
  at: Places,
): readonly Equation[] {
  return counts.flatMap((count, cell) => {
    if (count.indicator !== whole) return [];
    const found = parts.map((indicator) => at.get(keyOf({ ...count, indicator })));
    const cells = found.filter((part) => part !== undefined);
    return cells.length < parts.length
      ? []
      : [{ cells: [cell, ...cells], coefficients: [-1, ...factors], isBound }];
  });
}

/** Even at best the sum does not keep below its bound. */
function isBroken({ cells, coefficients }: Equation, counts: readonly SeenCount[]): boolean {
  const least = cells.reduce((sum, cell, index) => {
    const { low, high } = counts[cell]!;
    const factor = coefficients[index]!;
    return sum + factor * (factor > 0 ? low : high);
  }, 0);
  return least > 0;
}

function isBelievable(sum: Sum, counts: readonly SeenCount[], at: Places): boolean {
  const complete = inEveryPlace(sum, counts, at).filter(({ cells }) =>
    cells.every((cell) => counts[cell]!.low === counts[cell]!.high),
  );
  const holding = complete.filter(
    ({ cells, coefficients }) =>
      cells.reduce((total, cell, index) => total + coefficients[index]! * counts[cell]!.low, 0) ===
      0,
  );
  return complete.length >= ENOUGH_CASES && holding.length >= BELIEVABLE * complete.length;
}

/** Larger areas are the sums of their parts, or of the parts of parts without figures. */
function sumsOfAreas({ counts, areas }: PublicFigures, at: Places): readonly Equation[] {
  const partsOf = (count: SeenCount, area: string): readonly number[] =>
    areas
      .filter(({ parent }) => parent === area)
      .flatMap(({ id }) => {
        const own = at.get(keyOf({ ...count, area: id }));
        return own === undefined ? partsOf(count, id) : [own];
      });
  return counts.flatMap((count, cell) => {
    const parts = partsOf(count, count.area);
    return parts.length === 0
      ? []
      : [{ cells: [cell, ...parts], coefficients: [-1, ...parts.map(() => 1)], isBound: false }];
  });
}
