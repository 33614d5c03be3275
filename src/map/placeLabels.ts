/** A text that wants to stand centred on a point of the map, in CSS pixels. */
export interface LabelWish {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Higher is placed first. */
  readonly priority: number;
  /** Width of what the text names, in CSS pixels: a text much wider than that is left out. */
  readonly room: number;
}

export interface PlacedLabel {
  /** Index into the wishes. */
  readonly index: number;
  /** Centre of the text in CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/** A box in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelSpace {
  readonly width: number;
  readonly height: number;
  /** What texts must not cover, such as symbols. */
  readonly obstacles?: readonly Box[];
  /** CSS pixels. */
  readonly fontSize: number;
}

/** Free pixels kept around every text, which its halo needs. */
const GAP = 3;
/** A text may reach this far beyond the area it names. */
const OVERHANG = 1.3;
/** Places tried, as steps of the line height from the wished point. */
const OFFSETS = [0, -0.7, 0.7, -1.3, 1.3] as const;

/**
 * Greedy placement by priority (ties in the given order): a label that would touch one already placed
 * or an obstacle, leave the space or dwarf its area is left out. Deterministic; quadratic in the labels placed.
 */
export function placeLabels(wishes: readonly LabelWish[], space: LabelSpace): PlacedLabel[] {
  const order = wishes.map((_, index) => index);
  order.sort((a, b) => wishes[b]!.priority - wishes[a]!.priority || a - b);
  const placed: PlacedLabel[] = [];
  const taken: Box[] = [...(space.obstacles ?? [])];
  for (const index of order) {
    const wish = wishes[index]!;
    const width = textWidth(wish.text, space.fontSize);
    if (width > wish.room * OVERHANG) continue;
    const y = freeHeight(wish, width, space, taken);
    if (y === null) continue;
    taken.push(boxOf(wish.x, y, width, space.fontSize));
    placed.push({ index, x: wish.x, y });
  }
  return placed;
}

function freeHeight(
  wish: LabelWish,
  width: number,
  space: LabelSpace,
  taken: readonly Box[],
): number | null {
  for (const offset of OFFSETS) {
    const y = wish.y + offset * space.fontSize * 1.2;
    const box = boxOf(wish.x, y, width, space.fontSize);
    const insideSpace =
      box.left >= 0 && box.top >= 0 && box.right <= space.width && box.bottom <= space.height;
    if (insideSpace && !taken.some((other) => overlaps(box, other))) return y;
  }
  return null;
}

function boxOf(x: number, y: number, width: number, fontSize: number): Box {
  const halfWidth = width / 2 + GAP;
  const halfHeight = fontSize * 0.6 + GAP / 2;
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * Width of a text in CSS pixels, from typical advance widths of a humanist sans at semibold weight:
 * rather too wide than too narrow, so that labels never touch whatever font the page ends up with.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += advance(character);
  return ems * fontSize;
}

function advance(character: string): number {
  if (/[ijl.,:;|!'’]/.test(character)) return 0.31;
  if (/[ frt()/-]/.test(character)) return 0.4;
  if (/[mwMWÆŒ]/.test(character)) return 0.92;
  if (/\p{Lu}/u.test(character)) return 0.7;
  if (/[\p{Script=Latin}\p{Nd}]/u.test(character)) return 0.6;
  return 1;
}
