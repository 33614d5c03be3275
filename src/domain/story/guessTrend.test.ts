import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { beginTrend, drawTrend, judgeTrend, knownStart } from './guessTrend.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const MISSING: Cell = { kind: 'missing', flags: [] };
const CELLS = [MISSING, number(4), number(5), MISSING, number(6)];

describe('the line of the audience', () => {
  it('begins with the first figure there is', () => {
    expect(knownStart(CELLS)).toBe(1);
    expect(beginTrend(CELLS)).toEqual([null, 4, null, null, null]);
    expect(knownStart([MISSING])).toBeNull();
  });

  it('has no hole where the hand skipped a period', () => {
    expect(drawTrend(beginTrend(CELLS), { period: 3, value: 8 })).toEqual([null, 4, 6, 8, null]);
  });

  it('keeps what was drawn before when a point of it is moved', () => {
    const drawn = [null, 4, 6, 8, 9];
    expect(drawTrend(drawn, { period: 3, value: 7 })).toEqual([null, 4, 6, 7, 9]);
  });

  it('never changes what is known, wherever it is drawn', () => {
    const point = fc.record({ period: fc.integer({ min: -1, max: 6 }), value: fc.double() });
    fc.assert(
      fc.property(fc.array(point), (points) => {
        const drawn = points.reduce(drawTrend, beginTrend(CELLS));
        expect(drawn).toHaveLength(CELLS.length);
        expect(drawn.slice(0, 2)).toEqual([null, 4]);
      }),
    );
  });
});

describe('judgeTrend', () => {
  it('compares at the last period that both have', () => {
    const verdict = judgeTrend([null, 4, 5, 6, 6.5], CELLS, 1);
    expect(verdict).toMatchObject({ period: 4, guessed: 6.5, actual: 6, difference: -0.5 });
    expect(verdict).toMatchObject({ isHit: false, isSameDirection: true });
  });

  it('compares nothing with a figure that is missing', () => {
    expect(judgeTrend([null, 4, null, 6, null], CELLS, 1)).toBeNull();
    expect(judgeTrend([null, 4, 3, 6, null], CELLS, 1)).toMatchObject({ period: 2 });
  });

  it('takes for a hit what reads the same', () => {
    expect(judgeTrend([null, 4, 5, 6, 6.04], CELLS, 1)?.isHit).toBe(true);
    expect(judgeTrend([null, 4, 5, 6, 6.06], CELLS, 1)?.isHit).toBe(false);
  });

  it('tells that the line fell while the figures rose', () => {
    expect(judgeTrend([null, 4, 3, 3, 2], CELLS, 1)?.isSameDirection).toBe(false);
  });

  it('judges nothing where nothing is drawn', () => {
    expect(judgeTrend(beginTrend(CELLS), CELLS, 1)).toBeNull();
  });
});
