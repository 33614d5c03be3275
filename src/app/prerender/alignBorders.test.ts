import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePath } from '../../map/encodePath.ts';
import type { Point } from '../../map/projection.ts';
import { alignBorders } from './alignBorders.ts';

const pathOf = (rings: readonly (readonly Point[])[]) => `<path d="${encodePath(rings, true)}">`;

/** Rows of cells around jagged common corners, each outlined clockwise. */
function tessellation(size: number, shift: (column: number, row: number) => number): string {
  const corner = (column: number, row: number): Point => [
    column * 100 + shift(column, row),
    row * 100 + shift(row, column),
  ];
  const cells: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const ring = [
        corner(column, row),
        corner(column + 1, row),
        corner(column + 1, row + 1),
        corner(column, row + 1),
        corner(column, row),
      ];
      cells.push(pathOf([ring]));
    }
  }
  return cells.join('');
}

/** Segments of every outline, as they run. */
function segmentsIn(markup: string): readonly (readonly string[])[] {
  return [...markup.matchAll(/d="([^"]+)"/g)].map(([, data = '']) =>
    data
      .split('z')
      .slice(0, -1)
      .flatMap((ring) => {
        const steps = (ring.match(/-?\d+/g) ?? []).map(Number);
        const points: string[] = [];
        for (let at = 0, x = 0, y = 0; at < steps.length; at += 2) {
          x += steps[at]!;
          y += steps[at + 1]!;
          points.push(`${x},${y}`);
        }
        return points.map((point, at) => `${point} ${points[(at + 1) % points.length]!}`);
      }),
  );
}

const withoutDirection = (segment: string) => segment.split(' ').sort().join(' ');

/** Share of the common segments that run the same way on both sides. */
function agreement(markup: string): number {
  const segments = segmentsIn(markup).flat();
  const lines = new Set(segments.map(withoutDirection)).size;
  const common = segments.length - lines;
  return (segments.length - new Set(segments).size) / common;
}

describe('alignBorders(markup)', () => {
  const shifts = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 30, maxLength: 60 });
  const cellsOf = (jags: readonly number[]) =>
    tessellation(3, (a, b) => jags[(a * 7 + b * 13) % jags.length]!);

  it('draws the same outlines', () => {
    const drawn = (markup: string) =>
      segmentsIn(markup).map((segments) => segments.map(withoutDirection).sort());
    fc.assert(
      fc.property(shifts, (jags) => {
        expect(drawn(alignBorders(cellsOf(jags)))).toEqual(drawn(cellsOf(jags)));
      }),
    );
  });

  it('lets at least half of all borders run the same way on both sides, where none did', () => {
    fc.assert(
      fc.property(shifts, (jags) => {
        expect(agreement(cellsOf(jags))).toBe(0);
        expect(agreement(alignBorders(cellsOf(jags)))).toBeGreaterThanOrEqual(0.5);
      }),
    );
  });

  it('lets all borders of a chequered map do so', () => {
    expect(agreement(alignBorders(tessellation(4, () => 0)))).toBe(1);
  });

  it('turns a hole together with what surrounds it', () => {
    const square = (from: number, to: number): Point[] => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ];
    const island = pathOf([square(10, 20)]);
    const around = pathOf([square(0, 30), square(10, 20).toReversed()]);
    const [, outer, inner] = /d="(M[^z]+z)(M[^z]+z)"/.exec(alignBorders(island + around))!;
    const isClockwise = (data: string) => /^M-?\d+ -?\d+l\d+ 0/.test(data);
    expect(isClockwise(outer!)).not.toBe(isClockwise(inner!));
  });

  it('leaves other drawings alone', () => {
    const icon = '<path d="M8.5 3a5.5 5.5 0 1 1 0 11">';
    expect(alignBorders(icon)).toBe(icon);
  });
});
