import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialCumulative } from '../numeric/binomialDistribution.ts';
import { adjustForFalseDiscovery } from './adjustForFalseDiscovery.ts';
import { newcombeInterval, pooledTest } from './differenceOfProportions.ts';
import { exactInterval } from './exactInterval.ts';
import { fisherTest } from './fisherTest.ts';
import { wilsonInterval } from './wilsonInterval.ts';

const proportion = fc
  .integer({ min: 1, max: 4000 })
  .chain((base) =>
    fc.record({ count: fc.integer({ min: 0, max: base }), base: fc.constant(base) }),
  );

const impossible = [
  { count: Number.NaN, base: 10 },
  { count: 1, base: Number.NaN },
  { count: -1, base: 10 },
  { count: 11, base: 10 },
  { count: 1, base: Number.POSITIVE_INFINITY },
];

describe('the interval of a share', () => {
  it('is the one published by Newcombe (1998, Stat. Med. 17:857, table I)', () => {
    const wilson = wilsonInterval({ count: 81, base: 263 })!;
    expect([wilson.low, wilson.high].map((end) => end.toFixed(4))).toEqual(['0.2553', '0.3662']);
    const exact = exactInterval({ count: 1, base: 29 })!;
    expect([exact.low, exact.high].map((end) => end.toFixed(4))).toEqual(['0.0009', '0.1776']);
  });

  it('contains the share and lies in 0–1, by both methods', () => {
    fc.assert(
      fc.property(proportion, (given) => {
        for (const { low, high } of [wilsonInterval(given)!, exactInterval(given)!]) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(given.count / given.base);
          expect(high).toBeGreaterThanOrEqual(given.count / given.base);
          expect(high).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('mirrors when the other side is counted', () => {
    fc.assert(
      fc.property(proportion, (given) => {
        const other = { count: given.base - given.count, base: given.base };
        for (const method of [wilsonInterval, exactInterval]) {
          expect(method(other)!.low).toBeCloseTo(1 - method(given)!.high, 12);
        }
      }),
    );
  });

  it('leaves exactly half of the error outside each end, by the exact method', () => {
    fc.assert(
      fc.property(proportion, ({ count, base }) => {
        const { low, high } = exactInterval({ count, base })!;
        if (count > 0) expect(1 - binomialCumulative(count - 1, base, low)).toBeCloseTo(0.025, 8);
        if (count < base) expect(binomialCumulative(count, base, high)).toBeCloseTo(0.025, 8);
      }),
    );
  });

  it('narrows with more people and widens with the level', () => {
    const width = (count: number, base: number, level: number) => {
      const { low, high } = wilsonInterval({ count, base }, level)!;
      return high - low;
    };
    expect(width(30, 300, 0.95)).toBeLessThan(width(3, 30, 0.95));
    expect(width(3, 30, 0.998)).toBeGreaterThan(width(3, 30, 0.95));
  });

  it('ends exactly at nobody and at everybody', () => {
    expect(wilsonInterval({ count: 0, base: 7 })!.low).toBe(0);
    expect(wilsonInterval({ count: 7, base: 7 })!.high).toBe(1);
    expect(exactInterval({ count: 0, base: 7 })!.low).toBe(0);
    expect(exactInterval({ count: 7, base: 7 })!.high).toBe(1);
  });

  it('does not exist without people', () => {
    expect(wilsonInterval({ count: 0, base: 0 })).toBeNull();
    expect(exactInterval({ count: 0, base: 0 })).toBeNull();
  });

  it.each(impossible)('refuses $count of $base', (given) => {
    expect(() => wilsonInterval(given)).toThrow(RangeError);
    expect(() => exactInterval(given)).toThrow(RangeError);
  });

  it('refuses fractions of people where it is to be exact, and levels given in per cent', () => {
    expect(() => exactInterval({ count: 1.5, base: 10 })).toThrow(RangeError);
    expect(() => exactInterval({ count: 1, base: 10 }, 95)).toThrow(RangeError);
    expect(() => wilsonInterval({ count: 1, base: 10 }, 1)).toThrow(RangeError);
  });
});

describe('the difference of two shares', () => {
  it('is the one published by Newcombe (1998, Stat. Med. 17:873, table II, method 10)', () => {
    const { low, high } = newcombeInterval({ count: 56, base: 70 }, { count: 48, base: 80 })!;
    expect([low, high].map((end) => end.toFixed(4))).toEqual(['0.0524', '0.3339']);
  });

  it('changes its sign with the order, as does its test', () => {
    fc.assert(
      fc.property(proportion, proportion, (a, b) => {
        const forth = newcombeInterval(a, b)!;
        const back = newcombeInterval(b, a)!;
        expect(forth.low).toBeCloseTo(-back.high, 12);
        expect(pooledTest(a, b)?.z ?? 0).toBeCloseTo(-(pooledTest(b, a)?.z ?? 0), 9);
        expect(forth.low).toBeGreaterThanOrEqual(-1);
        expect(forth.low).toBeLessThanOrEqual(a.count / a.base - b.count / b.base);
      }),
    );
  });

  it('does not exist against nobody', () => {
    const nobody = { count: 0, base: 0 };
    expect(newcombeInterval({ count: 1, base: 2 }, nobody)).toBeNull();
    expect(newcombeInterval(nobody, { count: 1, base: 2 })).toBeNull();
    expect(pooledTest({ count: 1, base: 2 }, nobody)).toBeNull();
    expect(pooledTest({ count: 2, base: 2 }, { count: 3, base: 3 })).toBeNull();
  });

  it("is tested exactly as in Fisher's tea tasting (3 of 4 against 1 of 4: 0.486)", () => {
    expect(fisherTest({ count: 3, base: 4 }, { count: 1, base: 4 })).toBeCloseTo(0.485714, 6);
    expect(fisherTest({ count: 10, base: 12 }, { count: 3, base: 18 })).toBeCloseTo(
      0.00053672411,
      10,
    );
    expect(fisherTest({ count: 0, base: 4 }, { count: 0, base: 9 })).toBe(1);
    expect(fisherTest({ count: 0, base: 0 }, { count: 3, base: 9 })).toBeCloseTo(1, 12);
  });
});

describe('the correction for many comparisons', () => {
  it('equals the false discovery control of scipy', () => {
    const adjusted = adjustForFalseDiscovery([0.01, 0.02, 0.03, 0.04, 0.05, 0.5, 0.005]);
    const expected = [0.035, 0.046666667, 0.0525, 0.056, 0.058333333, 0.5, 0.035];
    adjusted.forEach((p, index) => {
      expect(p).toBeCloseTo(expected[index]!, 8);
    });
  });

  it('never lowers a p-value, keeps their order and stays at most 1', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(probability), (given) => {
        const adjusted = adjustForFalseDiscovery(given) as readonly number[];
        given.forEach((p, index) => {
          expect(adjusted[index]).toBeGreaterThanOrEqual(p);
          expect(adjusted[index]).toBeLessThanOrEqual(1);
          given.forEach((other, at) => {
            if (p < other) expect(adjusted[index]).toBeLessThanOrEqual(adjusted[at]!);
          });
        });
      }),
    );
  });

  it('does not count what could not be tested', () => {
    expect(adjustForFalseDiscovery([null, 0.04, null])).toEqual([null, 0.04, null]);
    expect(adjustForFalseDiscovery([])).toEqual([]);
    expect(() => adjustForFalseDiscovery([Number.NaN])).toThrow(RangeError);
  });
});
