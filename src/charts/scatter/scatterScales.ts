import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { type PlotFrame, valueDomain } from '../trend/trendScales.ts';
import type { ScatterAxis, ScatterPoint, ScatterValue } from './scatterModel.ts';

/** Least and largest radius of a mark, in pixels. */
export interface MarkSizes {
  readonly smallest: number;
  readonly largest: number;
}

/** Where colours matter most, and where sizes are read: true to area from a 64th of the largest on. */
export const COLOUR_MARKS: MarkSizes = { smallest: 3.5, largest: 11 };
export const AREA_MARKS: MarkSizes = { smallest: 2, largest: 16 };

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
export function markRadii(points: readonly ScatterPoint[], sizes = COLOUR_MARKS): number[] {
  const radius = radiusScale(points, sizes);
  return points.map(({ size }) => (size === null ? sizes.smallest : radius(size)));
}

/** From a size to the radius of its mark. */
export function radiusScale(
  points: readonly ScatterPoint[],
  { smallest, largest }: MarkSizes,
): (size: number) => number {
  const most = points.reduce((found, { size }) => Math.max(found, size ?? 0), 0);
  return (size) => (most === 0 ? smallest : Math.max(smallest, largest * Math.sqrt(size / most)));
}

/** Space that marks at the edge need inside the plot. */
export function insideOf(plot: PlotFrame, { largest } = COLOUR_MARKS): PlotFrame {
  return {
    left: plot.left + largest + 1,
    right: plot.right - largest - 1,
    top: plot.top + largest + 1,
    bottom: plot.bottom - largest - 1,
  };
}
