import type { Polygon, Position, Ring } from './geometry.ts';

interface Side {
  readonly from: Position;
  readonly to: Position;
}

/**
 * The outer border of areas of a tessellation taken together, as closed rings: sides that two of them
 * share are left out. Neighbours must share identical positions; where they do not, both borders stay.
 * Linear in the number of positions.
 */
export function outlineOfUnion(areas: readonly (readonly Polygon[])[]): readonly Ring[] {
  const sides = new Map<string, Side>();
  for (const ring of areas.flat(2)) {
    for (let index = 0; index + 1 < ring.length; index += 1) {
      const [from, to] = [ring[index]!, ring[index + 1]!];
      const [one, other] = [keyOf(from), keyOf(to)];
      if (one === other) continue;
      const key = one < other ? `${one} ${other}` : `${other} ${one}`;
      // A side met twice lies between two of the areas.
      if (!sides.delete(key)) sides.set(key, { from, to });
    }
  }
  return ringsOf([...sides.values()]);
}

/** Joins sides end to end; every corner has an even number of them, so that each walk comes back. */
function ringsOf(sides: readonly Side[]): readonly Ring[] {
  const atCorner = new Map<string, Side[]>();
  const note = (corner: Position, side: Side) => {
    const known = atCorner.get(keyOf(corner));
    if (known === undefined) atCorner.set(keyOf(corner), [side]);
    else known.push(side);
  };
  for (const side of sides) {
    note(side.from, side);
    note(side.to, side);
  }
  const used = new Set<Side>();
  return sides.flatMap((start): readonly Ring[] => {
    if (used.has(start)) return [];
    const ring: Position[] = [start.from];
    let at = start.from;
    let next: Side | undefined = start;
    while (next !== undefined) {
      used.add(next);
      at = keyOf(next.from) === keyOf(at) ? next.to : next.from;
      ring.push(at);
      next = atCorner.get(keyOf(at))?.find((side) => !used.has(side));
    }
    return [ring];
  });
}

function keyOf([longitude, latitude]: Position): string {
  return `${longitude},${latitude}`;
}
