import type { ShownFigures } from './shown.ts';

/** Raw counts are drawn as circles, since large areas would dominate a choropleth. */
export function drawsSymbols({ indicator }: Pick<ShownFigures, 'indicator'>): boolean {
  return indicator.kind === 'count' || indicator.kind === 'area';
}
