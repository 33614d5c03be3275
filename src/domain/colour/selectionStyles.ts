import type { Scheme } from './palettes.ts';

export const MARKER_SHAPES = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'plus',
  'triangle_down',
] as const;
export type MarkerShape = (typeof MARKER_SHAPES)[number];

/** How a selected area looks in map, trend, table and tile: colour is never the only difference. */
export interface SelectionStyle {
  readonly colour: Readonly<Record<Scheme, string>>;
  /** Lengths of dashes and gaps in CSS pixels as for `stroke-dasharray`; empty is a solid line. */
  readonly dash: readonly number[];
  readonly marker: MarkerShape;
}

/**
 * Six slots, filled in this order: at least 3:1 to the ground and to white (light) and at least
 * 10 CIEDE2000 apart from each other and the inks in normal and simulated colour vision.
 */
export const SELECTION_STYLES: readonly SelectionStyle[] = [
  { colour: { light: '#9e4500', dark: '#e88761' }, dash: [], marker: 'circle' },
  { colour: { light: '#511aba', dark: '#8760eb' }, dash: [7, 3], marker: 'square' },
  { colour: { light: '#004a30', dark: '#00dfa5' }, dash: [2, 3], marker: 'triangle' },
  { colour: { light: '#dd4188', dark: '#d23c8d' }, dash: [9, 3, 2, 3], marker: 'diamond' },
  { colour: { light: '#a67f39', dark: '#f7cd3a' }, dash: [4, 2], marker: 'plus' },
  {
    colour: { light: '#3689dd', dark: '#5ba2c7' },
    dash: [9, 3, 2, 3, 2, 3],
    marker: 'triangle_down',
  },
];
