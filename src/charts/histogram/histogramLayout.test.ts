import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classEdges, histogramLayout, positionOf, valueAt } from './histogramLayout.ts';

const jena = {
  breaks: [0, 2, 3, 4, 6, 10],
  counts: [8, 9, 8, 3, 5],
  city: 4.4,
  cityLabel: 'Stadt 4,4',
  width: 300,
  formatBreak: (value: number) => `${value}`,
};

const breakLists = fc
  .uniqueArray(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 8 })
  .map((limits) => limits.sort((a, b) => a - b));

describe('histogramLayout', () => {
  it('gives every class one bar between its limits, side by side over the whole width', () => {
    const { bars } = histogramLayout(jena);
    expect(bars).toHaveLength(5);
    expect(bars[0]!.x).toBe(0);
    for (const [index, bar] of bars.entries()) {
      const next = bars[index + 1];
      expect(bar.x + bar.width).toBeCloseTo(next === undefined ? 300 : next.x, 6);
    }
  });

  it('makes the class with most areas the highest and draws an empty class without a bar', () => {
    const { bars } = histogramLayout({ ...jena, counts: [8, 9, 0, 3, 1] });
    const heights = bars.map((bar) => bar.height);
    expect(Math.max(...heights)).toBe(heights[1]);
    expect(heights[2]).toBe(0);
    expect(heights[4]).toBeGreaterThan(0);
  });

  it('sets the city mark inside its class', () => {
    const { bars, city } = histogramLayout(jena);
    expect(city!.x).toBeGreaterThan(bars[3]!.x);
    expect(city!.x).toBeLessThan(bars[3]!.x + bars[3]!.width);
  });

  it('turns the city label inwards at the right edge', () => {
    expect(histogramLayout({ ...jena, city: 9.8 }).city!.anchor).toBe('end');
    expect(histogramLayout({ ...jena, city: null }).city).toBeNull();
  });

  it('sets limits in two rows where they would touch', () => {
    const formatBreak = (value: number) => `${value * 1000},55`;
    const rows = histogramLayout({ ...jena, formatBreak, width: 140 }).breakLabels;
    expect(rows.map(({ row }) => row)).toEqual([0, 1, 0, 1, 0, 1]);
    expect(histogramLayout(jena).breakLabels.every(({ row }) => row === 0)).toBe(true);
  });

  it('copes with a single class of equal values', () => {
    const { bars } = histogramLayout({ ...jena, breaks: [5, 5], counts: [4], city: 5 });
    expect(bars).toEqual([expect.objectContaining({ x: 0, width: 300, count: 4 })]);
  });

  it('is empty without classes', () => {
    const { bars, city } = histogramLayout({ ...jena, breaks: [], counts: [] });
    expect(bars).toEqual([]);
    expect(city).toBeNull();
  });
});

describe('classEdges', () => {
  it('keeps every class wide enough to be pressed', () => {
    fc.assert(
      fc.property(breakLists, (breaks) => {
        const edges = classEdges(breaks, 320);
        for (let n = 1; n < edges.length; n += 1) {
          expect(edges[n]! - edges[n - 1]!).toBeGreaterThanOrEqual(23.8);
        }
        expect(edges.at(-1)).toBe(320);
      }),
    );
  });
});

describe('valueAt', () => {
  it('undoes positionOf', () => {
    fc.assert(
      fc.property(breakLists, fc.double({ min: 0, max: 1, noNaN: true }), (breaks, share) => {
        const edges = classEdges(breaks, 320);
        const value = breaks[0]! + share * (breaks.at(-1)! - breaks[0]!);
        const x = positionOf(value, breaks, edges)!;
        expect(valueAt(x, breaks, edges)).toBeCloseTo(value, 6);
      }),
    );
  });
});
