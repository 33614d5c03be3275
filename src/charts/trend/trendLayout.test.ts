import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, CellFlag } from '../../domain/model/cell.ts';
import { nearestFigure } from './nearestFigure.ts';
import { type TrendLayoutOptions, trendLayout } from './trendLayout.ts';
import { type TrendSeries, trendModel } from './trendModel.ts';

const number = (value: number, ...flags: CellFlag[]): Cell => ({ kind: 'number', value, flags });
const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
const missing: Cell = { kind: 'missing', flags: [] };
const periods = [2013, 2014, 2015, 2016, 2017].map((year) => ({
  id: `${year}`,
  label: `${year}`,
  time: year,
}));
const series = (id: string, cells: readonly Cell[], slot: number | null = 0): TrendSeries => ({
  id,
  name: id,
  slot,
  cells,
});
const options: TrendLayoutOptions = {
  width: 440,
  height: 220,
  startAtZero: true,
  current: 4,
  format: (value) => value.toFixed(1),
  formatRange: (low, high) => `${low} to ${high}`,
  formatTick: (value) => `${value}`,
};
const layoutOf = (...all: TrendSeries[]) => trendLayout(trendModel(periods, all), options);

describe('trendLayout', () => {
  it('draws no line through a missing or withheld year', () => {
    const cells = [number(5), number(6), masked, number(7), number(8)];
    const [curve] = layoutOf(series('Kunitz', cells)).curves;
    expect(curve!.lines).toHaveLength(2);
    expect(curve!.ranges).toHaveLength(1);
    expect(curve!.ranges[0]!.y1).toBeLessThan(curve!.ranges[0]!.y2);
  });

  it('shows a figure between two gaps as a dot', () => {
    const cells = [missing, number(6), missing, number(7), number(8)];
    const [curve] = layoutOf(series('Kunitz', cells)).curves;
    expect(curve!.dots).toHaveLength(1);
    expect(curve!.lines).toHaveLength(1);
  });

  it('marks a change of method between the two years it separates', () => {
    const cells = [number(5), number(5), number(9, 'break'), number(9), number(9)];
    const { curves, xOf } = layoutOf(series('Kunitz', cells));
    expect(curves[0]!.lines).toHaveLength(2);
    expect(curves[0]!.breaks).toHaveLength(1);
    expect(curves[0]!.breaks[0]!.x).toBeCloseTo((xOf[1]! + xOf[2]!) / 2);
  });

  it('names the year of a label whose last figure is not of the last year', () => {
    const cells = [number(5), number(5), number(4), missing, missing];
    const { labels } = layoutOf(series('Kunitz', cells));
    expect(labels[0]!.value).toBe('4.0 (2015)');
  });

  it('labels a withheld last figure with its bounds', () => {
    const cells = [number(5), number(5), number(4), number(3), masked];
    expect(layoutOf(series('Kunitz', cells)).labels[0]!.value).toBe('0 to 2');
  });

  it('gives a series without figures neither line nor label', () => {
    const { labels, curves } = layoutOf(
      series('Maua', [missing, missing, missing, missing, missing]),
    );
    expect(labels).toEqual([]);
    expect(curves[0]).toMatchObject({ lines: [], dots: [], ranges: [] });
  });

  it('starts the axis at zero unless told otherwise', () => {
    const cells = [97, 98, 99, 100, 101].map((value) => number(value));
    const model = trendModel(periods, [series('Index', cells)]);
    expect(trendLayout(model, options).yTicks.map((tick) => tick.value)).toContain(0);
    const close = trendLayout(model, { ...options, startAtZero: false });
    expect(Math.min(...close.yTicks.map((tick) => tick.value))).toBeGreaterThan(80);
  });

  it('refuses a series that does not fit the periods', () => {
    expect(() => trendModel(periods, [series('Kunitz', [number(1)])])).toThrow(RangeError);
  });

  it('draws figures that differ by mere rounding as equal ones', () => {
    const cells = [number(-5e-324), missing, number(0), number(0.1 + 0.2 - 0.3), missing];
    for (const startAtZero of [true, false]) {
      const model = trendModel(periods, [series('Kunitz', cells)]);
      const [curve] = trendLayout(model, { ...options, startAtZero }).curves;
      const [first, , second, third] = curve!.points;
      expect(second!.y).toBeCloseTo(first!.y, 6);
      expect(third!.y).toBeCloseTo(first!.y, 6);
    }
  });

  it('keeps everything inside the picture and labels apart, for any figures', () => {
    const cell = fc.oneof(
      fc.double({ min: -1000, max: 1000, noNaN: true }).map((value) => number(value)),
      fc.constant(missing),
      fc.constant(masked),
    );
    const row = fc.array(cell, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 7 }), (rows) => {
        const { curves, labels } = layoutOf(...rows.map((cells, n) => series(`area ${n}`, cells)));
        for (const point of curves.flatMap((curve) => curve.points)) {
          if (point === null) continue;
          expect(point.x).toBeGreaterThanOrEqual(0);
          expect(point.x).toBeLessThanOrEqual(options.width);
          expect(point.y).toBeGreaterThanOrEqual(0);
          expect(point.y).toBeLessThanOrEqual(options.height);
        }
        const middles = labels.map((label) => label.label.y).sort((a, b) => a - b);
        for (let n = 1; n < middles.length; n += 1) {
          expect(middles[n]! - middles[n - 1]!).toBeGreaterThanOrEqual(16.9);
        }
      }),
    );
  });
});

describe('nearestFigure', () => {
  const high = [10, 10, 10, 10, 10].map((value) => number(value));
  const low = [number(2), number(2), missing, number(2), number(2)];
  const layout = layoutOf(series('high', high), series('low', low, 1));

  it('reads the period below the pointer and the series nearest in height', () => {
    const { xOf, curves } = layout;
    const at = curves[1]!.points[1]!;
    expect(nearestFigure(layout, xOf[1]! + 3, at.y - 4)).toEqual({ curve: 1, period: 1 });
  });

  it('passes over a series without a figure there', () => {
    expect(nearestFigure(layout, layout.xOf[2]!, layout.plot.bottom)).toEqual({
      curve: 0,
      period: 2,
    });
  });
});
