import type { Face } from '../viewState.ts';

/** What an embedded figure can show, in the order of its tabs. */
export const EMBED_FACES = ['map', 'ranking', 'trend', 'table'] as const;
export type EmbedFace = (typeof EMBED_FACES)[number];

/** What readers of the embedding page may change; all else stays as the link says. */
export const EMBED_CONTROLS = ['indicator', 'level', 'period', 'areas'] as const;
export type EmbedControl = (typeof EMBED_CONTROLS)[number];

export const EMBED_SCHEMES = ['auto', 'light', 'dark'] as const;
export type EmbedScheme = (typeof EMBED_SCHEMES)[number];

export const HEADING_LEVELS = [1, 2, 3, 4, 5, 6] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

/** CSS pixels; the script of the embedding page keeps to the same limits. */
export const FRAME_HEIGHT_RANGE = { min: 200, max: 4000 } as const;

/** How a view is shown inside another page. Stands beside the view in the fragment of the address. */
export interface EmbedOptions {
  /** At least one; the view's own face is shown first where it is among them. */
  readonly faces: readonly EmbedFace[];
  /** `static` is only looked at: it neither answers to the pointer nor has controls. */
  readonly interaction: 'interactive' | 'static';
  readonly controls: readonly EmbedControl[];
  /** `auto` tells the embedding page how high the content is; a number says what was agreed on. */
  readonly height: 'auto' | number;
  /** So that the headline fits into the outline of the embedding page. */
  readonly headingLevel: HeadingLevel;
  readonly scheme: EmbedScheme;
  /** Names the frame in messages; empty where the page does not tell its frames apart by name. */
  readonly frameId: string;
}

export const DEFAULT_EMBED_OPTIONS: EmbedOptions = {
  faces: EMBED_FACES,
  interaction: 'interactive',
  controls: ['period', 'areas'],
  height: 'auto',
  headingLevel: 2,
  scheme: 'auto',
  frameId: '',
};

/** The face an embed opens with. */
export function firstFace({ faces }: EmbedOptions, asked: Face): EmbedFace {
  return faces.find((face) => face === asked) ?? faces[0] ?? 'map';
}
