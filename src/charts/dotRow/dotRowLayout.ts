import type { Cell } from '../../domain/model/cell.ts';
import { cellExtent, cellSpan } from '../cells/cellExtent.ts';

export interface DotRowArea {
  readonly id: string;
  readonly name: string;
  /** 0 to 5: colour and mark of a selected area. */
  readonly slot: number;
  readonly cell: Cell;
}

/** Where the middle half of the areas lies. */
export interface Quartiles {
  readonly lower: number;
  readonly upper: number;
}

export interface DotRowInput {
  /** One cell per area of the level; what has no value leaves no dot. */
  readonly all: readonly Cell[];
  readonly quartiles: Quartiles | null;
  readonly city: Cell | null;
  /** What deviations are measured from, where that is not the city. */
  readonly reference: Cell | null;
  readonly selected: readonly DotRowArea[];
  /** Ends of the scale; null for a scale of its own, from the least to the greatest value. */
  readonly domain: DotDomain | null;
}

export type DotDomain = readonly [low: number, high: number];

/** Places in percent of the row's width; both ends are the same for an exact value. */
export interface DotSpan {
  readonly kind: Cell['kind'];
  readonly from: number;
  readonly to: number;
}

export interface DotMark extends DotSpan {
  readonly area: DotRowArea;
  /** −1, 0 or 1: above, on or below the line, so that near marks do not hide each other. */
  readonly lane: number;
}

export interface DotRowLayout {
  /** From the least to the greatest certain value of all areas. */
  readonly line: { readonly from: number; readonly to: number } | null;
  readonly band: { readonly from: number; readonly to: number } | null;
  readonly dots: readonly number[];
  readonly city: DotSpan | null;
  readonly reference: DotSpan | null;
  readonly marks: readonly DotMark[];
  /** Selected areas without anything to draw. */
  readonly without: readonly DotRowArea[];
}

/** Nearer than this, in percent of the width, marks would lie on each other. */
const NEAR = 5;
const LANES = [0, -1, 1] as const;

/** The extent of everything in a row: for a scale that several rows share. Null without any value. */
export function dotDomain(input: Omit<DotRowInput, 'domain'>): DotDomain | null {
  const beside = [input.city, input.reference].filter((cell) => cell !== null);
  return cellExtent([...input.all, ...beside, ...input.selected.map(({ cell }) => cell)]);
}

/** Where everything of a row stands. Values beyond the scale stand at its end. */
export function dotRowLayout(input: DotRowInput): DotRowLayout {
  const domain = input.domain ?? dotDomain(input);
  if (domain === null) {
    const nothing = { line: null, band: null, dots: [], city: null, reference: null, marks: [] };
    return { ...nothing, without: input.selected };
  }
  const place = placeOn(domain);
  const spanOf = (cell: Cell | null): DotSpan | null => {
    const ends = cell === null ? null : cellSpan(cell);
    return cell === null || ends === null
      ? null
      : { kind: cell.kind, from: place(ends[0]), to: place(ends[1]) };
  };
  const values = input.all.flatMap((cell) => (cell.kind === 'number' ? [cell.value] : []));
  const dots = values.map(place);
  return {
    line: dots.length === 0 ? null : { from: Math.min(...dots), to: Math.max(...dots) },
    band:
      input.quartiles === null
        ? null
        : { from: place(input.quartiles.lower), to: place(input.quartiles.upper) },
    dots: [...new Set(dots)],
    city: spanOf(input.city),
    reference: spanOf(input.reference),
    marks: inLanes(
      input.selected.flatMap((area) => {
        const span = spanOf(area.cell);
        return span === null ? [] : [{ ...span, area }];
      }),
    ),
    without: input.selected.filter(({ cell }) => cellSpan(cell) === null),
  };
}

/** From values to percent of the width; a scale without extent has all in its middle. */
function placeOn([low, high]: DotDomain): (value: number) => number {
  const span = high - low;
  return (value) => {
    const share = span > 0 ? (value - low) / span : 0.5;
    return Math.round(Math.min(Math.max(share, 0), 1) * 10_000) / 100;
  };
}

function inLanes(marks: readonly Omit<DotMark, 'lane'>[]): readonly DotMark[] {
  const placed: DotMark[] = [];
  for (const mark of marks) {
    const isFree = (lane: number) =>
      placed.every(
        (other) =>
          other.lane !== lane || mark.from > other.to + NEAR || mark.to < other.from - NEAR,
      );
    placed.push({ ...mark, lane: LANES.find(isFree) ?? 0 });
  }
  return placed;
}
