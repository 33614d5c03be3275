import { ageOverlap } from '../coverage/ageOverlap.ts';
import type { LifePhase } from './inventory.ts';
import type { OfferRecord } from './offerRecord.ts';

/**
 * Whether an offer belongs to a phase of life: its ages share a year with the phase; where it states
 * none, or the phase has none, the phase names its category.
 */
export function servesPhase(
  offer: Pick<OfferRecord, 'ages' | 'category'>,
  phase: Pick<LifePhase, 'ages' | 'categories'>,
): boolean {
  const isStated = offer.ages.from !== null || offer.ages.to !== null;
  if (!isStated || phase.ages === null) return phase.categories.includes(offer.category);
  return ageOverlap(offer.ages, phase.ages) !== 0;
}
