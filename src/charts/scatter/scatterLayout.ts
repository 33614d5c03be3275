import { textWidth } from '../text/textWidth.ts';
import type { PlotFrame } from '../trend/trendScales.ts';
import { type PlacedLabel, placeScatterLabels, SCATTER_LABEL_SIZE } from './placeScatterLabels.ts';
import type {
  Quadrant,
  ScatterAxis,
  ScatterPoint,
  ScatterTrend,
  ScatterValue,
} from './scatterModel.ts';
import { isRange } from './scatterModel.ts';
import {
  type QuadrantLayout,
  quadrantBands,
  quadrantLayouts,
  quadrantLines,
} from './scatterQuadrants.ts';
import {
  axisDomain,
  axisScale,
  COLOUR_MARKS,
  insideOf,
  type MarkSizes,
  markRadii,
} from './scatterScales.ts';
import { scatterShape } from './scatterShape.ts';
import { type TrendLine, trendLine } from './trendLine.ts';

export interface ScatterLayoutOptions {
  readonly width: number;
  readonly height: number;
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly quadrants: Readonly<Record<Quadrant, string>> | null;
  /** Ids of points to be labelled where there is room, the most important first. */
  readonly labelled: readonly string[];
  /** A line through the points; absent for none. */
  readonly trend?: ScatterTrend | null;
  /** `COLOUR_MARKS` unless given. */
  readonly sizes?: MarkSizes;
}

/** A range in pixels, the lower end first. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface MarkLayout {
  readonly point: ScatterPoint;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly xSpan: Span | null;
  readonly ySpan: Span | null;
}

export interface ScatterTick {
  readonly at: number;
  readonly value: number;
  readonly text: string;
}

export interface SplitLayout {
  readonly at: number;
  readonly band: Span | null;
}

export interface ScatterLayout {
  readonly plot: PlotFrame;
  readonly xTicks: readonly ScatterTick[];
  readonly yTicks: readonly ScatterTick[];
  readonly xSplit: SplitLayout | null;
  readonly ySplit: SplitLayout | null;
  readonly quadrants: readonly QuadrantLayout[];
  /** In the order of the points. */
  readonly marks: readonly MarkLayout[];
  readonly labels: readonly PlacedLabel[];
  readonly trend: TrendLine | null;
}

type ToPixels = (value: number) => number;

/** Positions of everything in the chart, in pixels of a picture `width` by `height`. */
export function scatterLayout(
  points: readonly ScatterPoint[],
  options: ScatterLayoutOptions,
): ScatterLayout {
  const { x, y, sizes = COLOUR_MARKS, trend = null } = options;
  const xDomain = axisDomain(
    x,
    points.map((point) => point.x),
  );
  const yDomain = axisDomain(
    y,
    points.map((point) => point.y),
  );
  const plot = plotOf(options, yDomain);
  const inside = insideOf(plot, sizes);
  const xScale = axisScale(x, xDomain, [inside.left, inside.right]);
  const xSplit = splitOf(x.split, xScale);
  const hasQuadrants = options.quadrants !== null && xSplit !== null && y.split !== null;
  const names = hasQuadrants ? quadrantLines(plot, xSplit.at, options.quadrants) : null;
  const bands = names === null ? { top: 0, bottom: 0 } : quadrantBands(names);
  const yScale = axisScale(y, yDomain, [inside.bottom - bands.bottom, inside.top + bands.top]);
  const ySplit = splitOf(y.split, yScale);
  const quadrants =
    names === null || xSplit === null || ySplit === null
      ? []
      : quadrantLayouts(plot, { x: xSplit.at, y: ySplit.at }, names);
  const radii = markRadii(points, sizes);
  const marks = points.map((point, index) => markOf(point, radii[index]!, xScale, yScale));
  return {
    plot,
    xTicks: ticksOf(x, xScale, Math.max(2, Math.floor((plot.right - plot.left) / 80))),
    yTicks: ticksOf(y, yScale, 4),
    xSplit,
    ySplit,
    quadrants,
    marks,
    labels: labelsOf(marks, { plot, quadrants, labelled: options.labelled }),
    trend: trend === null ? null : trendLine(trend, points, { plot, x: xScale, y: yScale }),
  };
}

function plotOf(
  { width, height, x, y }: ScatterLayoutOptions,
  yDomain: readonly [number, number],
): PlotFrame {
  const ticks = ticksOf(y, axisScale(y, yDomain, [0, 1]), 4);
  const tickWidth = Math.max(0, ...ticks.map(({ text }) => textWidth(text, SCATTER_LABEL_SIZE)));
  return {
    left: ticks.length === 0 ? 1 : Math.ceil(tickWidth) + 10,
    right: width - 1,
    top: 1,
    bottom: height - (x.formatTick === undefined ? 1 : 26),
  };
}

function ticksOf(
  axis: ScatterAxis,
  scale: ReturnType<typeof axisScale>,
  count: number,
): readonly ScatterTick[] {
  const { formatTick } = axis;
  if (formatTick === undefined) return [];
  return scale.ticks(count).map((value) => ({ at: scale(value), value, text: formatTick(value) }));
}

function markOf(point: ScatterPoint, radius: number, xOf: ToPixels, yOf: ToPixels): MarkLayout {
  return {
    point,
    x: xOf(point.x.at),
    y: yOf(point.y.at),
    radius,
    xSpan: spanOf(point.x, xOf),
    ySpan: spanOf(point.y, yOf),
  };
}

function spanOf(value: ScatterValue, toPixels: ToPixels): Span | null {
  if (!isRange(value)) return null;
  const ends = [toPixels(value.low), toPixels(value.high)] as const;
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

function splitOf(split: ScatterValue | null, toPixels: ToPixels): SplitLayout | null {
  return split === null ? null : { at: toPixels(split.at), band: spanOf(split, toPixels) };
}

function labelsOf(
  marks: readonly MarkLayout[],
  options: {
    readonly plot: PlotFrame;
    readonly quadrants: readonly QuadrantLayout[];
    readonly labelled: readonly string[];
  },
): readonly PlacedLabel[] {
  const { plot, quadrants, labelled } = options;
  const byId = new Map(marks.map((mark) => [mark.point.id, mark]));
  const selected = marks.filter(({ point }) => point.slot !== null).map(({ point }) => point.id);
  const wishes = [...new Set([...selected, ...labelled])].flatMap((id) => {
    const mark = byId.get(id);
    if (mark === undefined) return [];
    const { x, y, radius, point } = mark;
    const reach = scatterShape(point.slot).reach(radius);
    return [{ id, text: point.name, x, y, radius: reach, isRequired: point.slot !== null }];
  });
  const taken = quadrants.filter(({ lines }) => lines.length > 0).map(({ textBox }) => textBox);
  return placeScatterLabels(wishes, { frame: plot, marks, taken });
}
