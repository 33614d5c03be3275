import type { Scheme } from '../../domain/colour/palettes.ts';
import type { OffScreenItem } from '../../ui/offScreen/drawOffScreen.tsx';
import type { PictureSource } from '../figureReport.ts';
import { type DrawnLegendGroup, drawPictures } from './drawPicture.ts';
import { PICTURE_COLOURS } from './pictureColours.ts';
import { short, svgText } from './svgText.ts';
import { wrapText } from './wrapText.ts';

/** One of several drawings that make a picture together. */
export interface GridItem {
  /** Stands above the drawing. */
  readonly caption: string;
  /** Null where there is nothing to draw: the words stand in its place. */
  readonly item: OffScreenItem | null;
  readonly words?: string;
}

export interface GridRequest {
  readonly items: readonly GridItem[];
  /** Side by side at most. */
  readonly columns: number;
  /** CSS pixels of each drawing. */
  readonly width: number;
  readonly height: number;
  readonly legend: readonly DrawnLegendGroup[];
}

const GAP = 24;
const SIZE = 14;
const LINE = 19;
/** A bold letter of the face is about this wide, in its size. */
const LETTER = 0.56;

/** Draws several maps or charts with their captions as one picture, row by row. */
export async function drawPictureGrid(
  request: GridRequest,
  scheme: Scheme,
): Promise<PictureSource> {
  const items = request.items.flatMap(({ item }) => (item === null ? [] : [item]));
  const { drawings, legend } = await drawPictures({ items, legend: request.legend }, scheme);
  let next = 0;
  // Each drawing is cut off by a clip of its own, all with the same id.
  const alone = (markup: string) => markup.replaceAll('picture-clip', `picture-clip-${next}`);
  const drawn = request.items.map((one) => ({
    ...one,
    markup: one.item === null ? null : alone(drawings[next++]?.markup ?? ''),
  }));
  return { ...placeInGrid(drawn, request, scheme), legend, legendPlace: 'below' };
}

interface PlacedItem extends Pick<GridItem, 'caption' | 'words'> {
  /** In the size of the grid's drawings; null for words in its place. */
  readonly markup: string | null;
}

/** The drawings in rows, captions of one row as high as the highest of them. Pure. */
export function placeInGrid(
  items: readonly PlacedItem[],
  size: Pick<GridRequest, 'columns' | 'width' | 'height'>,
  scheme: Scheme,
): Pick<PictureSource, 'width' | 'height' | 'markup'> {
  const { ink, secondInk } = PICTURE_COLOURS[scheme];
  const columns = Math.max(1, Math.min(size.columns, items.length));
  const wrapped = (text: string) =>
    wrapText(text, size.width, (part) => part.length * SIZE * LETTER);
  const parts: string[] = [];
  let top = 0;
  for (let first = 0; first < items.length; first += columns) {
    const row = items.slice(first, first + columns);
    const captions = row.map(({ caption }) => wrapped(caption));
    const head = Math.max(...captions.map(({ length }) => length)) * LINE + 6;
    row.forEach(({ markup, words = '' }, column) => {
      const x = column * (size.width + GAP);
      const text = (lines: readonly string[], from: number, weight: number, fill: string) =>
        lines.map((line, at) =>
          svgText({ x, y: from + at * LINE, text: line, size: SIZE, weight, fill }),
        );
      parts.push(...text(captions[column]!, top + 14, 600, ink));
      parts.push(
        markup === null
          ? text(wrapped(words), top + head + 20, 400, secondInk).join('')
          : `<g transform="translate(${short(x)} ${short(top + head)})">${markup}</g>`,
      );
    });
    top += head + size.height + GAP;
  }
  return {
    width: columns * size.width + (columns - 1) * GAP,
    height: Math.max(0, top - GAP),
    markup: parts.join(''),
  };
}
