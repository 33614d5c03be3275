import type { Indicator } from '../model/indicator.ts';

/** Raw counts are drawn as circles, since large areas would dominate a choropleth. */
export function drawsSymbols({ indicator }: { readonly indicator: Indicator }): boolean {
  return indicator.kind === 'count' || indicator.kind === 'area';
}
