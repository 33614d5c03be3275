import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile } from './betaQuantile.ts';
import { binomialCumulative, binomialQuantile } from './binomialDistribution.ts';
import { binomialProbability } from './binomialProbability.ts';
import { incompleteBeta } from './incompleteBeta.ts';
import { logGamma, stirlingError } from './logGamma.ts';
import {
  normalCumulative,
  normalQuantile,
  normalTail,
  twoSidedNormalProbability,
  zOfLevel,
} from './normalDistribution.ts';
import { studentOfLevel, twoSidedStudentProbability } from './studentDistribution.ts';

function expectRelative(actual: number, expected: number, tolerance = 1e-12): void {
  expect(Math.abs(actual / expected - 1)).toBeLessThan(tolerance);
}

describe('the normal distribution', () => {
  it.each([
    [1, 0.8413447460685429],
    [2, 0.9772498680518208],
    [3, 0.9986501019683699],
  ])('has the cumulative probability of Abramowitz & Stegun table 26.1 at %d', (x, expected) => {
    expectRelative(normalCumulative(x), expected, 1e-14);
  });

  it('keeps its relative precision far out in the tail (R: pnorm(8, lower = FALSE))', () => {
    expectRelative(normalTail(8), 6.220960574271786e-16);
    expectRelative(twoSidedNormalProbability(-6), 1.973175290075389e-9);
  });

  it.each([
    [0.975, 1.959963984540054],
    [0.995, 2.575829303548901],
    [0.999, 3.090232306167813],
    [1e-10, -6.361340902404056],
  ])('has the quantile of Wichura (AS 241) at %d', (p, expected) => {
    expectRelative(normalQuantile(p), expected);
  });

  it('gives the familiar 1.96 and 1.645 for intervals', () => {
    expect(zOfLevel(0.95)).toBeCloseTo(1.959964, 6);
    expect(zOfLevel(0.9)).toBeCloseTo(1.644854, 6);
  });

  it('is undone by its quantile', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        expect(normalCumulative(normalQuantile(p))).toBeCloseTo(p, 13);
      }),
    );
  });

  it('has its limits and refuses what is no probability', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    expect(normalQuantile(0.5)).toBe(0);
    expect(() => normalQuantile(Number.NaN)).toThrow(RangeError);
    expect(() => zOfLevel(95)).toThrow(RangeError);
  });
});

describe('the logarithm of the gamma function', () => {
  it.each([
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [5, Math.log(24)],
    [11, Math.log(3_628_800)],
    [100, 359.1342053695754],
  ])('agrees with the exact value at %d', (x, expected) => {
    expectRelative(logGamma(x), expected, 1e-13);
  });

  it('follows the recurrence Γ(x + 1) = x Γ(x)', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e4, noNaN: true }), (x) => {
        expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 9);
      }),
    );
  });

  it('has the Stirling errors of Loader (2000)', () => {
    expect(stirlingError(1)).toBeCloseTo(0.0810614667953272, 14);
    expect(stirlingError(15)).toBeCloseTo(0.005554733551962801, 16);
  });

  it.each([0, -1, Number.NaN])('refuses %d', (x) => {
    expect(() => logGamma(x)).toThrow(RangeError);
  });
});

