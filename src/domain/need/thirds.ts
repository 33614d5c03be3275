import { absenceOf } from '../coverage/absence.ts';
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
 * "low" is never empty while values differ. Only exact figures with exact counts enter, so the limits do
 * not depend on what is withheld. Null where fewer than two different values are known: no difference
 * can be told.
 */
export function limitsByThirds(
  values: Column,
  people: Column,
): readonly [low: number, high: number] | null {
  const known = knownValues(values, people);
  const [lowest] = known;
  const next = known.find(({ value }) => lowest !== undefined && isBelow(lowest.value, value));
  if (next === undefined) return null;
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  const low = Math.max(quantileOf(known, total / 3), next.value);
  const high = Math.max(quantileOf(known, (total * 2) / 3), low);
  return [low, high];
}

export interface CoverageThirds {
  /** The third where it is certain: both bounds of the figure lie in it. */
  readonly third: Uint8Array;
  /** The lowest third the figure may lie in. */
  readonly lowest: Uint8Array;
}

/**
 * Thirds of coverage by limits, `NO_THIRD` where a figure has none. A way that half of the people do not
 * have at all (`not_applicable` where less is better) is longer than any limit. Without limits no third
 * can be told: all figures are alike.
 */
export function thirdsOfCoverage(
  values: Column,
  limits: readonly [low: number, high: number] | null,
  options: { readonly moreIsBetter: boolean },
): CoverageThirds {
  const lowest = new Uint8Array(values.state.length).fill(NO_THIRD);
  const third = lowest.slice();
  if (limits === null) return { third, lowest };
  const thirdOf = (value: number) => {
    const within = isBelow(value, limits[0]) ? LOW : isBelow(value, limits[1]) ? MIDDLE : HIGH;
    return options.moreIsBetter ? within : HIGH - within;
  };
  const { not_applicable: nowhere } = STATE_CODE;
  values.state.forEach((state, area) => {
    const isNoWay = state === nowhere && !options.moreIsBetter;
    if (absenceOf(values, area) !== 0 && !isNoWay) return;
    const low = isNoWay ? LOW : thirdOf(values.low[area]!);
    const high = isNoWay ? LOW : thirdOf(values.high[area]!);
    lowest[area] = Math.min(low, high);
    if (low === high) third[area] = low;
  });
  return { third, lowest };
}

/** Figures closer than this, relative to the limit, differ by rounding only. */
const SAME_FIGURE = 1e-9;

function isBelow(value: number, limit: number): boolean {
  return value < limit - SAME_FIGURE * Math.abs(limit);
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

/** The smallest value at which more than `weight` of the people are passed, who are more than that. */
function quantileOf(sorted: readonly WeightedValue[], weight: number): number {
  let passed = 0;
  return sorted.find((one) => {
    passed += one.weight;
    return passed > weight;
  })!.value;
}
