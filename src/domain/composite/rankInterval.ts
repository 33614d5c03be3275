import { finish, type Stepwise } from '../stepwise/stepwise.ts';

/** One entry per area. */
export interface RankIntervals {
  /** Best (smallest) and worst (greatest) rank of the interval, both included. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Share of the drawn ranks that lie in the interval, 0 to 1; at least the coverage asked for. */
  readonly share: Float64Array;
}

export interface DrawnRanks {
  /** Ranks of the index as it is, which every interval contains whatever was drawn. */
  readonly ranks: Int32Array;
  /** Area-major: draw `d` of area `a` stands at `a × draws + d`. Left unchanged. */
  readonly drawn: Int32Array;
  readonly draws: number;
  /** Above 0 up to 1. */
  readonly coverage: number;
}

/**
 * Central intervals of drawn ranks: as many draws are cut off below as above, at most half of
 * `1 − coverage` each, then the interval is widened to the rank of the index itself. Throws a RangeError
 * for a coverage outside 0 to 1.
 */
export function rankIntervals(drawn: DrawnRanks): RankIntervals {
  return finish(traceRankIntervals(drawn));
}

/** `rankIntervals` in steps, one per area. O(areas × draws), and for areas of wide ranges their width. */
export function* traceRankIntervals({
  ranks,
  drawn,
  draws,
  coverage,
}: DrawnRanks): Stepwise<RankIntervals> {
  if (!(coverage > 0 && coverage <= 1)) {
    throw new RangeError(`rankIntervals: the coverage ${coverage} does not lie between 0 and 1`);
  }
  const low = new Int32Array(ranks.length);
  const high = new Int32Array(ranks.length);
  const share = new Float64Array(ranks.length);
  // 1 − 0.9 is a little less than 0.1 in binary: a whole number of draws must not lose one to that.
  const cut = Math.floor(((1 - coverage) / 2) * draws + 1e-9);
  const tally = new Uint32Array(1 + greatestOf(drawn));
  for (let area = 0; area < ranks.length; area += 1) {
    const own = drawn.subarray(area * draws, (area + 1) * draws);
    const interval = intervalOf({ drawn: own, rank: ranks[area]!, cut, tally });
    low[area] = interval.least;
    high[area] = interval.greatest;
    share[area] = (draws - interval.outside) / draws;
    yield (area + 1) / ranks.length;
  }
  return { low, high, share };
}

interface OneArea {
  readonly drawn: Int32Array;
  readonly rank: number;
  readonly cut: number;
  /** All zeros before and after, with an entry for every drawn rank. */
  readonly tally: Uint32Array;
}

/** One area's interval, found by counting its draws instead of sorting them. */
function intervalOf({ drawn, rank, cut, tally }: OneArea) {
  let least = Number.POSITIVE_INFINITY;
  let greatest = 0;
  for (let draw = 0; draw < drawn.length; draw += 1) {
    const one = drawn[draw]!;
    tally[one]! += 1;
    if (one < least) least = one;
    if (one > greatest) greatest = one;
  }
  let below = 0;
  for (; least < rank && below + tally[least]! <= cut; least += 1) below += tally[least]!;
  let above = 0;
  for (; greatest > rank && above + tally[greatest]! <= cut; greatest -= 1) {
    above += tally[greatest]!;
  }
  for (let draw = 0; draw < drawn.length; draw += 1) tally[drawn[draw]!] = 0;
  return {
    least: Math.min(least, rank),
    greatest: Math.max(greatest, rank),
    outside: below + above,
  };
}

function greatestOf(values: Int32Array): number {
  let greatest = 0;
  for (let index = 0; index < values.length; index += 1) {
    greatest = Math.max(greatest, values[index]!);
  }
  return greatest;
}
