import type { IndicatorKind } from '../model/indicator.ts';

/** Counts and areas on one side, everything divided on the other; a breakdown may have both. */
export type MeasureFamily = 'count' | 'rate';

export function measureFamily(kind: IndicatorKind): MeasureFamily {
  return kind === 'count' || kind === 'area' ? 'count' : 'rate';
}
