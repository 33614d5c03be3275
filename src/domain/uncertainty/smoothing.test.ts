import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smoothRates } from './smoothRates.ts';
import { smoothRatesLocally } from './smoothRatesLocally.ts';
import { standardiseRates } from './standardiseRates.ts';

const area = fc
  .integer({ min: 1, max: 5000 })
  .chain((base) =>
    fc.record({ count: fc.integer({ min: 0, max: base }), base: fc.constant(base) }),
  );
const areas = fc.array(area, { minLength: 2, maxLength: 30 });

describe('smoothing of rates', () => {
  it('puts every rate between its own value and that of all', () => {
    fc.assert(
      fc.property(areas, (given) => {
        const { rates, mean } = smoothRates(given)!;
        given.forEach(({ count, base }, index) => {
          const [low, high] = [count / base, mean].toSorted((a, b) => a - b);
          expect(rates[index]).toBeGreaterThanOrEqual(low! - 1e-12);
          expect(rates[index]).toBeLessThanOrEqual(high! + 1e-12);
        });
      }),
    );
  });

  it('moves a small area further than a large one with the same rate', () => {
    const { rates } = smoothRates([
      { count: 2, base: 10 },
      { count: 400, base: 2000 },
      { count: 30, base: 1000 },
    ])!;
    expect(rates[0]).toBeLessThan(rates[1]!);
  });

  it('gives all areas the overall rate where chance explains their differences', () => {
    const { rates, variance } = smoothRates([
      { count: 10, base: 100 },
      { count: 11, base: 100 },
    ])!;
    expect(variance).toBe(0);
    expect(rates).toEqual([0.105, 0.105]);
  });

  it('neither uses nor invents rates of withheld areas', () => {
    const known = [
      { count: 10, base: 100 },
      { count: 50, base: 100 },
    ];
    const smoothed = smoothRates([null, ...known, { count: 0, base: 0 }])!;
    expect(smoothed.rates[0]).toBeNull();
    expect(smoothed.rates[3]).toBeNull();
    expect(smoothed.rates.slice(1, 3)).toEqual(smoothRates(known)!.rates);
    expect(smoothRates([null])).toBeNull();
    expect(standardiseRates([null])).toEqual([null]);
    expect(standardiseRates([null, ...known])[0]).toBeNull();
  });

  it('standardises by the variance of chance alone where rates differ even less than that', () => {
    const given = [
      { count: 1, base: 10 },
      { count: 101, base: 1000 },
    ];
    const mean = 102 / 1010;
    expect(standardiseRates(given)[1]).toBeCloseTo((0.101 - mean) / Math.sqrt(mean / 1000), 12);
  });

  it('stays at zero where there are no cases at all', () => {
    const none = [
      { count: 0, base: 10 },
      { count: 0, base: 90 },
    ];
    expect(smoothRates(none)!.rates).toEqual([0, 0]);
    expect(smoothRatesLocally(none, [[1], [0]], 'centre_mean')).toEqual([0, 0]);
    expect(standardiseRates(none)).toEqual([null, null]);
  });

  it.each([
    { count: Number.NaN, base: 9 },
    { count: 1, base: Number.POSITIVE_INFINITY },
    { count: -1, base: 9 },
  ])('refuses $count ÷ $base', (bad) => {
    expect(() => smoothRates([bad])).toThrow(RangeError);
  });
});

describe('smoothing towards the neighbourhood', () => {
  it('equals the global one where everybody is everybody’s neighbour', () => {
    fc.assert(
      fc.property(areas, (given) => {
        const all = given.map((_, index) => given.map((__, at) => at).filter((at) => at !== index));
        const expected = smoothRates(given)!.rates;
        for (const variant of ['neighbours_own_mean', 'centre_mean'] as const) {
          smoothRatesLocally(given, all, variant).forEach((rate, index) => {
            expect(rate).toBeCloseTo(expected[index]!, 10);
          });
        }
      }),
    );
  });

  it('leaves an island its rate and withheld areas out of every neighbourhood', () => {
    const given = [{ count: 3, base: 10 }, null, { count: 9, base: 10 }];
    expect(smoothRatesLocally(given, [[1], [0, 2], [1]], 'neighbours_own_mean')).toEqual([
      0.3,
      null,
      0.9,
    ]);
  });

  it('refuses lists of neighbours that do not fit', () => {
    const given = [{ count: 3, base: 10 }];
    expect(() => smoothRatesLocally(given, [], 'centre_mean')).toThrow(RangeError);
    expect(() => smoothRatesLocally(given, [[1]], 'centre_mean')).toThrow(RangeError);
    expect(() => smoothRatesLocally(given, [[0]], 'centre_mean')).toThrow(RangeError);
  });
});
