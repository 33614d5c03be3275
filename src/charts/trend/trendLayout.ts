import { line } from 'd3-shape';
import { thinTicks } from '../../ui/slider/thinTicks.ts';
import { textWidth } from '../text/textWidth.ts';
import { LABEL_FONT_SIZE, labelPositions, labelTexts, type TrendWording } from './trendLabels.ts';
import type { TrendCurve, TrendModel } from './trendModel.ts';
import { type PlotFrame, periodPositions, valueDomain, valueScale } from './trendScales.ts';

export interface TrendLayoutOptions extends TrendWording {
  readonly width: number;
  readonly height: number;
  readonly startAtZero: boolean;
  /** Index of the period shown on the map; null for none. */
  readonly current: number | null;
  formatTick(value: number): string;
}

export interface TrendPoint {
  readonly x: number;
  readonly y: number;
}

export interface CurveLayout {
  readonly curve: TrendCurve;
  /** One path per run of at least two periods. */
  readonly lines: readonly string[];
  /** Numbers without a neighbour to draw a line to. */
  readonly dots: readonly TrendPoint[];
  readonly ranges: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
  readonly breaks: readonly TrendPoint[];
  /** Middle of the figure at each period; null where there is none. */
  readonly points: readonly (TrendPoint | null)[];
}

export interface EndLabel {
  readonly curve: TrendCurve;
  readonly name: string;
  readonly value: string;
  readonly end: TrendPoint;
  readonly label: TrendPoint;
}

export interface TrendLayout {
  readonly plot: PlotFrame;
  readonly xOf: readonly number[];
  readonly xTicks: readonly { readonly x: number; readonly period: number }[];
  readonly yTicks: readonly { readonly y: number; readonly value: number; readonly text: string }[];
  readonly curves: readonly CurveLayout[];
  readonly labels: readonly EndLabel[];
}

const RANGE_OFFSET = 5;
const LABEL_OFFSET = 14;

/** Positions of everything in the chart, in pixels of a picture `width` by `height`. */
export function trendLayout(model: TrendModel, options: TrendLayoutOptions): TrendLayout {
  const domain = valueDomain(model.extent, options.startAtZero);
  const labels = labelTexts(model, options, options.width);
  const top = 10;
  const bottom = options.height - 26;
  const ticks = valueScale(domain, { left: 0, right: 0, top, bottom }).ticks(4);
  const tickWidth = Math.max(...ticks.map((t) => textWidth(options.formatTick(t), 13)));
  const plot: PlotFrame = {
    left: Math.ceil(tickWidth) + 10,
    right: options.width - Math.ceil(labels.width) - LABEL_OFFSET - 2,
    top,
    bottom,
  };
  const xOf = periodPositions(model, plot);
  const yOf = valueScale(domain, plot);
  const curves = model.curves.map((curve) => curveLayout(curve, model, xOf, yOf));
  const ends = labels.texts.map(({ curve }) => ({
    x: xOf[curve.last!.period]!,
    y: yOf((curve.last!.low + curve.last!.high) / 2),
  }));
  const middles = labelPositions(
    ends.map((end) => end.y),
    plot,
  );
  return {
    plot,
    xOf,
    xTicks: periodTicks(model, xOf, options.current),
    yTicks: ticks.map((value) => ({ y: yOf(value), value, text: options.formatTick(value) })),
    curves,
    labels: labels.texts.map((text, index) => ({
      ...text,
      end: ends[index]!,
      label: { x: plot.right + LABEL_OFFSET, y: middles[index]! },
    })),
  };
}

function curveLayout(
  curve: TrendCurve,
  model: TrendModel,
  xOf: readonly number[],
  yOf: (value: number) => number,
): CurveLayout {
  const points = curve.series.cells.map((cell, index): TrendPoint | null => {
    if (cell.kind === 'number') return { x: xOf[index]!, y: yOf(cell.value) };
    if (cell.kind === 'masked' || cell.kind === 'interval') {
      return { x: xOf[index]!, y: yOf((cell.low + cell.high) / 2) };
    }
    return null;
  });
  const draw = line<TrendPoint>()
    .x((point) => point.x)
    .y((point) => point.y)
    .digits(1);
  const runs = curve.runs.map((run) => run.map((period) => points[period]!));
  return {
    curve,
    points,
    lines: runs.filter((run) => run.length > 1).map((run) => draw(run) ?? ''),
    dots: runs.filter((run) => run.length === 1).map((run) => run[0]!),
    ranges: curve.ranges.map((range) => ({
      x: xOf[range.period]! + rangeOffset(curve, model, range.period),
      y1: yOf(range.high),
      y2: yOf(range.low),
    })),
    breaks: curve.breaks.flatMap((period) => breakMark(points, xOf, period)),
  };
}

/** Bars of several areas in one period stand beside each other, not on top of each other. */
function rangeOffset(curve: TrendCurve, model: TrendModel, period: number): number {
  const sharing = model.curves.filter((other) => other.ranges.some((r) => r.period === period));
  return (sharing.indexOf(curve) - (sharing.length - 1) / 2) * RANGE_OFFSET;
}

/** Halfway between the two periods, at the height of what is known on both sides. */
function breakMark(
  points: readonly (TrendPoint | null)[],
  xOf: readonly number[],
  period: number,
): TrendPoint[] {
  const sides = [points[period - 1], points[period]].filter((point) => point != null);
  if (sides.length === 0) return [];
  const y = sides.reduce((sum, side) => sum + side.y, 0) / sides.length;
  return [{ x: (xOf[period - 1]! + xOf[period]!) / 2, y }];
}

function periodTicks(
  model: TrendModel,
  xOf: readonly number[],
  current: number | null,
): TrendLayout['xTicks'] {
  const spaces = model.periods.map((period, index) => ({
    at: xOf[index]!,
    width: textWidth(period.label, LABEL_FONT_SIZE),
  }));
  const kept = thinTicks(spaces, { required: current, gap: 14 });
  return kept.map((period) => ({ x: xOf[period]!, period }));
}
