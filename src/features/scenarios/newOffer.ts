import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import type { NeedShown } from '../../state/need/needShown.ts';
import { type PlannedOffer, plannedOffer } from '../../state/need/scenarioActions.ts';

/** Whether an offer without a number of places counts for nothing. */
export function countsPlaces({ measure, counting }: NeedQuestion): boolean {
  return counting === 'places' && (measure === 'per_head' || measure === 'catchment');
}

/** A planned offer with the Handlungsfeld of its kind, run by whom the question asks about. */
export function newOffer(
  plan: Omit<PlannedOffer, 'field' | 'operator'>,
  { inventory, need, offers }: Pick<NeedShown, 'inventory' | 'need' | 'offers'>,
): OfferRecord {
  const kind = inventory.categories.find(({ id }) => id === plan.category);
  const { operator } = need.question;
  return plannedOffer({ ...plan, field: kind?.field ?? null, operator }, offers);
}
