import type { Cell } from '../../domain/model/cell.ts';

/** Part of a scale, in percent of its width. */
export interface Extent {
  readonly start: number;
  readonly length: number;
}

/** What a column of bars spans; zero always belongs to it. */
export type BarDomain = readonly [low: number, high: number];

/** The bar of one row, from zero to its number, cut at the edge; null for anything but a number. */
export function barLayout(cell: Cell, domain: BarDomain): Extent | null {
  if (cell.kind !== 'number') return null;
  const place = scaleOf(domain);
  const start = place(Math.min(0, cell.value));
  const end = place(Math.max(0, cell.value));
  return { start: percent(start), length: percent(end - start) };
}

/**
 * Uprights common to all bars: zero where values lie on both sides of it (null at the left edge), and
 * the city (null when unknown or off the scale).
 */
export function guideLayout(
  domain: BarDomain,
  city: number | null,
): { readonly zero: number | null; readonly city: number | null } {
  const [low, high] = withZero(domain);
  const place = scaleOf(domain);
  return {
    zero: low < 0 ? percent(place(0)) : null,
    city: city === null || city < low || city > high ? null : percent(place(city)),
  };
}

function withZero([low, high]: BarDomain): BarDomain {
  return [Math.min(0, low), Math.max(0, high)];
}

/** From values to shares of the width, 0 to 1. */
function scaleOf(domain: BarDomain): (value: number) => number {
  const [low, high] = withZero(domain);
  const span = high - low || 1;
  return (value) => Math.min(Math.max((value - low) / span, 0), 1);
}

/** A tenth of a percent is less than a fifth of a pixel in the widest column. */
function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
