import type { IndicatorId } from '../../domain/model/ids.ts';

export type Axis = 'across' | 'up';
export type Pair = readonly [across: IndicatorId, up: IndicatorId];

/**
 * The pair with another indicator on one axis; the one that stands on the other axis already changes
 * places, so that nothing is set against itself. Null as long as only one is chosen.
 */
export function pairWith(
  [across, up]: readonly [IndicatorId | null, IndicatorId | null],
  axis: Axis,
  chosen: IndicatorId,
): Pair | null {
  const kept =
    axis === 'across'
      ? up === null || chosen === up
        ? across
        : up
      : chosen === across
        ? up
        : across;
  if (kept === null || kept === chosen) return null;
  return axis === 'across' ? [chosen, kept] : [kept, chosen];
}
