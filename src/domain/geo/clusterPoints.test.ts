import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterPoints } from './clusterPoints.ts';

const points = fc.array(
  fc.record({
    x: fc.double({ min: -500, max: 500, noNaN: true }),
    y: fc.double({ min: -500, max: 500, noNaN: true }),
    group: fc.integer({ min: -1, max: 2 }),
  }),
  { maxLength: 120 },
);
const clustered = (items: readonly { x: number; y: number; group: number }[], radius = 40) =>
  clusterPoints({
    x: items.map(({ x }) => x),
    y: items.map(({ y }) => y),
    group: items.map(({ group }) => group),
    radius,
  });

describe('clusterPoints(options)', () => {
  it('loses no point and counts none twice', () => {
    fc.assert(
      fc.property(points, (items) => {
        const members = clustered(items).flatMap((cluster) => cluster.members);
        expect(members.toSorted((a, b) => a - b)).toEqual(items.map((_, index) => index));
      }),
    );
  });

  it('never mixes groups, and leaves points of a negative group alone', () => {
    fc.assert(
      fc.property(points, (items) => {
        for (const { members } of clustered(items)) {
          expect(new Set(members.map((member) => items[member]!.group)).size).toBe(1);
          if (items[members[0]!]!.group < 0) expect(members).toHaveLength(1);
        }
      }),
    );
  });

  it('keeps members within the radius of the first, and first points of a group apart', () => {
    fc.assert(
      fc.property(points, (items) => {
        const firsts = clustered(items).map(({ members }) => items[members[0]!]!);
        clustered(items).forEach(({ members }, index) => {
          const first = firsts[index]!;
          for (const member of members) {
            const { x, y } = items[member]!;
            expect(Math.hypot(x - first.x, y - first.y)).toBeLessThan(40);
          }
        });
        firsts.forEach((one, index) => {
          for (const other of firsts.slice(index + 1)) {
            if (one.group !== other.group || one.group < 0) continue;
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(40);
          }
        });
      }),
    );
  });

  it('stands at the mean of its members', () => {
    const [cluster, alone] = clustered([
      { x: 0, y: 0, group: 0 },
      { x: 10, y: 20, group: 0 },
      { x: 300, y: 0, group: 0 },
    ]);
    expect(cluster).toEqual({ x: 5, y: 10, members: [0, 1] });
    expect(alone).toEqual({ x: 300, y: 0, members: [2] });
  });
});
