import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, CellFlag } from '../model/cell.ts';
import type { PeriodId } from '../model/ids.ts';
import { leastSquaresTrend } from './leastSquaresTrend.ts';
import { mannKendallTest } from './mannKendallTest.ts';
import { projectTrend } from './projectTrend.ts';
import { theilSenTrend } from './theilSenTrend.ts';
import { trendOf } from './trendOf.ts';
import { trendPoints } from './trendPoints.ts';

/** Ten values whose trends scipy 1.17 gives as tested below. */
const VALUES = [1.2, 2.5, 2.1, 3.8, 3.9, 5.5, 4.9, 6.3, 6.3, 8.8];
const pointsOf = (values: readonly number[]) => values.map((value, year) => ({ year, value }));
const points = pointsOf(VALUES);

const number = (value: number, ...flags: readonly CellFlag[]): Cell => ({
  kind: 'number',
  value,
  flags,
});
const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
const yearly = (cells: readonly Cell[], first = 2010) => ({
  periods: cells.map((_, index) => String(first + index) as PeriodId),
  cells,
});

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 8, maxLength: 25 });

describe('the least-squares line', () => {
  it('has the slope, interval and probability of scipy linregress', () => {
    const trend = leastSquaresTrend(points)!;
    expect(trend.slope).toBeCloseTo(0.7327272727, 9);
    expect(trend.interval!.low).toBeCloseTo(0.5689867982, 9);
    expect(trend.interval!.high).toBeCloseTo(0.8964677473, 9);
    expect(trend.pValue).toBeCloseTo(6.70999948e-6, 13);
  });

  it('passes through two points without claiming to know their scatter', () => {
    expect(leastSquaresTrend(pointsOf([1, 4]))).toMatchObject({
      slope: 3,
      interval: null,
      pValue: null,
      residualDeviation: null,
    });
  });

  it('is certain of a perfect line and of a constant', () => {
    expect(leastSquaresTrend(pointsOf([1, 2, 3]))).toMatchObject({ slope: 1, pValue: 0 });
    expect(leastSquaresTrend(pointsOf([2, 2, 2]))).toMatchObject({ slope: 0, pValue: 1 });
  });

  it('needs two years and numbers', () => {
    expect(leastSquaresTrend(pointsOf([1]))).toBeNull();
    expect(() => leastSquaresTrend(pointsOf([1, Number.NaN]))).toThrow(RangeError);
    const sameYear = [
      { year: 2020, value: 1 },
      { year: 2020, value: 2 },
    ];
    expect(() => leastSquaresTrend(sameYear)).toThrow(RangeError);
    expect(() => theilSenTrend(sameYear)).toThrow(RangeError);
    expect(() => leastSquaresTrend(points, 95)).toThrow(RangeError);
  });
});

describe('the median of slopes', () => {
  it('has the slope, interval and intercept of scipy theilslopes', () => {
    const trend = theilSenTrend(points)!;
    expect(trend.slope).toBeCloseTo(0.7, 12);
    expect(trend.intercept).toBeCloseTo(1.25, 12);
    expect(trend.interval!.low).toBeCloseTo(0.5, 12);
    expect(trend.interval!.high).toBeCloseTo(0.8666666667, 9);
  });

  it('is not moved by one odd year', () => {
    const odd = VALUES.map((value, year) => (year === 6 ? 500 : value));
    expect(theilSenTrend(pointsOf(odd))!.slope).toBeCloseTo(0.7, 0);
    expect(leastSquaresTrend(pointsOf(odd))!.slope).toBeGreaterThan(5);
  });

  it('lies in its interval, which needs eight points', () => {
    fc.assert(
      fc.property(values, (given) => {
        const { slope, interval } = theilSenTrend(pointsOf(given))!;
        expect(interval!.low).toBeLessThanOrEqual(slope);
        expect(interval!.high).toBeGreaterThanOrEqual(slope);
      }),
    );
    expect(theilSenTrend(pointsOf([1, 2, 3, 4, 5, 6, 7]))!.interval).toBeNull();
    expect(theilSenTrend(pointsOf([1]))).toBeNull();
  });
});

