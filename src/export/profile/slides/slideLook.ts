/** Inches of a wide slide; colours without the sign before them, as the format wants them. */
export const SLIDE = { width: 13.333, height: 7.5, margin: 0.6 } as const;

export const COLOURS = {
  ink: '1C2430',
  quiet: '5A6472',
  hairline: 'C9CED6',
  own: '0B5F8A',
  beside: 'B4571F',
  land: '6B7280',
  ground: 'E8EBEF',
} as const;

/** On every computer; the atlas's own typeface is not. */
export const FONT = 'Arial';
export const MASTER = 'ATLAS';
export const TITLE_MASTER = 'ATLAS_TITLE';
