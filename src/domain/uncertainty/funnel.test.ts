import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FUNNEL_LEVELS,
  funnelLimits,
  funnelPosition,
  widenedFunnelLimits,
} from './funnelLimits.ts';
import { overdispersion } from './overdispersion.ts';

describe('the funnel around the city', () => {
  it('has interpolated binomial limits (R qbinom and pbinom, target 0.05, base 100)', () => {
    const { low, high } = funnelLimits({ target: 0.05, base: 100, level: 0.95 })!;
    expect(low).toBeCloseTo(0.006122931436072, 12);
    expect(high).toBeCloseTo(0.09190734402387, 12);
  });

  it('narrows with the number of people around the target, within 0–1', () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 30_000 }), (target, base) => {
        const inner = funnelLimits({ target, base, level: FUNNEL_LEVELS.inner })!;
        const outer = funnelLimits({ target, base, level: FUNNEL_LEVELS.outer })!;
        const larger = funnelLimits({ target, base: base * 4, level: FUNNEL_LEVELS.inner })!;
        const order = [0, outer.low, inner.low, inner.high, outer.high, 1];
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        expect(larger.high - larger.low).toBeLessThanOrEqual(inner.high - inner.low + 1 / base);
      }),
    );
  });

  it('places areas inside and outside its limits', () => {
    const at = (count: number) => funnelPosition({ count, base: 1000 }, 0.1);
    expect([60, 75, 100, 125, 140].map(at)).toEqual([
      'far_below',
      'below',
      'within',
      'above',
      'far_above',
    ]);
    expect(funnelPosition({ count: 0, base: 0 }, 0.1)).toBeNull();
  });

  it('is a line where everybody or nobody is meant, and nothing without people', () => {
    expect(funnelLimits({ target: 0, base: 9, level: 0.95 })).toEqual({ low: 0, high: 0 });
    expect(funnelLimits({ target: 1, base: 9, level: 0.95 })).toEqual({ low: 1, high: 1 });
    expect(funnelLimits({ target: 0.3, base: 0, level: 0.95 })).toBeNull();
    const nobody = { target: 0.3, base: 0, level: 0.95, betweenAreaDeviation: 0 };
    expect(widenedFunnelLimits(nobody)).toBeNull();
  });

  it.each([
    { target: Number.NaN, base: 9, level: 0.95 },
    { target: 10, base: 9, level: 0.95 },
    { target: 0.1, base: 9.5, level: 0.95 },
    { target: 0.1, base: 9, level: 95 },
  ])('refuses $target, $base, $level', (options) => {
    expect(() => funnelLimits(options)).toThrow(RangeError);
  });

  it('refuses widened limits of the impossible', () => {
    const options = { target: 0.1, base: Number.NaN, level: 0.95, betweenAreaDeviation: 0 };
    expect(() => widenedFunnelLimits(options)).toThrow(RangeError);
  });
});

describe('the check for overdispersion', () => {
  const alike = [98, 105, 93, 110, 101, 89, 104, 97, 108, 95].map((count) => ({
    count,
    base: 1000,
  }));
  const apart = [20, 60, 85, 100, 105, 120, 150, 170, 190, 240].map((count) => ({
    count,
    base: 1000,
  }));

  it('finds nothing where areas differ as chance would have it', () => {
    expect(overdispersion(alike, 0.1)).toMatchObject({
      areaCount: 10,
      overdispersed: false,
      betweenAreaDeviation: 0,
    });
  });

  it('finds areas that differ throughout, and widens the funnel by their spread', () => {
    const check = overdispersion(apart, 0.1)!;
    expect(check.overdispersed).toBe(true);
    expect(check.ratio).toBeGreaterThan(check.winsorisedRatio);
    const at = { target: 0.1, base: 1000, level: 0.95 };
    const plain = widenedFunnelLimits({ ...at, betweenAreaDeviation: 0 })!;
    const widened = widenedFunnelLimits({ ...at, ...check })!;
    expect(widened.high).toBeGreaterThan(plain.high + check.betweenAreaDeviation);
  });

  it('is the mean square of the standardised deviations', () => {
    const areas = [
      { count: 26, base: 100 },
      { count: 12, base: 100 },
    ];
    expect(overdispersion(areas, 0.2)!.ratio).toBeCloseTo((1.5 ** 2 + 2 ** 2) / 2, 12);
  });

  it('leaves out withheld areas and those without people, and needs two others', () => {
    expect(overdispersion([null, { count: 0, base: 0 }, ...alike], 0.1)).toEqual(
      overdispersion(alike, 0.1),
    );
    expect(overdispersion([null, alike[0]!], 0.1)).toBeNull();
    expect(overdispersion(alike, 0)).toBeNull();
    expect(() => overdispersion(alike, 2)).toThrow(RangeError);
  });
});
