import { type Column, STATE_CODE } from '../model/column.ts';

export type RankDirection = 'descending' | 'ascending';

export interface Ranking {
  /** Cell indexes: ranked ones by rank, then unranked ones; equals and unranked keep column order. */
  readonly order: Int32Array;
  /** Rank per cell from 1, null for unranked cells. */
  readonly ranks: readonly (number | null)[];
  /** Whether the cell shares its rank. */
  readonly tied: readonly boolean[];
  readonly rankedCount: number;
}

export interface RankOptions {
  /** One cell per area, in any order. */
  readonly column: Column;
  /** `descending`: rank 1 is the highest value. */
  readonly direction: RankDirection;
}

/**
 * Standard competition ranking ("1, 2, 2, 4") of the areas.
 *
 * Numbers are ranked. An interval is ranked only where its rank is certain: no number lies between its
 * bounds and no other interval overlaps it. Masked, suppressed, missing and inapplicable cells and
 * uncertain intervals are unranked and do not count: a rank always is one among `rankedCount`.
 * O(n log n).
 */
export function rankAreas({ column, direction }: RankOptions): Ranking {
  const ranked = certainCells(column);
  const sign = direction === 'descending' ? -1 : 1;
  ranked.sort(
    (first, second) => sign * (column.low[first]! - column.low[second]!) || first - second,
  );
  const length = column.state.length;
  const ranks = new Array<number | null>(length).fill(null);
  const tied = new Array<boolean>(length).fill(false);
  ranked.forEach((cell, place) => {
    const before = ranked[place - 1];
    const equal = before !== undefined && column.low[before] === column.low[cell];
    ranks[cell] = equal ? ranks[before]! : place + 1;
    if (equal) {
      tied[cell] = true;
      tied[before] = true;
    }
  });
  const unranked = Array.from({ length }, (_, cell) => cell).filter((cell) => ranks[cell] === null);
  return {
    order: Int32Array.from([...ranked, ...unranked]),
    ranks,
    tied,
    rankedCount: ranked.length,
  };
}

/** Where an area stands: "Rang 2 von 33". */
export interface RankPosition {
  readonly rank: number;
  readonly of: number;
  readonly tied: boolean;
}

/** The position of the cell at `index`, null where it is unranked. Throws a RangeError outside. */
export function positionOf(ranking: Ranking, index: number): RankPosition | null {
  const rank = ranking.ranks[index];
  if (rank === undefined) {
    throw new RangeError(
      `positionOf(ranking, ${index}): ${ranking.ranks.length} cells were ranked`,
    );
  }
  return rank === null ? null : { rank, of: ranking.rankedCount, tied: ranking.tied[index]! };
}

/** Cells whose place among all numbers and intervals is certain, in ascending order of value. */
function certainCells(column: Column): number[] {
  const { low, high, state } = column;
  const spans = Array.from({ length: state.length }, (_, cell) => cell)
    .filter((cell) => state[cell] === STATE_CODE.number || state[cell] === STATE_CODE.interval)
    .sort((first, second) => low[first]! - low[second]! || high[first]! - high[second]!);
  let highestBefore = Number.NEGATIVE_INFINITY;
  return spans.filter((cell, place) => {
    const next = spans[place + 1];
    const overlaps =
      highestBefore >= low[cell]! || (next !== undefined && low[next]! <= high[cell]!);
    highestBefore = Math.max(highestBefore, high[cell]!);
    return low[cell] === high[cell] || !overlaps;
  });
}
