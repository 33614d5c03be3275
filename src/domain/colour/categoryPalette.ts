import type { Scheme } from './palettes.ts';

/** Clusters of high and of low values, an area unlike its surroundings either way, and none of these. */
export const CATEGORY_COUNT = 5;

/**
 * Colours of categories without an order, as on the map of clusters: high among high, low among low,
 * high among low, low among high, nothing of note. The hue says what the area itself is (purple high,
 * orange low, as in diverging ramps), a strong colour that its surroundings are alike. Each is at least
 * 10 CIEDE2000 from each in normal and simulated colour vision; the test beside this file holds that.
 */
const CATEGORIES: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#59378f', '#8a480d', '#a68fd6', '#e9a651', '#f1eee8'],
  dark: ['#d3c4f7', '#f3bd74', '#7963b3', '#8f5b19', '#2e3238'],
};

/** The five colours as `#rrggbb`. */
export function categoryPalette(scheme: Scheme): readonly string[] {
  return CATEGORIES[scheme];
}
