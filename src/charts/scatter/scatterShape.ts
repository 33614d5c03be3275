import type { MarkerShape } from '../../domain/colour/selectionStyles.ts';
import { endMarkOf, markerPath } from '../marks/markerPath.ts';

/** Area and furthest corner of each shape as `markerPath` draws it, in pixels. */
const DRAWN: Readonly<Record<MarkerShape, { readonly area: number; readonly corner: number }>> = {
  circle: { area: Math.PI * 4.2 ** 2, corner: 4.2 },
  square: { area: 7.6 ** 2, corner: Math.hypot(3.8, 3.8) },
  triangle: { area: (10.8 * 9) / 2, corner: Math.hypot(5.4, 3.6) },
  diamond: { area: (2 * 5.6) ** 2 / 2, corner: 5.6 },
  plus: { area: 2 * 10.8 * 3.8 - 3.8 ** 2, corner: Math.hypot(5.4, 1.9) },
  triangle_down: { area: (10.8 * 9) / 2, corner: Math.hypot(5.4, 3.6) },
};

/** The look of a mark in a scatter: a circle, or the shape that a selected area has everywhere. */
export interface ScatterShape {
  /** Path around 0, 0, to be scaled; null for a circle. */
  readonly path: string | null;
  /** Makes the path as large in area as a circle of the mark's radius. */
  scale(radius: number): number;
  /** How far the shape reaches from its centre. */
  reach(radius: number): number;
}

/** The shape of a slot of the selection; a circle for an area that is not selected. */
export function scatterShape(slot: number | null): ScatterShape {
  const mark = slot === null ? 'circle' : endMarkOf({ slot });
  const shape = mark === 'bar' ? 'circle' : mark;
  const { area, corner } = DRAWN[shape];
  const scale = (radius: number) => radius * Math.sqrt(Math.PI / area);
  return {
    path: shape === 'circle' ? null : markerPath(shape, 0, 0),
    scale,
    reach: (radius) => (shape === 'circle' ? radius : corner * scale(radius)),
  };
}
