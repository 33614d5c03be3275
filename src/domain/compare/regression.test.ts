import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightAt, meanInterval, type PairPoint, regressionLine } from './regression.ts';
import { outliersOf, studentisedResiduals } from './studentisedResiduals.ts';

const X = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
/** Anscombe, F. J. (1973): Graphs in statistical analysis. The American Statistician 27, 17–21. */
const ANSCOMBE: Readonly<Record<string, readonly PairPoint[]>> = Object.fromEntries(
  Object.entries({
    I: [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68],
    II: [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74],
    III: [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73],
  }).map(([name, ys]) => [name, ys.map((y, index) => ({ x: X[index]!, y }))]),
);
const FOURTH: readonly PairPoint[] = [
  ...[6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25].map((y) => ({ x: 8, y })),
  { x: 19, y: 12.5 },
  ...[5.56, 7.91, 6.89].map((y) => ({ x: 8, y })),
];

const lineThrough = (points: readonly PairPoint[]) => {
  const line = regressionLine(points);
  if (line === null) throw new Error('no line');
  return line;
};

describe('the line through Anscombe’s quartet', () => {
  it.each([
    ['I', 0.5001, 3.0001, 0.6665],
    ['II', 0.5, 3.0009, 0.6662],
    ['III', 0.4997, 3.0025, 0.6663],
  ] as const)('has the published slope, intercept and R² in set %s', (set, slope, at, share) => {
    const line = lineThrough(ANSCOMBE[set]!);
    expect(line.slope).toBeCloseTo(slope, 4);
    expect(line.intercept).toBeCloseTo(at, 4);
    expect(line.rSquared).toBeCloseTo(share, 4);
    expect(line.pointCount).toBe(11);
  });

  it('is the same in set IV, where one point decides it, which is said by having no residual', () => {
    const line = lineThrough(FOURTH);
    expect(line.slope).toBeCloseTo(0.4999, 4);
    expect(line.intercept).toBeCloseTo(3.0017, 4);
    expect(studentisedResiduals(FOURTH, line)[7]).toBeNull();
  });

  it('has the published standard errors, 0.1179 of the slope and 1.237 about the line', () => {
    const { slope, slopeInterval, residualDeviation } = lineThrough(ANSCOMBE.I!);
    expect((slopeInterval.high - slope) / 2.262157).toBeCloseTo(0.1179, 4);
    expect(residualDeviation).toBeCloseTo(1.2366, 4);
  });

  it('gives the mean height at 10 the interval 7.116 to 8.886: 8.001 ± 2.262 · 1.2366 · √0.1', () => {
    const { low, high } = meanInterval(lineThrough(ANSCOMBE.I!), 10);
    expect(low).toBeCloseTo(7.116, 3);
    expect(high).toBeCloseTo(8.886, 3);
  });

  it('names the one outlier of set III, whose studentised residual is 1203.54', () => {
    const points = ANSCOMBE.III!;
    const [first, ...others] = outliersOf(points, lineThrough(points));
    expect(first!.index).toBe(2);
    expect(first!.residual).toBeCloseTo(1203.54, 1);
    expect(others).toEqual([]);
  });
});

const figure = fc.double({ min: -1e4, max: 1e4, noNaN: true }).map((value) => Math.round(value));
const cloud = fc
  .array(fc.record({ x: figure, y: figure }), { minLength: 5, maxLength: 40 })
  .filter((points) => new Set(points.map(({ x }) => x)).size > 2);

describe('regressionLine(points)', () => {
  it('goes through the middle of all points, with residuals that sum to nothing', () => {
    fc.assert(
      fc.property(cloud, (points) => {
        const line = lineThrough(points);
        const sum = points.reduce((total, { x, y }) => total + y - heightAt(line, x), 0);
        expect(Math.abs(sum)).toBeLessThan(1e-6 * points.length * 1e4);
        expect(line.rSquared).toBeGreaterThanOrEqual(0);
        expect(line.rSquared).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('moves with the units of its figures and not with the order of the areas', () => {
    fc.assert(
      fc.property(cloud, (points) => {
        const line = lineThrough(points);
        const scaled = lineThrough(points.map(({ x, y }) => ({ x: x * 2, y: y * 6 })).reverse());
        expect(scaled.slope).toBeCloseTo(line.slope * 3, 4);
        expect(scaled.rSquared).toBeCloseTo(line.rSquared, 8);
      }),
    );
  });

  it('holds its height inside an interval that is narrowest in the middle', () => {
    fc.assert(
      fc.property(cloud, figure, (points, x) => {
        const line = lineThrough(points);
        const { low, high } = meanInterval(line, x);
        const middle = meanInterval(line, line.meanX);
        expect(low).toBeLessThanOrEqual(heightAt(line, x));
        expect(high).toBeGreaterThanOrEqual(heightAt(line, x));
        expect(high - low).toBeGreaterThanOrEqual((middle.high - middle.low) * (1 - 1e-9));
      }),
    );
  });

  it('refuses to draw a line through too few areas and through areas that are alike', () => {
    const points = [1, 2, 3, 4].map((x) => ({ x, y: x }));
    expect(regressionLine(points)).toBeNull();
    expect(regressionLine([1, 2, 3, 4, 5].map((y) => ({ x: 7, y })))).toBeNull();
  });

  it('calls a flat line what it is: nothing of the height goes along with it', () => {
    const line = lineThrough([1, 2, 3, 4, 5].map((x) => ({ x, y: 3 })));
    expect(line.slope).toBe(0);
    expect(line.rSquared).toBe(0);
    expect(
      outliersOf(
        [1, 2, 3, 4, 5].map((x) => ({ x, y: 3 })),
        line,
      ),
    ).toEqual([]);
  });
});

describe('studentisedResiduals(points, line)', () => {
  it('equal the residual from the line of all others, in its prediction error', () => {
    const points = ANSCOMBE.II!;
    const residuals = studentisedResiduals(points, lineThrough(points));
    points.forEach((point, index) => {
      const others = points.filter((_, other) => other !== index);
      const line = lineThrough(others);
      const error =
        line.residualDeviation *
        Math.sqrt(1 + 1 / others.length + (point.x - line.meanX) ** 2 / line.xSquares);
      expect(residuals[index]).toBeCloseTo((point.y - heightAt(line, point.x)) / error, 8);
    });
  });

  it('are infinite for the one point off a line on which all others lie', () => {
    const points = [1, 2, 3, 4, 5, 6].map((x) => ({ x, y: x === 3 ? 9 : 2 * x }));
    expect(outliersOf(points, lineThrough(points))).toEqual([
      { index: 2, residual: Number.POSITIVE_INFINITY },
    ]);
  });
});
