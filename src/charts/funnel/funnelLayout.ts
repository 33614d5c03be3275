import { scaleSqrt } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Interval } from '../../domain/uncertainty/proportion.ts';
import { type PlacedLabel, placeScatterLabels } from '../scatter/placeScatterLabels.ts';
import { textWidth } from '../text/textWidth.ts';
import { type PlotFrame, valueDomain, valueScale } from '../trend/trendScales.ts';
import type { FunnelLimit, FunnelPoint } from './funnelModel.ts';

export interface FunnelOptions {
  readonly width: number;
  readonly height: number;
  /** Rate of the whole city. */
  readonly target: number;
  readonly targetLabel: string;
  formatBase(base: number): string;
  formatRate(rate: number): string;
}

export interface FunnelMark {
  readonly point: FunnelPoint;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface FunnelTick {
  readonly at: number;
  readonly text: string;
}

/** A tick below the plot; its text keeps within the picture. */
export interface FunnelBaseTick extends FunnelTick {
  readonly textAt: number;
}

export interface FunnelLayout {
  readonly plot: PlotFrame;
  readonly xTicks: readonly FunnelBaseTick[];
  readonly yTicks: readonly FunnelTick[];
  readonly targetAt: number;
  /** Filled areas between the limits, and their edges. */
  readonly inner: { readonly fill: string; readonly edges: readonly string[] };
  readonly outer: { readonly fill: string; readonly edges: readonly string[] };
  readonly marks: readonly FunnelMark[];
  readonly labels: readonly PlacedLabel[];
  /** From values to pixels, for reading back. */
  readonly scales: FunnelScales;
}

export interface FunnelScales {
  readonly x: ReturnType<typeof scaleSqrt<number, number>>;
  readonly y: ReturnType<typeof valueScale>;
}

const LABEL_SIZE = 13;
const RADIUS = 5;
const TOP = 10;
const BOTTOM = 26;

/**
 * Positions of everything in the funnel. Bases are drawn by their square root, so that small areas,
 * where the limits run wide, are not all at the left edge. The axis of rates holds all points; limits
 * beyond it are cut off.
 */
export function funnelLayout(
  points: readonly FunnelPoint[],
  limits: readonly FunnelLimit[],
  options: FunnelOptions,
): FunnelLayout {
  const { width, height, target } = options;
  const rates = [target, ...points.map(({ rate }) => rate)];
  const domain = valueDomain([Math.min(...rates), Math.max(...rates)], true);
  const frame = { left: 0, right: width - RADIUS - 3, top: TOP, bottom: height - BOTTOM };
  const yTicks = valueScale(domain, frame).ticks(4);
  const tickWidth = Math.max(
    0,
    ...yTicks.map((value) => textWidth(options.formatRate(value), LABEL_SIZE)),
  );
  const plot = { ...frame, left: Math.ceil(tickWidth) + 10 };
  const bases = [...points.map(({ base }) => base), ...limits.map(({ base }) => base)];
  const x = scaleSqrt()
    .domain([0, Math.max(1, ...bases)])
    .range([plot.left, plot.right]);
  const y = valueScale(domain, plot);
  const marks = points.map((point) => ({
    point,
    x: x(point.base),
    y: y(point.rate),
    radius: RADIUS,
  }));
  const targetAt = y(target);
  return {
    plot,
    xTicks: spacedTicks(x.ticks(5), x, { format: options.formatBase, width }),
    yTicks: yTicks.map((value) => ({ at: y(value), text: options.formatRate(value) })),
    targetAt,
    inner: band(limits, (limit) => limit.inner, { x, y }, plot),
    outer: band(limits, (limit) => limit.outer, { x, y }, plot),
    marks,
    labels: labelsOf(marks, plot, { text: options.targetLabel, at: targetAt }),
    scales: { x, y },
  };
}

function band(
  limits: readonly FunnelLimit[],
  of: (limit: FunnelLimit) => Interval,
  { x, y }: FunnelScales,
  plot: PlotFrame,
) {
  const within = (rate: number) => Math.min(Math.max(y(rate), plot.top), plot.bottom);
  const isShown = (rate: number) => y(rate) >= plot.top && y(rate) <= plot.bottom;
  const fill = area<FunnelLimit>()
    .x(({ base }) => x(base))
    .y0((limit) => within(of(limit).low))
    .y1((limit) => within(of(limit).high))
    .digits(1);
  const edge = (end: 'low' | 'high') =>
    line<FunnelLimit>()
      .defined((limit) => isShown(of(limit)[end]))
      .x(({ base }) => x(base))
      .y((limit) => y(of(limit)[end]))
      .digits(1)(limits) ?? '';
  return { fill: fill(limits) ?? '', edges: [edge('low'), edge('high')] };
}

/** Ticks whose texts do not touch: by square root the first ones stand close together. */
function spacedTicks(
  values: readonly number[],
  place: (value: number) => number,
  { format, width }: { readonly format: (value: number) => string; readonly width: number },
): readonly FunnelBaseTick[] {
  const kept: FunnelBaseTick[] = [];
  let free = Number.POSITIVE_INFINITY;
  for (const value of values.toReversed()) {
    const [at, text] = [place(value), format(value)];
    const half = textWidth(text, LABEL_SIZE) / 2;
    const textAt = Math.min(at, width - half);
    if (textAt + half + 8 > free) continue;
    free = textAt - half;
    kept.unshift({ at, text, textAt });
  }
  return kept;
}

/** Names of the selected, then of those outside the limits, furthest outside first. */
function labelsOf(
  marks: readonly FunnelMark[],
  plot: PlotFrame,
  target: { readonly text: string; readonly at: number },
): readonly PlacedLabel[] {
  const importance = ({ point }: FunnelMark) =>
    point.position === 'within' ? 0 : point.position.startsWith('far') ? 2 : 1;
  const wishes = marks
    .filter((mark) => mark.point.slot !== null || importance(mark) > 0)
    .toSorted((one, other) => importance(other) - importance(one))
    .map(({ point, x, y, radius }) => ({
      id: point.id,
      text: point.name,
      x,
      y,
      radius,
      isRequired: point.slot !== null,
    }));
  const width = textWidth(target.text, LABEL_SIZE);
  const taken = {
    left: plot.right - width,
    right: plot.right,
    top: target.at - 18,
    bottom: target.at,
  };
  return placeScatterLabels(wishes, { frame: plot, marks, taken: [taken] });
}