describe('the test for a monotone trend', () => {
  it('counts rising against falling pairs and corrects for ties', () => {
    const test = mannKendallTest(points)!;
    expect(test.score).toBe(40);
    expect(test.variance).toBeCloseTo((10 * 9 * 25 - 2 * 1 * 9) / 18, 12);
    expect(test.z).toBeCloseTo(39 / Math.sqrt(124), 12);
  });

  it('turns round with the series and is blind to its shape', () => {
    fc.assert(
      fc.property(values, (given) => {
        const test = mannKendallTest(pointsOf(given))!;
        expect(mannKendallTest(pointsOf(given.toReversed()))!.score).toBe(0 - test.score);
        expect(mannKendallTest(pointsOf(given.map((value) => value ** 3)))).toEqual(test);
      }),
    );
  });

  it('is not done below eight points, and finds nothing in a constant', () => {
    expect(mannKendallTest(pointsOf([1, 2, 3, 4, 5, 6, 7]))).toBeNull();
    const constant = pointsOf([3, 3, 3, 3, 3, 3, 3, 3]);
    expect(mannKendallTest(constant)).toMatchObject({ z: 0, pValue: 1 });
    const unknown = pointsOf([1, 2, 3, 4, 5, 6, 7, Number.NaN]);
    expect(() => mannKendallTest(unknown)).toThrow(RangeError);
  });
});

describe('the points of a trend', () => {
  it('begin at the last break and leave withheld figures out without filling them', () => {
    const basis = trendPoints(
      yearly([number(50), number(9, 'break'), masked, number(7), number(6, 'provisional')]),
    );
    expect(basis).toEqual({
      points: [
        { year: 2011, value: 9 },
        { year: 2013, value: 7 },
        { year: 2014, value: 6 },
      ],
      beforeBreak: 1,
      withoutNumber: 1,
      incomplete: 0,
      provisional: 1,
      hasGaps: true,
    });
  });

  it('leave out periods the data do not cover to their end', () => {
    const basis = trendPoints(yearly([number(1), number(2), number(3)]), '2012-06-30');
    expect(basis.points).toHaveLength(2);
    expect(basis.incomplete).toBe(1);
    expect(basis.hasGaps).toBe(false);
  });
});

describe('the trend of a series', () => {
  it('is rising or falling only where a test says so', () => {
    expect(trendOf(yearly(VALUES.map((value) => number(value))))).toMatchObject({
      kind: 'trend',
      direction: 'rising',
    });
    const down = [9, 7, 5.2, 3].map((value) => number(value));
    const falling = trendOf(yearly(down));
    expect(falling).toMatchObject({ direction: 'falling', mannKendall: null });
    const noise = [1, 3, 2, 3, 1].map((value) => number(value));
    expect(trendOf(yearly(noise))).toMatchObject({ direction: 'undecided' });
  });

  it('is none with two figures', () => {
    const trend = trendOf(yearly([number(1), masked, number(5)]));
    expect(trend).toMatchObject({ kind: 'too_few_points', basis: { withoutNumber: 1 } });
  });
});

describe('a projection', () => {
  it('has the prediction interval of the textbook, and says what it is', () => {
    const projection = projectTrend(points, { years: [10, 13] });
    if (!projection.ok) throw new Error(projection.reason);
    const [next, later] = projection.points;
    expect(next).toMatchObject({ kind: 'projected', year: 10 });
    expect(next!.value).toBeCloseTo(8.56, 9);
    expect(next!.low).toBeCloseTo(6.7588547799, 8);
    expect(next!.high).toBeCloseTo(10.3611452201, 8);
    expect(later!.high).toBeCloseTo(12.8486802541, 8);
  });

  it('stays within what is possible', () => {
    const projection = projectTrend(points, { years: [12], bounds: { low: 0, high: 9 } });
    expect(projection).toMatchObject({ ok: true, points: [{ value: 9, high: 9 }] });
  });

  it('is refused with too few points and too far ahead', () => {
    expect(projectTrend(pointsOf([1, 2, 3, 4]), { years: [4] })).toEqual({
      ok: false,
      reason: 'too_few_points',
    });
    expect(projectTrend(points, { years: [10, 14] })).toEqual({
      ok: false,
      reason: 'too_far_ahead',
    });
    expect(() => projectTrend(points, { years: [9] })).toThrow(RangeError);
  });
});
