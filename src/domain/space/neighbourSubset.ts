import { type NeighbourList, neighbourListOf, neighboursOf } from './neighbourList.ts';

/**
 * The list among `kept` areas only, renumbered: area `kept[i]` becomes `i`. Links to areas left out
 * are dropped, never bridged: two areas on either side of a gap do not become neighbours.
 *
 * @param kept ascending indexes into `list`.
 */
export function neighbourSubset(list: NeighbourList, kept: Int32Array): NeighbourList {
  const position = new Int32Array(list.size).fill(-1);
  kept.forEach((area, index) => {
    position[area] = index;
  });
  return neighbourListOf(
    Array.from(kept, (area) =>
      Array.from(neighboursOf(list, area), (other) => position[other]!).filter(
        (index) => index !== -1,
      ),
    ),
  );
}
