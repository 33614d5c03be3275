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
  hatchStep: 8,
  hatchLine: 1.1,
  leftOutStep: 6,
  leftOutLine: 0.5,
  textureTile: 8,
} as const;

/** Number of densities that stand for classes when colours cannot. */
export const TEXTURE_LEVELS = 7;

/** Thickness of the horizontal lines per density, CSS pixels in a tile of `textureTile`. */
export const TEXTURE_INK = [0, 0.6, 1.4, 2.6, 4, 5.6, 8] as const;

/** How a class is drawn where colours cannot tell it. */
export interface ClassTexture {
  /** Index into `TEXTURE_INK`. */
  readonly level: number;
  /** 0: level lines, 1: rising lines, 2: upright lines. */
  readonly direction: number;
}

/** Densities of the three columns of a bivariate ramp; its rows are told by the lines' direction. */
const CELL_LEVELS = [1, 3, 5] as const;

/** High among high, low among low, high among low, low among high, none of these. */
const CATEGORY_TEXTURES: readonly ClassTexture[] = [
  { level: 4, direction: 0 },
  { level: 4, direction: 2 },
  { level: 2, direction: 0 },
  { level: 2, direction: 2 },
  { level: 0, direction: 0 },
];

/** Whether a ramp's textures need lines in other directions than level ones. */
export function turnsTextures({ kind }: { readonly kind: string }): boolean {
  return kind === 'bivariate' || kind === 'categories';
}

/**
 * Density tells the class; of nine cells, density tells the column and direction the row; of categories,
 * direction tells high from low.
 */
export function classTexture(
  classIndex: number,
  ramp: { readonly kind: string; readonly size: number },
): ClassTexture {
  if (ramp.kind === 'categories') return CATEGORY_TEXTURES[classIndex]!;
  if (ramp.kind !== 'bivariate') {
    return { level: textureLevel(classIndex, ramp.size), direction: 0 };
  }
  return { level: CELL_LEVELS[classIndex % 3]!, direction: Math.floor(classIndex / 3) };
}

/** The density of a class: the lowest is empty, the highest full, the others evenly between. */
export function textureLevel(classIndex: number, classCount: number): number {
  if (classCount <= 1) return 0;
  return Math.round((classIndex * (TEXTURE_LEVELS - 1)) / (classCount - 1));
}
