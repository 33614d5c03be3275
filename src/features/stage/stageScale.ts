/** The smallest letters of the atlas, in CSS pixels: `--step-1`. */
const SMALLEST_LETTERS = 13;
/** No text below this share of the picture's height: it must be read from five metres. */
export const SMALLEST_SHARE = 0.03;
/** Narrower than this a slide is no longer one: a phone held upright shows it smaller. */
const NARROWEST = 480;

export interface StageScale {
  /** How many times larger than usual everything is drawn. */
  readonly scale: number;
  /** Size of the slide in its own pixels, before it is enlarged. */
  readonly width: number;
  readonly height: number;
}

/**
 * The slide is laid out in the usual letter sizes on a small sheet, and the sheet is enlarged to fill
 * the screen: so the smallest letters are 3 % of its height, whatever the figure is.
 *
 * Rule: text of at least 1/50 of the picture's height is legible at eight times that height; 3 % leave
 * a margin for the last row.
 */
export function stageScale(screen: {
  readonly width: number;
  readonly height: number;
}): StageScale {
  const byHeight = (screen.height * SMALLEST_SHARE) / SMALLEST_LETTERS;
  const scale = Math.max(0.5, Math.min(byHeight, screen.width / NARROWEST));
  return { scale, width: screen.width / scale, height: screen.height / scale };
}
