import type { Cell } from '../../domain/model/cell.ts';
import { cellSpan } from '../cells/cellExtent.ts';

/** How all areas of the level spread; null ends are not drawn. */
export interface SpineSpread {
  readonly min: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly max: number;
}

export interface SpineValues {
  readonly cell: Cell;
  /** What stands in the middle of every row: the city, for the city the Land. */
  readonly centre: Cell | null;
  readonly parent: Cell | null;
  readonly spread: SpineSpread | null;
}

/** A stretch of the row in percent of its width. */
export interface SpineStretch {
  readonly from: number;
  readonly to: number;
}

export interface SpineLayout {
  readonly range: SpineStretch | null;
  readonly middleHalf: SpineStretch | null;
  readonly median: number | null;
  /** Both ends are the same for an exact value; null where there is nothing to draw. */
  readonly value: (SpineStretch & { readonly kind: Cell['kind'] }) | null;
  readonly parent: SpineStretch | null;
  /** From values to percent of the width, and back; null for a row without a scale. */
  readonly scale: SpineScale | null;
}

export interface SpineScale {
  readonly centre: number;
  /** Values from the centre to either edge. */
  readonly reach: number;
}

/**
 * The row on its own scale: the centre (city) stands at 50 %, and equal distances are equal differences
 * on both sides. The furthest of all drawn values reaches the edge, so that one side is usually shorter:
 * that is how skewed the areas are. Without a certain centre the median takes its place; without that,
 * there is no row.
 * After the spine charts of Public Health England's Fingertips profiles.
 */
export function spineLayout(values: SpineValues): SpineLayout {
  const scale = spineScale(values);
  if (scale === null) {
    return { range: null, middleHalf: null, median: null, value: null, parent: null, scale };
  }
  const { spread } = values;
  const stretch = (low: number, high: number): SpineStretch => ({
    from: placeOn(scale, low),
    to: placeOn(scale, high),
  });
  const stretchOf = (cell: Cell | null) => {
    const span = cell === null ? null : cellSpan(cell);
    return span === null ? null : stretch(...span);
  };
  const value = stretchOf(values.cell);
  return {
    range: spread === null ? null : stretch(spread.min, spread.max),
    middleHalf: spread === null ? null : stretch(spread.lowerQuartile, spread.upperQuartile),
    median: spread === null ? null : placeOn(scale, spread.median),
    value: value === null ? null : { ...value, kind: values.cell.kind },
    parent: stretchOf(values.parent),
    scale,
  };
}

function spineScale({ cell, centre, parent, spread }: SpineValues): SpineScale | null {
  const middle = centre?.kind === 'number' ? centre.value : (spread?.median ?? null);
  if (middle === null) return null;
  const drawn = [
    ...(spread === null ? [] : [spread.min, spread.max]),
    ...(cellSpan(cell) ?? []),
    ...(parent === null ? [] : (cellSpan(parent) ?? [])),
  ];
  const reach = Math.max(0, ...drawn.map((value) => Math.abs(value - middle)));
  return { centre: middle, reach };
}

function placeOn({ centre, reach }: SpineScale, value: number): number {
  const share = reach > 0 ? (value - centre) / reach : 0;
  return Math.round((50 + 50 * share) * 100) / 100;
}
