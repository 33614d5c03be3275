import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import type { OfferCategory } from '../../domain/offers/inventory.ts';
import { isConfirmed, type OfferRecord } from '../../domain/offers/offerRecord.ts';
import type { MapCatchments, MapOffer, OfferLook } from '../../map/offers/offerScene.ts';
import type { NeedShown } from '../../state/need/needShown.ts';

/** Records that describe an earlier time than this before the question's day are drawn as old. */
export const OLD_AFTER_YEARS = 5;

export type OfferSceneInput = Pick<
  NeedShown,
  'inventory' | 'stock' | 'offers' | 'input' | 'assessment' | 'need'
>;

/**
 * The offers on the map: those the question asks about, in the face of the offer table all that have a
 * place. An offer without a place is in the table only. What a scenario adds or changes is marked.
 */
export function mapOffers(shown: OfferSceneInput): readonly MapOffer[] {
  const { question } = shown.input.coverage;
  const symbolOf = new Map(shown.inventory.categories.map((one) => [one.id, one.symbol]));
  const known = new Map(shown.stock.map((offer) => [offer.id, offer]));
  const scenario = shown.need.scenario !== null;
  return shown.offers.flatMap((offer, index) => {
    if (offer.position === null) return [];
    const before = known.get(offer.id);
    const change = before === undefined ? 'added' : before === offer ? null : 'changed';
    if (change === null && !isOnMap(offer, question, shown.need)) return [];
    const counts = shown.assessment.coverage.takesPart[index] === 1;
    const [longitude, latitude] = offer.position;
    return {
      id: offer.id,
      longitude,
      latitude,
      symbol: symbolOf.get(offer.category) ?? 'circle',
      look: lookOf(offer, { counts, day: question.day }),
      change,
      movable: scenario || offer.origin === 'own',
    };
  });
}

/** Circles of the reach on the ground, where the question has a reach and goes by straight lines. */
export function mapCatchments({
  input,
  offers,
  assessment,
}: Pick<NeedShown, 'input' | 'offers' | 'assessment'>): MapCatchments | null {
  const { measure, travel, reach } = input.coverage.question;
  const hasReach = measure === 'share_within' || measure === 'catchment';
  if (!hasReach || travel.kind !== 'straight' || reach === 0) return null;
  const centres = offers.flatMap(({ position }, index) =>
    position !== null && assessment.coverage.takesPart[index] === 1 ? [position] : [],
  );
  return { centres, radiusM: reach / travel.detour };
}

/** Categories with an offer on the map that counts, in the package's order. */
export function shownCategories(shown: OfferSceneInput): readonly OfferCategory[] {
  const present = new Set(
    shown.offers.flatMap(({ category, position }, index) =>
      position !== null && shown.assessment.coverage.takesPart[index] === 1 ? [category] : [],
    ),
  );
  return shown.inventory.categories.filter(({ id }) => present.has(id));
}

/** Whether a record is drawn open: nobody has confirmed it, or it describes a time long past. */
export function isUncertain(offer: OfferRecord, day: string): boolean {
  if (!isConfirmed(offer)) return true;
  if (offer.asOf === null) return false;
  return Number(day.slice(0, 4)) - Number(offer.asOf.slice(0, 4)) > OLD_AFTER_YEARS;
}

function isOnMap(
  offer: OfferRecord,
  { categories, operator }: NeedQuestion,
  { face, filter }: NeedShown['need'],
): boolean {
  const asked =
    categories.includes(offer.category) && (operator === null || offer.operator === operator);
  if (asked) return offer.status !== 'closed' || face === 'offers';
  if (face !== 'offers') return false;
  return filter.categories.length === 0 || filter.categories.includes(offer.category);
}

function lookOf(
  offer: OfferRecord,
  { counts, day }: { readonly counts: boolean; readonly day: string },
): OfferLook {
  if (offer.status === 'closed') return 'closed';
  if (!counts) return 'faint';
  return isUncertain(offer, day) ? 'unconfirmed' : 'confirmed';
}
