import type { Cell } from '../../domain/model/cell.ts';
import { cellExtent } from '../cells/cellExtent.ts';
import type { TwinTable } from '../figure/TableTwin.tsx';

export interface PyramidBand {
  readonly id: string;
  /** "18 bis unter 25 Jahre"; a short form stands beside the bars. */
  readonly label: string;
  readonly short: string;
  /** Years of age in the band: the height of its bars. */
  readonly years: number;
}

export interface PyramidBar {
  readonly count: Cell;
  /** Per cent of all persons of the place. */
  readonly share: Cell;
  /** Share ÷ years of the band: the length of the bar, so that its area is the share. */
  readonly density: Cell;
}

export interface PyramidSide {
  readonly id: string;
  readonly name: string;
  /** One bar per band, in their order. */
  readonly bars: readonly PyramidBar[];
}

/** Left and right. */
export type PyramidSides = readonly [left: PyramidSide, right: PyramidSide];

export interface PyramidComparison {
  /** "Stadt" or "2012". */
  readonly name: string;
  readonly sides: readonly [left: readonly PyramidBar[], right: readonly PyramidBar[]];
}

export interface PyramidInput {
  /** From the youngest; drawn from the oldest at the top. */
  readonly bands: readonly PyramidBand[];
  readonly sides: PyramidSides;
  /** Drawn as an outline; null for none. */
  readonly comparison: PyramidComparison | null;
  /** Density that reaches the edge at least, so that all periods share a scale. */
  readonly largestDensity: number;
}

export interface PyramidWords {
  readonly caption: string;
  /** Heading of the age bands. */
  readonly bandColumn: string;
  /** Added to the name of a side for its shares: "Prozent". */
  readonly shareColumn: string;
  formatCount(cell: Cell): string;
  formatShare(cell: Cell): string;
}

export interface PyramidChartWords extends PyramidWords {
  /** On the button that opens the table. */
  readonly table: string;
  /** Above the picture: "Prozent der Bevölkerung je Altersjahr". */
  readonly axis: string;
  /** Key of the dotted or hatched stretches: "verdeckt: bis dahin möglich". */
  readonly withheld: string;
  /** Key of the open stub in place of a figure that is absent. */
  readonly missing: string;
  formatTick(density: number): string;
}

/** Where the scale ends: the largest density of any bar, bound or outline. */
export function pyramidReach({ sides, comparison, largestDensity }: PyramidInput): number {
  const bars = [...sides.flatMap((side) => side.bars), ...(comparison?.sides.flat() ?? [])];
  const extent = cellExtent(bars.map(({ density }) => density));
  return Math.max(largestDensity, extent?.[1] ?? 0);
}

/** The pyramid as a table: bands from the oldest, for each side persons, share and the share compared with. */
export function pyramidTwin(input: PyramidInput, words: PyramidWords): TwinTable {
  const { bands, sides, comparison } = input;
  return {
    caption: words.caption,
    columns: [
      words.bandColumn,
      ...sides.flatMap(({ name }) => [
        name,
        `${name}, ${words.shareColumn}`,
        ...(comparison === null ? [] : [`${name}, ${comparison.name}, ${words.shareColumn}`]),
      ]),
    ],
    rows: bands
      .map((band, index) => ({
        id: band.id,
        name: band.label,
        cells: sides.flatMap(({ bars }, side) => [
          words.formatCount(bars[index]!.count),
          words.formatShare(bars[index]!.share),
          ...(comparison === null
            ? []
            : [words.formatShare(comparison.sides[side]![index]!.share)]),
        ]),
      }))
      .toReversed(),
  };
}
