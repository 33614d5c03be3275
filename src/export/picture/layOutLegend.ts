import type { LegendEntry, LegendGroup } from '../figureReport.ts';
import type { PictureColours } from './pictureColours.ts';
import { short, svgText } from './svgText.ts';
import { type MeasureText, wrapText } from './wrapText.ts';

export interface LegendLook {
  readonly colours: PictureColours;
  readonly measure: MeasureText;
}

export interface LegendDrawing {
  readonly markup: string;
  readonly height: number;
}

const SIZE = 13;
const LEADING = 18;
const SWATCH_GAP = 8;
const ENTRY_GAP = 4;
const GROUP_GAP = 12;
const COLUMN_GAP = 20;

/** One entry per line, for a column beside the drawing. */
export function legendBeside(
  groups: readonly LegendGroup[],
  width: number,
  look: LegendLook,
): LegendDrawing {
  const parts: string[] = [];
  let y = 0;
  for (const group of groups.filter(({ entries }) => entries.length > 0)) {
    if (y > 0) y += GROUP_GAP;
    for (const line of titleLines(group, width, look)) {
      parts.push(titleText(line, 0, y, look));
      y += LEADING;
    }
    const indent = indentOf(group.entries);
    for (const entry of group.entries) {
      const drawn = entryDrawing(entry, { indent, width }, look);
      parts.push(moved(drawn.markup, 0, y));
      y += drawn.height + ENTRY_GAP;
    }
  }
  return { markup: parts.join(''), height: y };
}

/** Entries one after the other in lines that wrap, for a strip below the drawing. */
export function legendBelow(
  groups: readonly LegendGroup[],
  width: number,
  look: LegendLook,
): LegendDrawing {
  const parts: string[] = [];
  let y = 0;
  for (const group of groups.filter(({ entries }) => entries.length > 0)) {
    if (y > 0) y += ENTRY_GAP;
    for (const line of titleLines(group, width, look)) {
      parts.push(titleText(line, 0, y, look));
      y += LEADING;
    }
    let x = 0;
    let tallest = 0;
    for (const entry of group.entries) {
      const indent = indentOf([entry]);
      const text = look.measure(entry.text, { size: SIZE, weight: 400 });
      const own = Math.min(width, Math.ceil(indent + text) + 1);
      if (x > 0 && x + own > width) {
        y += tallest + ENTRY_GAP;
        [x, tallest] = [0, 0];
      }
      const drawn = entryDrawing(entry, { indent, width: own }, look);
      parts.push(moved(drawn.markup, x, y));
      x += own + COLUMN_GAP;
      tallest = Math.max(tallest, drawn.height);
    }
    y += tallest + ENTRY_GAP;
  }
  return { markup: parts.join(''), height: y };
}

function titleLines({ title }: LegendGroup, width: number, { measure }: LegendLook) {
  if (title === null) return [];
  return wrapText(title, width, (part) => measure(part, { size: SIZE, weight: 600 }));
}

function titleText(text: string, x: number, y: number, { colours }: LegendLook): string {
  return svgText({ x, y: y + SIZE, text, size: SIZE, weight: 600, fill: colours.ink });
}

function entryDrawing(
  { swatch, text }: LegendEntry,
  { indent, width }: { readonly indent: number; readonly width: number },
  { measure, colours }: LegendLook,
): LegendDrawing {
  const lines = wrapText(text, width - indent, (part) =>
    measure(part, { size: SIZE, weight: 400 }),
  );
  const height = Math.max(swatch?.height ?? 0, lines.length * LEADING);
  const top =
    swatch !== null && swatch.height > LEADING ? (height - lines.length * LEADING) / 2 : 0;
  const words = lines.map((line, index) => {
    const y = top + index * LEADING + SIZE;
    return svgText({ x: indent, y, text: line, size: SIZE, weight: 400, fill: colours.ink });
  });
  const swatchTop = swatch === null ? 0 : Math.max(0, (LEADING - swatch.height) / 2);
  const mark =
    swatch === null
      ? ''
      : moved(swatch.markup, (indent - SWATCH_GAP - swatch.width) / 2, swatchTop);
  return { markup: mark + words.join(''), height };
}

/** Swatches of one group stand in one column, their texts in another. */
function indentOf(entries: readonly LegendEntry[]): number {
  const widest = Math.max(0, ...entries.map(({ swatch }) => swatch?.width ?? 0));
  return widest === 0 ? 0 : widest + SWATCH_GAP;
}

function moved(markup: string, x: number, y: number): string {
  return `<g transform="translate(${short(x)} ${short(y)})">${markup}</g>`;
}
