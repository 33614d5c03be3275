import { textWidth } from '../text/textWidth.ts';

export interface HistogramInput {
  /** k + 1 ascending class limits. */
  readonly breaks: readonly number[];
  /** k numbers of areas. */
  readonly counts: readonly number[];
  /** The city's figure; null where there is none. */
  readonly city: number | null;
  readonly cityLabel: string;
  readonly width: number;
  formatBreak(value: number): string;
}

export interface HistogramBar {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  readonly count: number;
}

export interface HistogramLayout {
  readonly height: number;
  /** Where bars stand. */
  readonly base: number;
  readonly bars: readonly HistogramBar[];
  /** One per break; `row` 1 stands below row 0 where neighbours would touch. */
  readonly breakLabels: readonly {
    readonly x: number;
    readonly text: string;
    readonly row: 0 | 1;
  }[];
  readonly city: {
    readonly x: number;
    readonly labelX: number;
    readonly anchor: 'start' | 'end';
  } | null;
}

const FONT = 13;
const CITY_ROW = 18;
const COUNT_ROW = 16;
const TALLEST = 28;
const SMALLEST_BAR = 24;

/**
 * One bar per class from limit to limit, as high as the class has areas. Classes keep a least width
 * for fingers and labels and share the rest of the room in proportion to their range.
 */
export function histogramLayout(input: HistogramInput): HistogramLayout {
  const { breaks, counts, city } = input;
  const edges = classEdges(breaks, input.width);
  const base = CITY_ROW + COUNT_ROW + TALLEST;
  const most = Math.max(1, ...counts);
  const breakLabels = labelRows(breaks.map(input.formatBreak), edges);
  const cityX = city === null ? null : positionOf(city, breaks, edges);
  const isWide = cityX !== null && cityX + textWidth(input.cityLabel, FONT) + 6 > input.width;
  return {
    base,
    height: base + 20 + (breakLabels.some(({ row }) => row === 1) ? 16 : 0),
    bars: counts.map((count, index) => {
      const height = count === 0 ? 0 : Math.max(3, Math.round((count / most) * TALLEST));
      const x = edges[index]!;
      return { x, width: edges[index + 1]! - x, y: base - height, height, count };
    }),
    breakLabels,
    city:
      cityX === null
        ? null
        : {
            x: cityX,
            labelX: isWide ? cityX - 5 : cityX + 5,
            anchor: isWide ? 'end' : 'start',
          },
  };
}

/** Horizontal positions of the limits, ascending from 0 to `width`. */
export function classEdges(breaks: readonly number[], width: number): number[] {
  const count = breaks.length - 1;
  if (count < 1) return [];
  const least = Math.min(SMALLEST_BAR, width / count);
  const spare = width - least * count;
  const span = breaks[count]! - breaks[0]!;
  return breaks.map((limit, index) => {
    const share = span === 0 ? index / count : (limit - breaks[0]!) / span;
    return Math.round((least * index + spare * share) * 10) / 10;
  });
}

/** Where a value stands between the edges, linear within its class; clamped to the outer limits. */
export function positionOf(
  value: number,
  breaks: readonly number[],
  edges: readonly number[],
): number | null {
  return interpolate(value, breaks, edges);
}

/** The value at a position: the inverse of `positionOf`. */
export function valueAt(
  x: number,
  breaks: readonly number[],
  edges: readonly number[],
): number | null {
  return interpolate(x, edges, breaks);
}

function interpolate(at: number, from: readonly number[], to: readonly number[]): number | null {
  if (from.length < 2) return null;
  const clamped = Math.min(Math.max(at, from[0]!), from.at(-1)!);
  let index = from.findIndex((limit, n) => n > 0 && clamped <= limit) - 1;
  if (index < 0) index = from.length - 2;
  const span = from[index + 1]! - from[index]!;
  const share = span === 0 ? 0 : (clamped - from[index]!) / span;
  return to[index]! + share * (to[index + 1]! - to[index]!);
}

function labelRows(texts: readonly string[], edges: readonly number[]) {
  const touches = texts.some((text, index) => {
    if (index === 0) return false;
    // The outer labels begin and end at their limits and reach inwards with all their width.
    const before = textWidth(texts[index - 1]!, FONT) * (index === 1 ? 1 : 0.5);
    const after = textWidth(text, FONT) * (index === texts.length - 1 ? 1 : 0.5);
    const need = before + after + 4;
    return edges[index]! - edges[index - 1]! < need;
  });
  return texts.map((text, index) => ({
    x: edges[index]!,
    text,
    row: touches && index % 2 === 1 ? (1 as const) : (0 as const),
  }));
}
