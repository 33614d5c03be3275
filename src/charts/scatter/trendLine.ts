import { area } from 'd3-shape';
import type { PlotFrame } from '../trend/trendScales.ts';
import type { ScatterPoint, ScatterTrend } from './scatterModel.ts';

/** Paths of a line and of its interval; empty where nothing of them is within the plot. */
export interface TrendLine {
  readonly line: string;
  readonly band: string;
}

export interface TrendScales {
  readonly plot: PlotFrame;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/** The line from the leftmost to the rightmost point, as far as it is within the plot. */
export function trendLine(
  { slope, intercept, band }: ScatterTrend,
  points: readonly ScatterPoint[],
  { plot, x, y }: TrendScales,
): TrendLine {
  const within = (value: number) => Math.min(Math.max(y(value), plot.top), plot.bottom);
  const ends = [
    Math.min(...points.map((point) => point.x.at)),
    Math.max(...points.map((point) => point.x.at)),
  ].map((at) => ({ x: x(at), y: y(intercept + slope * at) }));
  const [start, end] = ends as [Place, Place];
  const kept = points.length < 2 ? null : clipped(start, end, plot);
  const shape = area<NonNullable<typeof band>[number]>()
    .x((one) => x(one.x))
    .y0((one) => within(one.low))
    .y1((one) => within(one.high))
    .digits(1);
  return {
    line: kept === null ? '' : `M${kept.map((one) => `${round(one.x)} ${round(one.y)}`).join('L')}`,
    band: band === null ? '' : (shape(band) ?? ''),
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The part of a line between top and bottom of the plot; null where there is none. */
function clipped(start: Place, end: Place, { top, bottom }: PlotFrame): readonly Place[] | null {
  const rise = end.y - start.y;
  if (rise === 0) return start.y < top || start.y > bottom ? null : [start, end];
  const shares = [(top - start.y) / rise, (bottom - start.y) / rise].toSorted((a, b) => a - b);
  const [from, to] = [Math.max(0, shares[0]!), Math.min(1, shares[1]!)];
  if (from >= to) return null;
  return [from, to].map((share) => ({
    x: start.x + (end.x - start.x) * share,
    y: start.y + rise * share,
  }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
