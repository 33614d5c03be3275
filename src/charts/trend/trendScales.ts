import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { TrendModel } from './trendModel.ts';

export interface PlotFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Range of the value axis: readable ends around all figures, with zero inside when `startAtZero`.
 * Without figures it is 0 to 1.
 */
export function valueDomain(
  extent: TrendModel['extent'],
  startAtZero: boolean,
): readonly [low: number, high: number] {
  if (extent === null) return [0, 1];
  let low = startAtZero ? Math.min(0, extent[0]) : extent[0];
  let high = startAtZero ? Math.max(0, extent[1]) : extent[1];
  // Differences of the size of rounding are none; a scale of them would divide by zero.
  const largest = Math.max(Math.abs(low), Math.abs(high));
  if (high - low <= ROUNDING * Math.max(1, largest)) {
    const margin = largest > ROUNDING ? largest * 0.1 : 1;
    if (!startAtZero || low !== 0) low -= margin;
    high += margin;
  }
  const [niceLow, niceHigh] = scaleLinear().domain([low, high]).nice(4).domain();
  return [niceLow ?? low, niceHigh ?? high];
}

const ROUNDING = 1e-12;

/** Value to vertical position. */
export function valueScale(
  domain: readonly [number, number],
  plot: PlotFrame,
): ScaleLinear<number, number> {
  return scaleLinear().domain(domain).range([plot.bottom, plot.top]);
}

/** Horizontal position of every period; a single period stands in the middle. */
export function periodPositions(model: TrendModel, plot: PlotFrame): number[] {
  const first = model.periods[0]?.time ?? 0;
  const span = (model.periods.at(-1)?.time ?? 0) - first;
  const width = plot.right - plot.left;
  return model.periods.map(
    ({ time }) => plot.left + width * (span === 0 ? 0.5 : (time - first) / span),
  );
}
