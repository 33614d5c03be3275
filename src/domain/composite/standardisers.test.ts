import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponentialScore } from './exponentialScores.ts';
import { isConstant } from './isConstant.ts';
import { momentsOf } from './moments.ts';
import { percentRankUnits } from './percentRankUnits.ts';
import { STANDARDISATIONS } from './standardiser.ts';
import { standardisers } from './standardisers.ts';

const { z_score, min_max, rank, percentile, exponential } = standardisers;

/** At least two values that differ, with ties. */
const differing = fc
  .array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 40 })
  .map((values) => Float64Array.from(values, (value) => value / 8))
  .filter((values) => !isConstant(values));

const numbers = (...values: number[]) => Float64Array.from(values);
const rounded = (values: Float64Array) => Array.from(values, (value) => Number(value.toFixed(4)));

describe('every standardiser', () => {
  it.each(STANDARDISATIONS)('%s: more need never scores less, equals score the same', (id) => {
    fc.assert(
      fc.property(differing, (values) => {
        const rising = standardisers[id].score(values, 'high_need');
        const falling = standardisers[id].score(values, 'low_need');
        values.forEach((value, first) => {
          values.forEach((other, second) => {
            const order = Math.sign(value - other);
            expect(Math.sign(rising[first]! - rising[second]!)).toBe(order);
            expect(Math.sign(falling[second]! - falling[first]!)).toBe(order);
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  it.each(STANDARDISATIONS)('%s: the order of the areas changes no digit', (id) => {
    fc.assert(
      fc.property(differing, fc.nat(), (values, turn) => {
        const offset = turn % values.length;
        const moved = values.map((_, area) => values[(area + offset) % values.length]!);
        const scores = standardisers[id].score(values, 'high_need');
        const expected = scores.map((_, area) => scores[(area + offset) % values.length]!);
        expect(standardisers[id].score(moved, 'high_need')).toEqual(expected);
      }),
    );
  });

  it.each(STANDARDISATIONS)('%s: scores lie in the range it declares; its input stays', (id) => {
    fc.assert(
      fc.property(differing, (values) => {
        const before = values.slice();
        const { range, score } = standardisers[id];
        const scores = [...score(values, 'high_need'), ...score(values, 'low_need')];
        if (range === 'unit') {
          expect(Math.min(...scores)).toBeGreaterThanOrEqual(0);
          expect(Math.max(...scores)).toBeLessThanOrEqual(1);
        }
        if (range === 'positive') expect(Math.min(...scores)).toBeGreaterThan(0);
        expect(values).toEqual(before);
      }),
    );
  });

  it.each(['z_score', 'min_max', 'rank', 'percentile'] as const)(
    '%s: a change of unit changes nothing',
    (id) => {
      fc.assert(
        fc.property(differing, (values) => {
          const scores = standardisers[id].score(values, 'high_need');
          const scaled = standardisers[id].score(
            values.map((value) => 1000 * value + 64),
            'high_need',
          );
          scaled.forEach((score, area) => {
            expect(score).toBeCloseTo(scores[area]!, 9);
          });
        }),
      );
    },
  );
});

describe('z_score', () => {
  it('divides by n: 2, 4, 4, 4, 5, 5, 7, 9 have the mean 5 and the population deviation 2', () => {
    const scores = z_score.score(numbers(2, 4, 4, 4, 5, 5, 7, 9), 'high_need');
    expect([...scores]).toEqual([-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2]);
  });

  it('has the mean 0 and the deviation 1 in either direction', () => {
    fc.assert(
      fc.property(differing, fc.constantFrom('high_need', 'low_need'), (values, direction) => {
        const { mean, deviation } = momentsOf(z_score.score(values, direction));
        expect(mean).toBeCloseTo(0, 10);
        expect(deviation).toBeCloseTo(1, 10);
      }),
    );
  });
});

describe('min_max', () => {
  it('puts the extremes at 0 and 1, turned where low means need', () => {
    expect([...min_max.score(numbers(10, 20, 30, 50), 'high_need')]).toEqual([0, 0.25, 0.5, 1]);
    expect([...min_max.score(numbers(10, 20, 30, 50), 'low_need')]).toEqual([1, 0.75, 0.5, 0]);
  });
});

describe('rank', () => {
  it('gives equals the mean of their ranks, mirrored against the direction', () => {
    expect([...rank.score(numbers(7, 3, 7, 9), 'high_need')]).toEqual([2.5, 1, 2.5, 4]);
    expect([...rank.score(numbers(7, 3, 7, 9), 'low_need')]).toEqual([2.5, 4, 2.5, 1]);
  });
});

// The example in the documentation of Excel's PERCENTRANK.INC: 2, 4 and 8 have 0.333, 0.555, 0.666
// (cut off after three digits there).
const EXCEL = numbers(13, 12, 11, 8, 4, 3, 2, 1, 1, 1);

describe('percentile', () => {
  it('gives the ranks of the example of PERCENTRANK.INC', () => {
    const scores = percentile.score(EXCEL, 'high_need');
    expect([scores[6], scores[4], scores[3]]).toEqual([3 / 9, 5 / 9, 6 / 9]);
    expect([scores[0], scores[7], scores[9]]).toEqual([1, 0, 0]);
  });

  it('is 1 minus the rank against the direction, not the rank of the negative', () => {
    const scores = percentile.score(EXCEL, 'low_need');
    expect(scores[9]).toBe(1);
    expect(scores[6]).toBeCloseTo(6 / 9, 15);
  });

  it('rounds half up to ten-thousandths where the official index does', () => {
    expect(percentRankUnits(EXCEL, 'high_need')[4]).toBe(5556);
    // One of 32 steps is 0.03125, which is half way.
    const steps = Float64Array.from({ length: 33 }, (_, step) => step);
    expect(percentRankUnits(steps, 'high_need')[1]).toBe(313);
    expect(percentRankUnits(steps, 'low_need')[1]).toBe(9687);
  });

  it('ranks only what is there', () => {
    const units = percentRankUnits(numbers(5, Number.NaN, 1), 'high_need');
    expect([...units]).toEqual([10000, Number.NaN, 0]);
    expect([...percentRankUnits(numbers(5), 'high_need')]).toEqual([0]);
    expect([...percentRankUnits(numbers(), 'high_need')]).toEqual([]);
  });
});

describe('exponential', () => {
  it('keeps half of the scale for the most deprived tenth (MHCLG 2019)', () => {
    expect(exponentialScore(1)).toBeCloseTo(100, 10);
    expect(exponentialScore(0)).toBeCloseTo(0, 12);
    const share = 0.9;
    expect(exponentialScore(share)).toBeCloseTo(
      -23 * Math.log(1 - share * (1 - Math.exp(-100 / 23))),
      10,
    );
    expect(Math.floor(exponentialScore(share))).toBe(50);
  });

  it('scores the area in greatest need 100 and the one in least need the first of n shares', () => {
    const scores = exponential.score(numbers(1, 2, 3, 4, 5), 'low_need');
    expect(rounded(scores)[0]).toBe(100);
    expect(scores[4]).toBe(exponentialScore(0.2));
  });

  it('refuses what is no share', () => {
    for (const share of [-0.1, 1.1, Number.NaN]) {
      expect(() => exponentialScore(share)).toThrow(RangeError);
    }
  });
});

describe('isConstant(values)', () => {
  it('sees through rounding errors but not small differences', () => {
    expect(isConstant(numbers(0.1 + 0.2, 0.3))).toBe(true);
    expect(isConstant(numbers(0.3, 0.3001))).toBe(false);
    expect(isConstant(numbers(0, 0))).toBe(true);
    expect(isConstant(numbers(0, 1e-300))).toBe(false);
    expect(isConstant(numbers(7))).toBe(true);
  });
});

describe('momentsOf(values)', () => {
  it('refuses nothing at all', () => {
    expect(() => momentsOf(numbers())).toThrow(RangeError);
  });
});
