import { encodePath } from '../../map/encodePath.ts';
import type { Point } from '../../map/projection.ts';

/** Path data as `encodePath` writes it for closed rings. */
const CLOSED_RINGS = /\bd="((?:M-?\d+[ -]\d+l[-\d ]+z)+)"/g;

type Ring = readonly Point[];

/**
 * The markup with outlines turned round so that neighbours run along their common border in the same
 * direction wherever possible. Relative steps are then the same text twice, which compresses to one;
 * what is drawn stays the same, since all rings of an outline turn together. Greedy maximum cut:
 * outlines are turned as long as that lengthens the borders that agree.
 */
export function alignBorders(markup: string): string {
  const outlines = [...markup.matchAll(CLOSED_RINGS)].map(([, data = '']) => ringsOf(data));
  const turned = agreeingTurns(sharedSegments(outlines));
  let index = -1;
  return markup.replaceAll(CLOSED_RINGS, (attribute) => {
    index += 1;
    const rings = outlines[index];
    return turned[index] && rings !== undefined
      ? `d="${encodePath(
          rings.map((ring) => ring.toReversed()),
          true,
        )}"`
      : attribute;
  });
}

/** Rings in whole units; the first position stands at the end again. */
function ringsOf(data: string): readonly Ring[] {
  return data
    .split('z')
    .slice(0, -1)
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      const points: Point[] = [];
      let [x, y] = [0, 0];
      for (let at = 0; at + 1 < numbers.length; at += 2) {
        x += numbers[at]!;
        y += numbers[at + 1]!;
        points.push([x, y]);
      }
      return [...points, points[0]!];
    });
}

/** For each outline its neighbours with the number of segments they share. */
function sharedSegments(outlines: readonly (readonly Ring[])[]): readonly Map<number, number>[] {
  const owners = new Map<string, number>();
  const shared = outlines.map(() => new Map<number, number>());
  outlines.forEach((rings, owner) => {
    for (const ring of rings) {
      for (let at = 0; at + 1 < ring.length; at += 1) {
        const ends = [String(ring[at]), String(ring[at + 1])].sort().join(' ');
        const other = owners.get(ends);
        owners.set(ends, owner);
        if (other === undefined || other === owner) continue;
        shared[owner]!.set(other, (shared[owner]!.get(other) ?? 0) + 1);
        shared[other]!.set(owner, (shared[other]!.get(owner) ?? 0) + 1);
      }
    }
  });
  return shared;
}

/** All outlines run the same way at first: two neighbours agree where one of them is turned. */
function agreeingTurns(shared: readonly ReadonlyMap<number, number>[]): readonly boolean[] {
  const turned = shared.map(() => false);
  const gainOfTurning = (outline: number) => {
    let gain = 0;
    for (const [neighbour, segments] of shared[outline]!) {
      gain += turned[neighbour] === turned[outline] ? segments : -segments;
    }
    return gain;
  };
  // Every turn lengthens what agrees, so this ends.
  for (let changed = true; changed; ) {
    changed = false;
    for (const outline of shared.keys()) {
      if (gainOfTurning(outline) <= 0) continue;
      turned[outline] = !turned[outline];
      changed = true;
    }
  }
  return turned;
}
