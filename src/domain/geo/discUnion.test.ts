import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discUnionOutline } from './discUnion.ts';

const TURN = 2 * Math.PI;
type Disc = { readonly x: number; readonly y: number; readonly radius: number };
const columns = (discs: readonly Disc[]) => ({
  x: discs.map(({ x }) => x),
  y: discs.map(({ y }) => y),
  radius: discs.map(({ radius }) => radius),
});

describe('discUnionOutline(discs)', () => {
  it('is a whole circle for a disc that touches no other', () => {
    expect(discUnionOutline(columns([{ x: 5, y: 5, radius: 2 }]))).toEqual([
      { disc: 0, from: 0, to: TURN },
    ]);
  });

  it('leaves two thirds of the rims of two equal discs a radius apart', () => {
    const arcs = discUnionOutline(
      columns([
        { x: 0, y: 0, radius: 1 },
        { x: 1, y: 0, radius: 1 },
      ]),
    );
    const lengthOf = (disc: number) =>
      arcs.filter((arc) => arc.disc === disc).reduce((sum, { from, to }) => sum + to - from, 0);
    expect(lengthOf(0)).toBeCloseTo((TURN * 2) / 3, 10);
    expect(lengthOf(1)).toBeCloseTo((TURN * 2) / 3, 10);
  });

  it('has one rim for discs that are the same, and none for a disc inside another', () => {
    const same = { x: 3, y: 4, radius: 2 };
    const arcs = discUnionOutline(columns([same, same, { x: 3, y: 4.5, radius: 1 }]));
    expect(arcs).toEqual([{ disc: 0, from: 0, to: TURN }]);
  });

  it('is nothing for no discs and for discs without extent', () => {
    expect(discUnionOutline(columns([]))).toEqual([]);
    expect(discUnionOutline(columns([{ x: 1, y: 1, radius: 0 }]))).toEqual([]);
  });

  it('holds exactly the points of rims that lie in no other disc', () => {
    const disc = fc.record({
      x: fc.double({ min: 0, max: 20, noNaN: true }),
      y: fc.double({ min: 0, max: 20, noNaN: true }),
      radius: fc.double({ min: 0.5, max: 6, noNaN: true }),
    });
    const angle = fc.double({ min: 0, max: TURN - 1e-9, noNaN: true });
    fc.assert(
      fc.property(fc.array(disc, { minLength: 1, maxLength: 25 }), angle, (discs, direction) => {
        const arcs = discUnionOutline(columns(discs));
        discs.forEach(({ x, y, radius }, index) => {
          const px = x + radius * Math.cos(direction);
          const py = y + radius * Math.sin(direction);
          const depths = discs.flatMap((other, position) =>
            position === index ? [] : [other.radius - Math.hypot(px - other.x, py - other.y)],
          );
          const deepest = Math.max(Number.NEGATIVE_INFINITY, ...depths);
          // On another rim the answer is a matter of rounding.
          if (Math.abs(deepest) < 1e-6) return;
          const drawn = arcs.some(
            (arc) => arc.disc === index && arc.from <= direction && direction <= arc.to,
          );
          expect(drawn).toBe(deepest < 0);
        });
      }),
      { numRuns: 300 },
    );
  });
});
