import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { type PlotFrame, valueDomain } from '../trend/trendScales.ts';
import type { ScatterAxis, ScatterPoint, ScatterValue } from './scatterModel.ts';

const SMALLEST_RADIUS = 3.5;
const LARGEST_RADIUS = 11;

/** Readable ends around all figures, their ranges and the split. */
export function axisDomain(
  axis: ScatterAxis,
  values: readonly ScatterValue[],
): readonly [low: number, high: number] {
  const all = [...values, ...(axis.split === null ? [] : [axis.split])];
  const extent = all.reduce<readonly [number, number] | null>(
    (found, { low, high }) => [
      Math.min(found?.[0] ?? low, low),
      Math.max(found?.[1] ?? high, high),
    ],
    null,
  );
  return valueDomain(extent, axis.startAtZero ?? false);
}

/** From values to pixels; a reversed axis has its greatest value left or below. */
export function axisScale(
  axis: ScatterAxis,
  domain: readonly [number, number],
  pixels: readonly [start: number, end: number],
): ScaleLinear<number, number> {
  const [start, end] = pixels;
  return scaleLinear()
    .domain(domain)
    .range(axis.isReversed === true ? [end, start] : [start, end]);
}

/**
 * Radius of every mark: its area stands for the size, except that no mark is too small to be seen. An
 * unknown size has the smallest.
 */
export function markRadii(points: readonly ScatterPoint[]): number[] {
  const largest = points.reduce((most, { size }) => Math.max(most, size ?? 0), 0);
  return points.map(({ size }) =>
    size === null || largest === 0
      ? SMALLEST_RADIUS
      : Math.max(SMALLEST_RADIUS, LARGEST_RADIUS * Math.sqrt(size / largest)),
  );
}

/** Space that marks at the edge need inside the plot. */
export function insideOf(plot: PlotFrame): PlotFrame {
  return {
    left: plot.left + LARGEST_RADIUS + 1,
    right: plot.right - LARGEST_RADIUS - 1,
    top: plot.top + LARGEST_RADIUS + 1,
    bottom: plot.bottom - LARGEST_RADIUS - 1,
  };
}
