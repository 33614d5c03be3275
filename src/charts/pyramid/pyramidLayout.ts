import { scaleLinear } from 'd3-scale';
import type { Cell } from '../../domain/model/cell.ts';
import { cellSpan } from '../cells/cellExtent.ts';
import { textWidth } from '../text/textWidth.ts';
import { type PyramidBand, type PyramidInput, pyramidReach } from './pyramidModel.ts';

export interface PyramidOptions {
  readonly width: number;
  readonly height: number;
  formatTick(value: number): string;
}

export interface PyramidRow {
  readonly band: PyramidBand;
  /** Index of the band among those given. */
  readonly index: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether there is room for its label beside the bars. */
  readonly isLabelled: boolean;
  readonly bars: readonly [PyramidBarLayout, PyramidBarLayout];
}

/** From the middle outwards, in pixels: what is certain, and how far it may reach. */
export interface PyramidBarLayout {
  readonly kind: Cell['kind'];
  /** The certain part; the same place as `inner` where nothing is certain. */
  readonly inner: number;
  readonly certain: number;
  readonly possible: number;
}

export interface PyramidLayout {
  /** Inner edges of both sides; the labels stand between them. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** From the oldest, at the top. */
  readonly rows: readonly PyramidRow[];
  readonly ticks: readonly { readonly x: number; readonly text: string; readonly value: number }[];
  /** Outline of the comparison on both sides, broken where it has no figure; empty for none. */
  readonly outlines: readonly [string, string];
  /** Ends of the scale on both sides. */
  readonly reach: number;
}

export const PYRAMID_LABEL_SIZE = 13;
const AXIS = 26;
const HEAD = 22;
const LABEL_GAP = 14;

/** Positions of everything in the pyramid, in pixels of a picture `width` by `height`. */
export function pyramidLayout(input: PyramidInput, options: PyramidOptions): PyramidLayout {
  const { width, height } = options;
  const widest = input.bands.map(({ short }) => textWidth(short, PYRAMID_LABEL_SIZE));
  const middle = Math.min(Math.max(0, ...widest) + 16, width * 0.34);
  const [left, right] = [(width - middle) / 2, (width + middle) / 2];
  const reach = pyramidReach(input) || 1;
  const length = scaleLinear()
    .domain([0, reach])
    .range([0, left - 8]);
  const outward = [
    (value: number) => left - length(value),
    (value: number) => right + length(value),
  ];
  const rows = rowsOf(input, { top: HEAD, bottom: height - AXIS }, outward, [left, right]);
  const ticks = length.ticks(Math.max(2, Math.floor(left / 70))).filter((value) => value <= reach);
  return {
    left,
    right,
    top: HEAD,
    bottom: height - AXIS,
    rows,
    ticks: outward.flatMap((place) =>
      ticks.map((value) => ({ x: place(value), text: options.formatTick(value), value })),
    ),
    outlines: [outlineOf(input, rows, 0, outward[0]!), outlineOf(input, rows, 1, outward[1]!)],
    reach,
  };
}

function rowsOf(
  { bands, sides }: PyramidInput,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  outward: readonly ((value: number) => number)[],
  edges: readonly [number, number],
): readonly PyramidRow[] {
  const years = bands.reduce((sum, band) => sum + band.years, 0) || 1;
  const perYear = (bottom - top) / years;
  let edge = bottom;
  let lastLabel = Number.POSITIVE_INFINITY;
  const rows = bands.map((band, index): PyramidRow => {
    const low = edge;
    edge -= band.years * perYear;
    const middle = (low + edge) / 2;
    const isLabelled = lastLabel - middle >= LABEL_GAP;
    if (isLabelled) lastLabel = middle;
    const barOf = (side: 0 | 1) => {
      const { density } = sides[side].bars[index]!;
      return barLayout(density, edges[side], outward[side]!);
    };
    return { band, index, top: edge, bottom: low, isLabelled, bars: [barOf(0), barOf(1)] };
  });
  return rows.toReversed();
}

function barLayout(cell: Cell, inner: number, place: (value: number) => number): PyramidBarLayout {
  const span = cellSpan(cell);
  if (span === null) return { kind: cell.kind, inner, certain: inner, possible: inner };
  return { kind: cell.kind, inner, certain: place(span[0]), possible: place(span[1]) };
}

/** A stepped line along the ends of the bars; a range is at its middle, a state breaks the line. */
function outlineOf(
  { comparison }: PyramidInput,
  rows: readonly PyramidRow[],
  side: 0 | 1,
  place: (value: number) => number,
): string {
  if (comparison === null) return '';
  let path = '';
  let isOpen = false;
  for (const { index, top, bottom } of rows) {
    const span = cellSpan(comparison.sides[side][index]!.density);
    if (span === null) {
      isOpen = false;
      continue;
    }
    const x = round(place((span[0] + span[1]) / 2));
    path += isOpen ? `H${x}V${round(bottom)}` : `M${x} ${round(top)}V${round(bottom)}`;
    isOpen = true;
  }
  return path;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