describe('the incomplete beta function', () => {
  it.each([
    [0.5, 2, 3, 0.6875],
    [0.25, 0.5, 0.5, 1 / 3],
    [0.1, 5000, 45_000, 0.501585894113001],
  ])('is right at x = %d, a = %d, b = %d (closed forms, scipy betainc)', (x, a, b, expected) => {
    expectRelative(incompleteBeta(x, a, b).lower, expected, 1e-11);
  });

  it('adds up to one, whole at the ends, and refuses other arguments', () => {
    expect(incompleteBeta(0, 1, 2)).toEqual({ lower: 0, upper: 1 });
    expect(incompleteBeta(1, 1, 2)).toEqual({ lower: 1, upper: 0 });
    const { lower, upper } = incompleteBeta(0.7, 3, 8);
    expect(lower + upper).toBeCloseTo(1, 15);
    expect(() => incompleteBeta(1.1, 1, 1)).toThrow(RangeError);
    expect(() => incompleteBeta(0.5, 0, 1)).toThrow(RangeError);
  });

  it('is undone by its quantile', () => {
    const shape = fc.double({ min: 1, max: 500, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 0.999, noNaN: true }), shape, shape, (p, a, b) => {
        expect(incompleteBeta(betaQuantile(p, a, b), a, b).lower).toBeCloseTo(p, 10);
      }),
    );
  });

  it('has quantiles at the ends of its range and none outside', () => {
    expect(betaQuantile(0, 2, 3)).toBe(0);
    expect(betaQuantile(1, 2, 3)).toBe(1);
    expect(betaQuantile(0.5, 1, 1)).toBeCloseTo(0.5, 14);
    expect(() => betaQuantile(-0.1, 2, 3)).toThrow(RangeError);
  });
});

describe('the binomial distribution', () => {
  it('has the probabilities of the hand calculation', () => {
    expectRelative(binomialProbability(2, 4, 0.5), 6 / 16);
    expectRelative(binomialProbability(0, 3, 0.2), 0.512);
    expectRelative(binomialProbability(3, 3, 0.2), 0.008);
    expectRelative(binomialProbability(500, 5000, 0.1), 0.01880315050593768);
    expect(binomialProbability(-1, 3, 0.2)).toBe(0);
    expect([0, 1].map((count) => binomialProbability(count, 3, 0))).toEqual([1, 0]);
    expect([2, 3].map((count) => binomialProbability(count, 3, 1))).toEqual([0, 1]);
  });

  it('adds its probabilities up to the cumulative one, and all of them to one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 80 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (n, p) => {
          let sum = 0;
          for (let count = 0; count <= n; count += 1) {
            sum += binomialProbability(count, n, p);
            expect(binomialCumulative(count, n, p)).toBeCloseTo(sum, 11);
          }
        },
      ),
      { numRuns: 40 },
    );
    expect(binomialCumulative(-1, 5, 0.3)).toBe(0);
  });

  it('has as quantile the first count that reaches the probability', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.0005, max: 0.9995, noNaN: true }),
        fc.integer({ min: 1, max: 20_000 }),
        fc.double({ min: 0.0005, max: 0.9995, noNaN: true }),
        (p, n, chance) => {
          const count = binomialQuantile(p, n, chance);
          expect(binomialCumulative(count, n, chance)).toBeGreaterThanOrEqual(p * (1 - 1e-12));
          expect(binomialCumulative(count - 1, n, chance)).toBeLessThan(p);
        },
      ),
    );
  });

  it('has quantiles for certain outcomes and refuses what is no probability', () => {
    expect(binomialQuantile(0, 9, 0.4)).toBe(0);
    expect(binomialQuantile(1, 9, 0.4)).toBe(9);
    expect(binomialQuantile(0.5, 9, 0)).toBe(0);
    expect(binomialQuantile(0.5, 9, 1)).toBe(9);
    expect(() => binomialQuantile(2, 9, 0.4)).toThrow(RangeError);
  });
});

describe("Student's distribution", () => {
  it.each([
    [0.95, 1, 12.706],
    [0.95, 10, 2.228],
    [0.99, 5, 4.032],
    [0.9, 30, 1.697],
  ])('has the printed t of level %d with %d degrees of freedom', (level, freedom, expected) => {
    expect(studentOfLevel(level, freedom)).toBeCloseTo(expected, 3);
  });

  it('gives back the probability its t belongs to', () => {
    expect(twoSidedStudentProbability(studentOfLevel(0.95, 7), 7)).toBeCloseTo(0.05, 13);
    expect(() => studentOfLevel(0, 7)).toThrow(RangeError);
  });
});
