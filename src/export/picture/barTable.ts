import { paletteOf, type RampKind, type Scheme } from '../../domain/colour/palettes.ts';
import { SELECTION_STYLES } from '../../domain/colour/selectionStyles.ts';
import type { LegendGroup, PictureSource } from '../figureReport.ts';
import { PICTURE_COLOURS, type PictureColours } from './pictureColours.ts';
import { short, svgText } from './svgText.ts';

/** A row of a table with bars; everything is said already and only placed here. */
export interface BarTableRow {
  readonly rank: string;
  readonly name: string;
  /** Percent of the column; null where the words for the state take its place. */
  readonly bar: { readonly start: number; readonly length: number } | null;
  /** Class whose colour the bar has; null for none. */
  readonly classIndex: number | null;
  readonly value: string;
  readonly change: string | null;
  /** 0 to 5 for a selected area. */
  readonly slot: number | null;
  /** A larger place under the areas, such as the city. */
  readonly isBeside: boolean;
}

export interface BarTable {
  readonly heads: {
    readonly name: string;
    readonly bar: string;
    readonly value: string;
    readonly change: string | null;
  };
  readonly rows: readonly BarTableRow[];
  readonly ramp: { readonly kind: RampKind; readonly size: number };
  /** Lines through all bars, percent of the column; null for none. */
  readonly guides: { readonly zero: number | null; readonly city: number | null };
  readonly legend: readonly LegendGroup[];
}

const WIDTH = 720;
const ROW = 25;
const HEAD = 28;
const BAR = 13;
const SIZE = 14;
/** Left and right edges of the columns. */
const RANK_END = 30;
const NAME = 44;
const BARS = { from: 300, to: 540 };
const VALUE_END = 628;

/** A table with bars as a picture, as long as it has rows. Pure. */
export function drawBarTable(table: BarTable, scheme: Scheme): PictureSource {
  const colours = PICTURE_COLOURS[scheme];
  const fills = paletteOf({ ...table.ramp, scheme });
  const height = HEAD + table.rows.length * ROW;
  const ranked = table.rows.filter(({ isBeside }) => !isBeside).length;
  const guide = (at: number | null, look: string) =>
    at === null ? '' : `<path d="M${short(barX(at))} ${HEAD - 4}V${HEAD + ranked * ROW}" ${look}/>`;
  const markup = [
    headMarkup(table.heads, colours),
    guide(table.guides.zero, `stroke="${colours.hairline}"`),
    ...table.rows.map((row, index) => {
      const content = rowMarkup(row, { colours, fills, scheme });
      return `<g transform="translate(0 ${HEAD + index * ROW})">${content}</g>`;
    }),
    guide(table.guides.city, `stroke="${colours.ink}" stroke-width="1.5"`),
  ].join('');
  return { width: WIDTH, height, markup, legend: table.legend, legendPlace: 'below' };
}

function headMarkup(heads: BarTable['heads'], { secondInk, hairline }: PictureColours): string {
  const look = { y: 16, size: 13, weight: 400, fill: secondInk };
  return [
    svgText({ ...look, x: NAME, text: heads.name }),
    svgText({ ...look, x: BARS.from, text: heads.bar }),
    svgText({ ...look, x: VALUE_END, text: heads.value, anchor: 'end' }),
    heads.change === null ? '' : svgText({ ...look, x: WIDTH, text: heads.change, anchor: 'end' }),
    `<path d="M0 ${HEAD - 4}H${WIDTH}" stroke="${hairline}"/>`,
  ].join('');
}

function rowMarkup(
  row: BarTableRow,
  look: {
    readonly colours: PictureColours;
    readonly fills: readonly string[];
    readonly scheme: Scheme;
  },
): string {
  const { ink, secondInk, hairline } = look.colours;
  const line = { y: 17, size: SIZE };
  const strong = row.slot === null ? 400 : 700;
  const quiet = row.isBeside || row.bar === null;
  const indent = row.slot === null ? 0 : 18;
  return [
    `<path d="M0 ${ROW}H${WIDTH}" stroke="${hairline}"/>`,
    svgText({ ...line, x: RANK_END, text: row.rank, weight: 400, fill: secondInk, anchor: 'end' }),
    row.slot === null ? '' : slotMarkup(row.slot, look.scheme),
    svgText({
      ...line,
      x: NAME + indent,
      text: row.name,
      weight: strong,
      fill: row.isBeside ? secondInk : ink,
    }),
    barMarkup(row, look),
    svgText({
      ...line,
      x: VALUE_END,
      text: row.value,
      weight: quiet ? 400 : 600,
      fill: quiet ? secondInk : ink,
      anchor: 'end',
    }),
    row.change === null
      ? ''
      : svgText({
          ...line,
          x: WIDTH,
          text: row.change,
          weight: 400,
          fill: secondInk,
          anchor: 'end',
        }),
  ].join('');
}

function barMarkup(
  { bar, classIndex }: BarTableRow,
  { colours, fills }: { readonly colours: PictureColours; readonly fills: readonly string[] },
): string {
  if (bar === null) return '';
  const fill = classIndex === null ? colours.secondInk : (fills[classIndex] ?? colours.secondInk);
  const width = barX(bar.length) - BARS.from;
  return `<rect x="${short(barX(bar.start))}" y="${(ROW - BAR) / 2}" width="${short(width)}" height="${BAR}" fill="${fill}" stroke="${colours.ink}" stroke-width="0.75"/>`;
}

function slotMarkup(slot: number, scheme: Scheme): string {
  const colour = SELECTION_STYLES[slot]?.colour[scheme] ?? 'none';
  return `<rect x="${NAME}" y="${(ROW - 11) / 2}" width="11" height="11" rx="2" fill="${colour}"/>`;
}

function barX(percent: number): number {
  return BARS.from + ((BARS.to - BARS.from) * percent) / 100;
}
