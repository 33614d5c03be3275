import type { CoverageResult } from '../../domain/need/needAssessment.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';

type Reason = CoverageResult['leftOut'][number]['reason'];

export interface LeftOutGroup {
  readonly reason: Reason;
  /** In the order of the inventory. */
  readonly names: readonly string[];
}

const REASONS: readonly Reason[] = [
  'not_open',
  'other_ages',
  'capacity_unstated',
  'no_place',
  'unconfirmed',
];

/** Offers that should count but cannot, by reason; reasons that nothing has are left out. */
export function leftOutGroups(
  leftOut: CoverageResult['leftOut'],
  offers: readonly OfferRecord[],
): readonly LeftOutGroup[] {
  return REASONS.map((reason) => ({
    reason,
    names: leftOut
      .filter((one) => one.reason === reason)
      .map(({ offer }) => offers[offer]?.name ?? ''),
  })).filter(({ names }) => names.length > 0);
}
