import { linearLight } from './okLab.ts';

/** Text inks; every class colour is made to carry one of them at 4.5:1 or more. */
export const DARK_INK = '#1b1f24';
export const LIGHT_INK = '#ffffff';

/** The two lines of a border that stands on any fill: a wide one under a narrow one. */
export const CASING = { wide: '#ffffff', narrow: '#1a1a1a' } as const;

/** Relative luminance of `#rrggbb`, 0 (black) to 1 (white), as WCAG 2.2 defines it. */
export function relativeLuminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) =>
    linearLight(Number.parseInt(colour.slice(start, start + 2), 16) / 255),
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast of two `#rrggbb` colours, 1 to 21, as WCAG 2.2 defines it; the order does not matter. */
export function contrastRatio(first: string, second: string): number {
  const luminances = [relativeLuminance(first), relativeLuminance(second)];
  return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05);
}

/** The ink, dark or light, that is easier to read on the fill. */
export function labelInkOn(fill: string): typeof DARK_INK | typeof LIGHT_INK {
  return contrastRatio(fill, DARK_INK) >= contrastRatio(fill, LIGHT_INK) ? DARK_INK : LIGHT_INK;
}
