import { isAsked } from '../../domain/need/countingOffers.ts';
import type { OfferCategory } from '../../domain/offers/inventory.ts';
import { isOutdated } from '../../domain/offers/offerInTime.ts';
import { isConfirmed, type OfferRecord } from '../../domain/offers/offerRecord.ts';
import type { MapCatchments, MapOffer, OfferLook } from '../../map/offers/offerScene.ts';
import type { NeedShown } from '../../state/need/needShown.ts';

/** What offers on the map depend on: nothing of need, so that a moved weight leaves them alone. */
export interface OfferSceneInput extends Pick<NeedShown, 'inventory' | 'stock' | 'offers'> {
  readonly input: { readonly coverage: Pick<NeedShown['input']['coverage'], 'question'> };
  readonly assessment: Pick<NeedShown['assessment'], 'coverage'>;
  readonly need: Pick<NeedShown['need'], 'scenario'>;
}

/**
 * The offers on the map: beside the offer table exactly the `listed` ones of the table, elsewhere (null)
 * those the question asks about and what a scenario adds or changes, which is marked. An offer without a
 * place is in the table only.
 */
export function mapOffers(
  shown: OfferSceneInput,
  listed: readonly OfferRecord[] | null,
): readonly MapOffer[] {
  const asked = listed === null ? null : new Set(listed);
  const { question } = shown.input.coverage;
  const symbolOf = new Map(shown.inventory.categories.map((one) => [one.id, one.symbol]));
  const known = new Map(shown.stock.map((offer) => [offer.id, offer]));
  const scenario = shown.need.scenario !== null;
  return shown.offers.flatMap((offer, index) => {
    if (offer.position === null) return [];
    const before = known.get(offer.id);
    const change = before === undefined ? 'added' : before === offer ? null : 'changed';
    const isShown =
      asked?.has(offer) ??
      (change !== null || (isAsked(offer, question) && offer.status !== 'closed'));
    if (!isShown) return [];
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
}: Pick<OfferSceneInput, 'input' | 'offers' | 'assessment'>): MapCatchments | null {
  const { measure, travel, reach } = input.coverage.question;
  const hasReach = measure === 'share_within' || measure === 'catchment';
  if (!hasReach || travel.kind !== 'straight' || reach === 0) return null;
  const centres = offers.flatMap(({ position }, index) =>
    position !== null && assessment.coverage.takesPart[index] === 1 ? [position] : [],
  );
  return { centres, radiusM: reach / travel.detour };
}

/** Categories with an offer that counts among those on the map, in the package's order. */
export function shownCategories(
  { inventory, offers }: Pick<OfferSceneInput, 'inventory' | 'offers'>,
  drawn: readonly MapOffer[],
): readonly OfferCategory[] {
  const counting = drawn.filter(({ look }) => look === 'confirmed' || look === 'unconfirmed');
  const ids = new Set(counting.map(({ id }) => id));
  const present = new Set(offers.flatMap(({ id, category }) => (ids.has(id) ? [category] : [])));
  return inventory.categories.filter(({ id }) => present.has(id));
}

/** Whether a record is drawn open: nobody has confirmed it, or it describes a time long past. */
export function isUncertain(offer: OfferRecord, day: string): boolean {
  return !isConfirmed(offer) || isOutdated(offer, day);
}

function lookOf(
  offer: OfferRecord,
  { counts, day }: { readonly counts: boolean; readonly day: string },
): OfferLook {
  if (offer.status === 'closed') return 'closed';
  if (!counts) return 'faint';
  return isUncertain(offer, day) ? 'unconfirmed' : 'confirmed';
}
