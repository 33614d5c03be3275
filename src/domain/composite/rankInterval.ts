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
export function rankIntervals({ ranks, drawn, draws, coverage }: DrawnRanks): RankIntervals {
  if (!(coverage > 0 && coverage <= 1)) {
    throw new RangeError(`rankIntervals: the coverage ${coverage} does not lie between 0 and 1`);
  }
  const low = new Int32Array(ranks.length);
  const high = new Int32Array(ranks.length);
  const share = new Float64Array(ranks.length);
  // 1 − 0.9 is a little less than 0.1 in binary: a whole number of draws must not lose one to that.
  const cut = Math.floor(((1 - coverage) / 2) * draws + 1e-9);
  ranks.forEach((rank, area) => {
    const sorted = drawn.slice(area * draws, (area + 1) * draws).sort();
    const least = Math.min(rank, sorted[cut]!);
    const greatest = Math.max(rank, sorted[draws - 1 - cut]!);
    low[area] = least;
    high[area] = greatest;
    share[area] = sorted.filter((one) => one >= least && one <= greatest).length / draws;
  });
  return { low, high, share };
}
