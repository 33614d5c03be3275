import { textWidth } from '../text/textWidth.ts';
import type { PlotFrame } from '../trend/trendScales.ts';

export const SCATTER_LABEL_SIZE = 13;
const LINE_HEIGHT = 16;
const NEAR = 3;
const FAR = 14;
/** Marks that an unneeded label may cover before it is left out. */
const BEARABLE = 1;

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

/**
 * Labels beside their marks, none over another, over `taken` or outside `frame`; each at the place where
 * it covers the fewest marks. What finds no place is left out. Earlier wishes are served first.
 */
export function placeScatterLabels(
  wishes: readonly LabelWish[],
  options: {
    readonly frame: PlotFrame;
    readonly marks: readonly Mark[];
    readonly taken: readonly Box[];
  },
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const ordered = [
    ...wishes.filter(({ isRequired }) => isRequired),
    ...wishes.filter(({ isRequired }) => !isRequired),
  ];
  for (const wish of ordered) {
    const taken = [...options.taken, ...placed.map(({ box }) => box)];
    const found = bestPlace(wish, { ...options, taken });
    if (found !== null) placed.push(found);
  }
  return placed;
}

function bestPlace(
  wish: LabelWish,
  options: {
    readonly frame: PlotFrame;
    readonly marks: readonly Mark[];
    readonly taken: readonly Box[];
  },
): PlacedLabel | null {
  let best: PlacedLabel | null = null;
  let least = wish.isRequired ? Number.POSITIVE_INFINITY : BEARABLE + 0.5;
  for (const distance of [NEAR, FAR]) {
    for (const box of boxesAround(wish, distance)) {
      if (!isInside(box, options.frame) || options.taken.some((one) => touch(one, box))) continue;
      const covered = options.marks.filter((mark) => covers(box, mark)).length;
      // A line to the mark is a small price, too.
      const price = covered + (distance === FAR ? 0.25 : 0);
      if (price >= least) continue;
      least = price;
      const leader = distance === FAR ? { x: wish.x, y: wish.y } : null;
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

function covers(box: Box, { x, y, radius }: Mark): boolean {
  const nearestX = Math.min(Math.max(x, box.left), box.right);
  const nearestY = Math.min(Math.max(y, box.top), box.bottom);
  return (x - nearestX) ** 2 + (y - nearestY) ** 2 < radius ** 2;
}
