import type { Scheme } from './palettes.ts';

/** Cells of the bivariate map: three thirds of need by three of coverage. */
export const BIVARIATE_CELLS = 9;

/**
 * Colours of the cells, by `coverage * 3 + need`: from sand to red where little is within reach, to blue
 * where much is. More need stands out more from the ground in every row, and need without reach most of
 * all. All nine are at least 10 CIEDE2000 apart, each from each, in normal and simulated colour vision,
 * 8 or more from the greys of the states, and carry dark or white text at 4.5:1; found by search from
 * hand-picked colours, held by the test beside this file.
 */
const BIVARIATE: Readonly<Record<Scheme, readonly string[]>> = {
  light: [
    ...['#f8dfb8', '#cc9e55', '#b2401f'],
    ...['#c7d9d1', '#95978d', '#7b5867'],
    ...['#57b8bb', '#5b7992', '#28426c'],
  ],
  dark: [
    ...['#55301d', '#a1693c', '#f4786c'],
    ...['#39333e', '#6c584a', '#af8ab5'],
    ...['#265973', '#028481', '#d4c5fc'],
  ],
};

/** The nine colours as `#rrggbb`, cell 0 (low need, low coverage) first. */
export function bivariatePalette(scheme: Scheme): readonly string[] {
  return BIVARIATE[scheme];
}
