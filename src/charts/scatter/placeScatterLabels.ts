import { textWidth } from '../text/textWidth.ts';
import type { PlotFrame } from '../trend/trendScales.ts';

export const SCATTER_LABEL_SIZE = 13;
const LINE_HEIGHT = 16;
const NEAR = 3;
/** Distances from which a line leads to the mark. */
const FAR = [14, 26] as const;
/** A line is at most some 40 px long: looked at every few pixels. */
const LINE_STEPS = 12;
/** The price of a line, in marks covered. */
const LINE_PRICE = 0.25;

export interface LabelWish {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Placed even where it covers marks, and before all others; never over another label. */
  readonly isRequired: boolean;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly box: Box;
  /** Centre of the mark that a line leads to; null where the label stands beside it. */
  readonly leader: { readonly x: number; readonly y: number } | null;
}

export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Room {
  readonly frame: PlotFrame;
  readonly marks: readonly Mark[];
  /** What stands there already. */
  readonly taken: readonly Box[];
}

/**
 * Labels beside their marks, none over another, over `taken` or outside `frame`, and none over a mark
 * unless it is required: that one stands where it covers the fewest. What finds no place is left out.
 * Earlier wishes are served first.
 */
export function placeScatterLabels(wishes: readonly LabelWish[], options: Room): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const ordered = [
    ...wishes.filter(({ isRequired }) => isRequired),
    ...wishes.filter(({ isRequired }) => !isRequired),
  ];
  for (const wish of ordered) {
    const found = bestPlace(wish, options, placed);
    if (found !== null) placed.push(found);
  }
  return placed;
}

function bestPlace(
  wish: LabelWish,
  options: Room,
  placed: readonly PlacedLabel[],
): PlacedLabel | null {
  const taken = [...options.taken, ...placed.map(({ box }) => box)];
  let best: PlacedLabel | null = null;
  let least = wish.isRequired ? Number.POSITIVE_INFINITY : 1;
  for (const distance of [NEAR, ...FAR]) {
    for (const box of boxesAround(wish, distance)) {
      if (!isInside(box, options.frame) || taken.some((one) => touch(one, box))) continue;
      if (placed.some((one) => one.leader !== null && crosses(one.leader, one.box, box))) continue;
      const covered = options.marks.filter((mark) => covers(box, mark)).length;
      const price = covered + (distance === NEAR ? 0 : LINE_PRICE);
      if (price >= least) continue;
      const leader = distance === NEAR ? null : { x: wish.x, y: wish.y };
      if (leader !== null && taken.some((one) => crosses(leader, box, one))) continue;
      least = price;
      best = { id: wish.id, text: wish.text, box, leader };
    }
  }
  return best;
}

/** Right, left, the four corners, above and below, in the order in which they read best. */
function boxesAround({ text, x, y, radius }: LabelWish, distance: number): readonly Box[] {
  const width = textWidth(text, SCATTER_LABEL_SIZE);
  const away = radius + distance;
  const slant = away * Math.SQRT1_2;
  const boxAt = (left: number, top: number): Box => ({
    left,
    right: left + width,
    top,
    bottom: top + LINE_HEIGHT,
  });
  const middle = y - LINE_HEIGHT / 2;
  const above = y - slant - LINE_HEIGHT;
  const below = y + slant;
  return [
    boxAt(x + away, middle),
    boxAt(x - away - width, middle),
    boxAt(x + slant, below),
    boxAt(x + slant, above),
    boxAt(x - slant - width, below),
    boxAt(x - slant - width, above),
    boxAt(x - width / 2, y - away - LINE_HEIGHT),
    boxAt(x - width / 2, y + away),
  ];
}

function isInside(box: Box, frame: PlotFrame): boolean {
  return (
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom
  );
}

function touch(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** Where the line from a mark to its label ends. */
export function leaderEnd(from: { readonly x: number }, box: Box): { x: number; y: number } {
  const x = from.x < box.left ? box.left : Math.min(from.x, box.right);
  return { x, y: (box.top + box.bottom) / 2 };
}

/** Whether the line from a mark to its label goes through `other`. */
function crosses(from: { readonly x: number; readonly y: number }, box: Box, other: Box): boolean {
  const end = leaderEnd(from, box);
  return Array.from({ length: LINE_STEPS }, (_, step) => (step + 1) / LINE_STEPS).some((share) => {
    const x = from.x + (end.x - from.x) * share;
    const y = from.y + (end.y - from.y) * share;
    return x > other.left && x < other.right && y > other.top && y < other.bottom;
  });
}

function covers(box: Box, { x, y, radius }: Mark): boolean {
  const nearestX = Math.min(Math.max(x, box.left), box.right);
  const nearestY = Math.min(Math.max(y, box.top), box.bottom);
  return (x - nearestX) ** 2 + (y - nearestY) ** 2 < radius ** 2;
}
