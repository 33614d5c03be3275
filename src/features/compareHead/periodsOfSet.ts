import type { PeriodId } from '../../domain/model/ids.ts';
import type { Indicator } from '../../domain/model/indicator.ts';

/** Periods that at least one of the indicators has, and the one on the screen, in order. */
export function periodsOfSet(
  indicators: readonly Indicator[],
  shown: PeriodId,
): readonly PeriodId[] {
  return [...new Set([shown, ...indicators.flatMap(({ periods }) => periods)])].toSorted();
}
