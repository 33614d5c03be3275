import type { Column } from '../model/column.ts';
import { STATE_CODE } from '../model/column.ts';
import { HIGH, LOW, MIDDLE, NO_THIRD } from './needAssessment.ts';

/**
 * Third of need from ranks: high up to a third of the ranked areas, low beyond two thirds. Equal ranks
 * share a third, so a third may be larger or smaller than its name. 0 is no rank.
 */
export function thirdsOfRanks(ranks: Int32Array): Uint8Array {
  const count = ranks.reduce((sum, rank) => sum + Number(rank > 0), 0);
  return Uint8Array.from(ranks, (rank) => thirdOfRank(rank, count));
}

/** The third of one rank among `count` ranked areas. */
export function thirdOfRank(rank: number, count: number): number {
  if (rank === 0) return NO_THIRD;
  if (rank * 3 <= count) return HIGH;
  return rank * 3 <= count * 2 ? MIDDLE : LOW;
}

/**
 * Limits that leave about a third of the people below the first and a third from the second on. Where
 * so many share one value that a third cannot be cut off, the limit moves up to the next value, so that
 * "low" is never empty while values differ. Only exact figures enter; equal limits mean that no
 * difference can be told. Null where fewer than two different values are known.
 */
export function limitsByThirds(
  values: Column,
  people: Column,
): readonly [low: number, high: number] | null {
  const known = knownValues(values, people);
  const distinct = [...new Set(known.map(({ value }) => value))];
  const lowest = distinct[0];
  const next = distinct[1];
  if (lowest === undefined || next === undefined) return null;
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  const low = Math.max(quantileOf(known, total / 3), next);
  const high = Math.max(quantileOf(known, (total * 2) / 3), low);
  return [low, high];
}

/** Third of coverage where it is certain: both bounds of the figure lie in it. */
export function thirdsOfCoverage(
  values: Column,
  limits: readonly [low: number, high: number],
  options: { readonly moreIsBetter: boolean },
): Uint8Array {
  const thirdOf = (value: number) => {
    const third = value < limits[0] ? LOW : value < limits[1] ? MIDDLE : HIGH;
    return options.moreIsBetter ? third : HIGH - third;
  };
  return Uint8Array.from(values.state, (state, area) => {
    if (state !== STATE_CODE.number && state !== STATE_CODE.interval) return NO_THIRD;
    const low = thirdOf(values.low[area]!);
    return low === thirdOf(values.high[area]!) ? low : NO_THIRD;
  });
}

interface WeightedValue {
  readonly value: number;
  readonly weight: number;
}

function knownValues(values: Column, people: Column): readonly WeightedValue[] {
  const known: WeightedValue[] = [];
  values.state.forEach((state, area) => {
    const weight = people.state[area] === STATE_CODE.number ? people.low[area]! : 0;
    if (state !== STATE_CODE.number || weight === 0) return;
    known.push({ value: values.low[area]!, weight });
  });
  return known.sort((one, other) => one.value - other.value);
}

/** The smallest value at which at least `weight` of the people are passed. */
function quantileOf(sorted: readonly WeightedValue[], weight: number): number {
  let passed = 0;
  for (const one of sorted) {
    passed += one.weight;
    if (passed > weight) return one.value;
  }
  return sorted.at(-1)?.value ?? Number.NaN;
}
