import type { ClassNotice } from './classification.ts';
import { countBelow } from './countBelow.ts';

/** Edges of adjacent computed values differ by less than this share of the largest magnitude. */
const ROUNDING_ERROR = 1e-12;

interface Settled {
  readonly breaks: readonly number[];
  readonly notices: readonly ClassNotice[];
}

/**
 * Makes the edges of a method usable: a limit that misses a value only by rounding error is put on it,
 * limits outside the values go, coinciding limits collapse, classes emptied by ties are merged where
 * the method asks for it, and a limit on the upper edge moves below the largest value.
 *
 * @param sortedValues ascending, with at least two different numbers.
 * @returns strictly ascending edges; every merged class leaves every value beside the same neighbours.
 */
export function settleBreaks(
  sortedValues: Float64Array,
  edges: readonly number[],
  emptyClasses: 'kept' | 'merged',
): Settled {
  const snapped = edges.slice(1, -1).map((limit) => snapToValue(sortedValues, limit));
  const within = snapped.filter((limit) => separates(sortedValues, limit));
  const apart = within.filter((limit, index) => {
    const previous = within[index - 1];
    return previous === undefined || limit > previous;
  });
  const kept =
    emptyClasses === 'merged'
      ? mergeEmpty(sortedValues, [...aboveTies(sortedValues, snapped), ...apart])
      : apart;
  const first = edges[0]!;
  const last = edges[edges.length - 1]!;
  const inner = keepBelow(sortedValues, kept, last);
  const notices: ClassNotice[] = [];
  if (emptyClasses === 'kept' && within.length < snapped.length) {
    notices.push('classes_beyond_values_dropped');
  }
  if (inner.length < (emptyClasses === 'kept' ? within.length : snapped.length)) {
    notices.push('duplicate_breaks_collapsed');
  }
  return { breaks: [first, ...inner, last], notices };
}

function separates(sortedValues: Float64Array, limit: number): boolean {
  return limit > sortedValues[0]! && limit <= sortedValues[sortedValues.length - 1]!;
}

/** Thirds of 0 to 0.3 give 0.10000000000000002, which would push the value 0.1 one class down. */
function snapToValue(sortedValues: Float64Array, limit: number): number {
  const magnitude = Math.max(
    Math.abs(sortedValues[0]!),
    Math.abs(sortedValues[sortedValues.length - 1]!),
  );
  const position = countBelow(sortedValues, limit);
  const neighbours = [sortedValues[position - 1], sortedValues[position]].filter(
    (value) => value !== undefined && Math.abs(value - limit) <= magnitude * ROUNDING_ERROR,
  ) as number[];
  return neighbours.reduce(
    (nearest, value) =>
      nearest === limit || Math.abs(value - limit) < Math.abs(nearest - limit) ? value : nearest,
    limit,
  );
}

/**
 * A limit on the smallest value separates nothing while classes are closed below. Where ties at the
 * smallest value drew it there (many districts with zero), it goes into the gap above them, unless
 * another limit is there already.
 */
function aboveTies(sortedValues: Float64Array, limits: readonly number[]): readonly number[] {
  const smallest = sortedValues[0]!;
  const ties = countBelow(sortedValues, sortedValues.find((value) => value > smallest)!);
  const next = limits.find((limit) => limit > smallest);
  if (limits.every((limit) => limit > smallest)) {
    return [];
  }
  if (next !== undefined && countBelow(sortedValues, next) === ties) {
    return [];
  }
  const above = smallest + (sortedValues[ties]! - smallest) / 2;
  return above > smallest ? [above] : [sortedValues[ties]!];
}

function mergeEmpty(sortedValues: Float64Array, limits: readonly number[]): readonly number[] {
  let below = 0;
  return limits.filter((limit) => {
    const count = countBelow(sortedValues, limit);
    const separatesMore = count > below;
    below = count;
    return separatesMore;
  });
}

/** A limit equal to the upper edge would make a class of zero width, so it goes into the gap below. */
function keepBelow(
  sortedValues: Float64Array,
  limits: readonly number[],
  last: number,
): readonly number[] {
  if (limits.length === 0 || limits[limits.length - 1]! < last) {
    return limits;
  }
  const others = limits.slice(0, -1);
  const largestBelow = sortedValues[countBelow(sortedValues, last) - 1]!;
  const floor = Math.max(largestBelow, others[others.length - 1] ?? largestBelow);
  const moved = floor + (last - floor) / 2;
  return moved > floor && moved < last ? [...others, moved] : others;
}
