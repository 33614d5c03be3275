import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { cellAt, columnOf } from '../model/column.ts';
import { columnOfNumbers } from './columnOfBounds.ts';
import { meanByArea, meanOfAll } from './meanByArea.ts';
import { spreadDemand } from './spreadDemand.ts';
import { weightedMedian } from './weightedMedian.ts';
import { withinCost } from './withinCost.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const interval = (low: number, high: number): Cell => ({ kind: 'interval', low, high, flags: [] });
const absent = (kind: 'suppressed' | 'missing' | 'not_applicable'): Cell => ({ kind, flags: [] });

describe('people of an area at the points where they live', () => {
  it('are spread by weight and keep their sum', () => {
    const population = columnOf([number(100), number(7)]);
    const { atPoints, areasWithoutPoints } = spreadDemand(population, {
      area: Int32Array.of(0, 1, 0, -1),
      weight: Float64Array.of(3, 5, 1, 9),
    });
    expect([...atPoints.low]).toEqual([75, 7, 25, 0]);
    expect(areasWithoutPoints).toEqual([]);
  });

  it('stay withheld or absent where the count is, and carry its flags', () => {
    const population = columnOf([
      { kind: 'masked', low: 0, high: 2, flags: ['provisional'] },
      absent('suppressed'),
    ]);
    const { atPoints } = spreadDemand(population, {
      area: Int32Array.of(0, 0, 1, 1),
      weight: Float64Array.of(1, 1, 1, 0),
    });
    expect(cellAt(atPoints, 0)).toEqual({
      kind: 'interval',
      low: 0,
      high: 1,
      flags: ['provisional'],
    });
    expect(cellAt(atPoints, 2)).toEqual(absent('suppressed'));
    expect(cellAt(atPoints, 3)).toEqual(number(0));
  });

  it('are reported where no point can carry them, not lost in silence', () => {
    const population = columnOf([number(5), number(5), number(0), absent('missing')]);
    const { areasWithoutPoints } = spreadDemand(population, {
      area: Int32Array.of(1),
      weight: Float64Array.of(0),
    });
    expect(areasWithoutPoints).toEqual([0, 1, 3]);
  });

  it('refuse NaN and negative weights', () => {
    const population = columnOf([number(5)]);
    const spread = (weight: number) => () =>
      spreadDemand(population, { area: Int32Array.of(0), weight: Float64Array.of(weight) });
    expect(spread(Number.NaN)).toThrow('a weight of NaN');
    expect(spread(-1)).toThrow('a weight of -1');
    const points = { area: Int32Array.of(0, 0), weight: Float64Array.of(1) };
    expect(() => spreadDemand(population, points)).toThrow('point 1 has a weight of undefined');
  });
});

