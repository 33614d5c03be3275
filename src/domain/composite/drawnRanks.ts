/** As many draws as make a line of the processor's cache. */
const BLOCK = 16;

/** Ranks that come draw by draw and are wanted area by area. */
export interface DrawnRanksByArea {
  /** The ranks of all areas in the next draw; copied. */
  add(ranks: Int32Array): void;
  /** Draw `d` of area `a` stands at `a × draws + d`. To be asked for after the last draw. */
  byArea(): Int32Array;
}

/**
 * Turns draws into rows by area, some draws at a time: written one by one, each rank of 11,000 areas
 * would touch a page of memory of its own.
 */
export function createDrawnRanks(areaCount: number, draws: number): DrawnRanksByArea {
  const drawn = new Int32Array(areaCount * draws);
  const block = new Int32Array(areaCount * BLOCK);
  let written = 0;
  let waiting = 0;
  const write = () => {
    for (let area = 0; area < areaCount; area += 1) {
      const start = area * draws + written;
      for (let draw = 0; draw < waiting; draw += 1) {
        drawn[start + draw] = block[draw * areaCount + area]!;
      }
    }
    written += waiting;
    waiting = 0;
  };
  return {
    add(ranks) {
      block.set(ranks, waiting * areaCount);
      waiting += 1;
      if (waiting === BLOCK) write();
    },
    byArea() {
      write();
      return drawn;
    },
  };
}
