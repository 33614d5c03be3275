import { textWidth } from '../text/textWidth.ts';
import type { PlotFrame } from '../trend/trendScales.ts';
import { type Box, SCATTER_LABEL_SIZE } from './placeScatterLabels.ts';
import { QUADRANTS, type Quadrant } from './scatterModel.ts';

const LINE_HEIGHT = 16;
const MARGIN = 6;
const MOST_LINES = 3;

export interface QuadrantLayout {
  readonly quadrant: Quadrant;
  readonly area: Box;
  /** Lines of its name; none where it does not fit. */
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'end';
  readonly text: { readonly x: number; readonly y: number };
  readonly textBox: Box;
}

/** Lines of every quadrant's name; none where it does not fit. */
export type QuadrantLines = Readonly<Record<Quadrant, readonly string[]>>;

/** The names broken into lines that fit beside a split at `splitX`. */
export function quadrantLines(
  plot: PlotFrame,
  splitX: number,
  names: Readonly<Record<Quadrant, string>>,
): QuadrantLines {
  const left = splitX - plot.left;
  const right = plot.right - splitX;
  return {
    topLeft: fittingLines(names.topLeft, left),
    topRight: fittingLines(names.topRight, right),
    bottomLeft: fittingLines(names.bottomLeft, left),
    bottomRight: fittingLines(names.bottomRight, right),
  };
}

/** Height that the names take above and below the marks. */
export function quadrantBands(lines: QuadrantLines): {
  readonly top: number;
  readonly bottom: number;
} {
  const band = (...names: readonly (readonly string[])[]) => {
    const most = Math.max(...names.map(({ length }) => length));
    return most === 0 ? 0 : most * LINE_HEIGHT + MARGIN;
  };
  return {
    top: band(lines.topLeft, lines.topRight),
    bottom: band(lines.bottomLeft, lines.bottomRight),
  };
}

/** The four parts of the plot around the split, each with its name in the outer corner. */
export function quadrantLayouts(
  plot: PlotFrame,
  split: { readonly x: number; readonly y: number },
  linesOf: QuadrantLines,
): readonly QuadrantLayout[] {
  return QUADRANTS.map((quadrant) => {
    const isLeft = quadrant === 'topLeft' || quadrant === 'bottomLeft';
    const isTop = quadrant === 'topLeft' || quadrant === 'topRight';
    const area: Box = {
      left: isLeft ? plot.left : split.x,
      right: isLeft ? split.x : plot.right,
      top: isTop ? plot.top : split.y,
      bottom: isTop ? split.y : plot.bottom,
    };
    const lines = linesOf[quadrant];
    const width = Math.max(0, ...lines.map((line) => textWidth(line, SCATTER_LABEL_SIZE)));
    const height = lines.length * LINE_HEIGHT;
    const top = isTop ? area.top + MARGIN : area.bottom - MARGIN - height;
    const left = isLeft ? area.left + MARGIN : area.right - MARGIN - width;
    return {
      quadrant,
      area,
      lines,
      anchor: isLeft ? 'start' : 'end',
      text: { x: isLeft ? left : left + width, y: top + 12.5 },
      textBox: { left, right: left + width, top, bottom: top + height },
    };
  });
}

export const QUADRANT_LINE_HEIGHT = LINE_HEIGHT;

/** The name broken at spaces; none where it needs too many lines or a word is too long. */
function fittingLines(name: string, width: number): readonly string[] {
  const room = width - 2 * MARGIN;
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, SCATTER_LABEL_SIZE) <= room) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  const isTooWide = lines.some((line) => textWidth(line, SCATTER_LABEL_SIZE) > room);
  return isTooWide || lines.length > MOST_LINES ? [] : lines;
}