describe('mean of points by area', () => {
  const run = (values: readonly Cell[], weights: readonly Cell[], areaOf: readonly number[]) =>
    meanByArea({ values: columnOf(values), weights: columnOf(weights), areaOf, areaCount: 2 });

  it('weighs by people', () => {
    const { cells, used } = run([number(100), number(500)], [number(3), number(1)], [0, 0]);
    expect(cellAt(cells, 0)).toEqual(number(200));
    expect([...used]).toEqual([2, 0]);
  });

  it('is missing without points and not applicable without people', () => {
    const { cells } = run([number(1)], [number(0)], [1]);
    expect(cellAt(cells, 0).kind).toBe('missing');
    expect(cellAt(cells, 1).kind).toBe('not_applicable');
  });

  it('imputes nothing: one inhabited point without a figure leaves none for the area', () => {
    const values = [number(1), absent('missing'), absent('suppressed')];
    const one = run(values.slice(0, 2), [number(1), number(1)], [0, 0]);
    expect(cellAt(one.cells, 0)).toEqual(absent('missing'));
    expect([one.used[0], one.absent[0]]).toEqual([1, 1]);
    const two = run(values, [number(1), number(1), number(1)], [0, 0, 0]);
    expect(cellAt(two.cells, 0)).toEqual(absent('suppressed'));
    const weightless = run([number(1)], [absent('missing')], [0]);
    expect(cellAt(weightless.cells, 0)).toEqual(absent('missing'));
  });

  it('does not miss the figure of a point where nobody lives', () => {
    const { cells } = run([number(1), absent('missing')], [number(4), number(0)], [0, 0]);
    expect(cellAt(cells, 0)).toEqual(number(1));
  });

  it('needs no count: shares as weights give an exact mean in an area that is withheld', () => {
    const { cells } = run([number(1), number(0)], [number(0.25), number(0.75)], [0, 0]);
    expect(cellAt(cells, 0)).toEqual(number(0.25));
  });

  it('joins flags', () => {
    const values: Cell[] = [{ ...number(1), flags: ['estimated'] }, number(3)];
    const { cells } = run(values, [number(1), { ...number(1), flags: ['provisional'] }], [0, 0]);
    expect(cellAt(cells, 0)).toEqual({ ...number(2), flags: ['provisional', 'estimated'] });
  });

  it('bounds the share of people with withheld counts: 0 to 2 uncovered beside 8 covered', () => {
    const { cells } = run([number(1), number(0)], [number(8), interval(0, 2)], [0, 0]);
    expect(cellAt(cells, 0)).toEqual(interval(0.8, 1));
  });

  it('spans the values where every weight may be 0', () => {
    const { cells } = run([number(3), number(5)], [interval(0, 2), interval(0, 1)], [0, 0]);
    expect(cellAt(cells, 0)).toEqual(interval(3, 5));
  });

  it('refuses lengths that do not fit and weights that are none', () => {
    expect(() => run([number(1)], [number(1)], [0, 0])).toThrow('1 values, 1 weights, 2 points');
    expect(() => run([number(1)], [number(Number.NaN)], [0])).toThrow('entry 0 is NaN');
    expect(() => run([number(1)], [number(1)], [2])).toThrow('names 2 of 2');
  });

  const bounded = (max: number) =>
    fc
      .tuple(
        fc.integer({ min: 0, max }),
        fc.integer({ min: 0, max }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .map(([one, other, at]) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        return { low, high, truth: low + at * (high - low) };
      });

  it('holds every mean that bounds of values and weights allow', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(bounded(100), bounded(20)), { minLength: 1, maxLength: 7 }),
        (points) => {
          const total = points.reduce((sum, [, weight]) => sum + weight.truth, 0);
          fc.pre(total > 1e-6);
          const truth =
            points.reduce((sum, [value, weight]) => sum + value.truth * weight.truth, 0) / total;
          const { cells } = meanOfAll(
            columnOf(points.map(([value]) => interval(value.low, value.high))),
            columnOf(points.map(([, weight]) => interval(weight.low, weight.high))),
          );
          expect(cells.low[0]!).toBeLessThanOrEqual(truth + 1e-9);
          expect(cells.high[0]!).toBeGreaterThanOrEqual(truth - 1e-9);
        },
      ),
    );
  });

  it('reaches its bounds: they are the extremes over all ends of the weights', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), bounded(5)), {
          minLength: 1,
          maxLength: 5,
        }),
        (points) => {
          const means: number[] = [];
          for (let ends = 0; ends < 2 ** points.length; ends += 1) {
            const weights = points.map(([, { low, high }], n) => ((ends >> n) & 1 ? high : low));
            const total = weights.reduce((sum, weight) => sum + weight, 0);
            const sum = points.reduce((all, [value], n) => all + value * weights[n]!, 0);
            if (total > 0) means.push(sum / total);
          }
          fc.pre(means.length > 0);
          const { cells } = meanOfAll(
            columnOf(points.map(([value]) => number(value))),
            columnOf(points.map(([, { low, high }]) => interval(low, high))),
          );
          expect(cells.low[0]).toBeCloseTo(Math.min(...means), 9);
          expect(cells.high[0]).toBeCloseTo(Math.max(...means), 9);
        },
      ),
    );
  });
});

describe('share of people within a cost', () => {
  it('includes the limit, excludes who reaches nothing, and grows with the limit', () => {
    const cost = Float64Array.of(0, 10, 10.001, Number.POSITIVE_INFINITY);
    expect([...withinCost(cost, 10).low]).toEqual([1, 1, 0, 0]);
    expect([...withinCost(cost, 11).low]).toEqual([1, 1, 1, 0]);
    expect(() => withinCost(Float64Array.of(Number.NaN), 10)).toThrow('NaN within 10');
  });

  it('knows no mean cost where someone reaches nothing', () => {
    const cost = columnOfNumbers(Float64Array.of(5, Number.POSITIVE_INFINITY));
    expect(cellAt(cost, 1)).toEqual(absent('not_applicable'));
    const people = columnOf([number(1), number(1)]);
    expect(cellAt(meanOfAll(cost, people).cells, 0)).toEqual(absent('not_applicable'));
    expect(() => columnOfNumbers(Float64Array.of(Number.NaN))).toThrow('entry 0 is NaN');
  });
});

describe('median weighted by people', () => {
  const infinity = Number.POSITIVE_INFINITY;

  it.each([
    [[3, 1, 2], [1, 1, 1], 2],
    [[4, 1, 2, 3], [1, 1, 1, 1], 2.5],
    [[1, 2, 3], [1, 1, 10], 3],
    [[1, 2, infinity], [2, 2, 1], 2],
    [[infinity, infinity, 1], [1, 1, 1], infinity],
    [[1, 100, 9], [5, 0, 5], 5],
    [[], [], null],
    [[1], [0], null],
  ])('of %j with weights %j is %s', (values, weights, expected) => {
    const median = weightedMedian(Float64Array.from(values), Float64Array.from(weights));
    expect(median).toBe(expected);
  });

  it('refuses NaN and missing weights', () => {
    expect(() => weightedMedian(Float64Array.of(Number.NaN), Float64Array.of(1))).toThrow(
      RangeError,
    );
    expect(() => weightedMedian(Float64Array.of(1), new Float64Array(0))).toThrow('weight NaN');
  });
});
