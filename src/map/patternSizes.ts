/**
 * Sizes of the fill patterns in CSS pixels, the same at every zoom and in both renderers: the SVG
 * patterns and the shader are made from these numbers.
 */
export const PATTERN_SIZE = {
  maskedTile: 7,
  maskedDot: 0.95,
  missingStep: 9,
  missingLine: 1,
  suppressedStep: 8,
  suppressedLine: 0.9,
  lowStep: 8,
  lowLine: 1.1,
  textureTile: 8,
} as const;

/** Number of densities that stand for classes when colours cannot. */
export const TEXTURE_LEVELS = 7;

/** Thickness of the horizontal lines per density, CSS pixels in a tile of `textureTile`. */
export const TEXTURE_INK = [0, 0.6, 1.4, 2.6, 4, 5.6, 8] as const;

/** The density of a class: the lowest is empty, the highest full, the others evenly between. */
export function textureLevel(classIndex: number, classCount: number): number {
  if (classCount <= 1) return 0;
  return Math.round((classIndex * (TEXTURE_LEVELS - 1)) / (classCount - 1));
}
