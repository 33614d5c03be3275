import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
} from 'culori';

export type Vision = 'normal' | 'protan' | 'deutan' | 'tritan';
export const VISIONS: readonly Vision[] = ['normal', 'protan', 'deutan', 'tritan'];

const toRgb = converter('rgb');
const toLinear = converter('lrgb');
const unit = (channel: number) => Math.min(1, Math.max(0, channel));
const ciede2000 = differenceCiede2000();

/** Machado, Oliveira & Fernandes 2009 at full severity, applied to linear light as R colorspace does. */
const FILTERS = {
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};

/** A colour as people with that vision see it. */
export function seenBy(vision: Vision, colour: string): Color {
  if (vision === 'normal') {
    return toRgb(colour)!;
  }
  const { r, g, b } = toLinear(colour)!;
  const seen = toRgb(FILTERS[vision]({ mode: 'rgb', r, g, b }))!;
  return { mode: 'lrgb', r: unit(seen.r), g: unit(seen.g), b: unit(seen.b) };
}

/** CIEDE2000 distance for the vision that tells the two colours apart worst. */
export function leastDistance(first: string, second: string): number {
  return Math.min(
    ...VISIONS.map((vision) => ciede2000(seenBy(vision, first), seenBy(vision, second))),
  );
}

/** Every two of the items, once. */
export function pairsOf<Item>(
  items: readonly Item[],
): readonly (readonly [first: Item, second: Item])[] {
  return items.flatMap((first, index) =>
    items.slice(index + 1).map((second) => [first, second] as const),
  );
}
