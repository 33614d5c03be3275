import { ageOverlap } from './ageOverlap.ts';
import { type AgeSpan, isOpenOn, type Offer } from './offer.ts';

export interface SupplyQuestion {
  /** `YYYY-MM-DD`; null asks for no date. */
  readonly day: string | null;
  /** Null asks for no age. */
  readonly ages: AgeSpan | null;
  /** What an offer counts: its places, or one. */
  readonly measure: 'places' | 'offers';
  /** How an offer counts that also serves other ages: wholly, by its years of age in common, not. */
  readonly partialAges: 'whole' | 'proportional' | 'exclude';
  readonly unstatedAges: 'include' | 'exclude';
}

export type LeftOutReason = 'not_open' | 'other_ages' | 'ages_unstated' | 'capacity_unstated';

/** What the offers supply to one question, by their index. */
export interface Supply {
  /** Places or offers; 0 for offers that do not take part. */
  readonly amount: Float64Array;
  /** 1 for offers that take part: one of 0 places may. */
  readonly takesPart: Uint8Array;
  readonly leftOut: readonly { readonly offer: number; readonly reason: LeftOutReason }[];
}

/**
 * The offers that serve a target group on a day, and how much. An offer of unstated capacity cannot be
 * counted in places: it is left out and named, never taken as 0. Target population and supply must be
 * of the same ages and date, which is the caller's to see to.
 */
export function selectSupply(offers: readonly Offer[], question: SupplyQuestion): Supply {
  const amount = new Float64Array(offers.length);
  const takesPart = new Uint8Array(offers.length);
  const leftOut: { offer: number; reason: LeftOutReason }[] = [];
  offers.forEach((offer, index) => {
    const supplied = supplyOf(offer, question);
    if (typeof supplied === 'string') {
      leftOut.push({ offer: index, reason: supplied });
      return;
    }
    amount[index] = supplied;
    takesPart[index] = 1;
  });
  return { amount, takesPart, leftOut };
}

/** Every offer takes part with the amount given. Throws a RangeError for NaN and negative amounts. */
export function supplyOfAmounts(amount: Float64Array): Supply {
  amount.forEach((value, offer) => {
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`supplyOfAmounts: offer ${offer} supplies ${value}`);
    }
  });
  return { amount, takesPart: new Uint8Array(amount.length).fill(1), leftOut: [] };
}

function supplyOf(offer: Offer, question: SupplyQuestion): number | LeftOutReason {
  if (question.day !== null && !isOpenOn(offer, question.day)) return 'not_open';
  const share = question.ages === null ? 1 : ageOverlap(offer.ages, question.ages);
  if (share === null && question.unstatedAges === 'exclude') return 'ages_unstated';
  const overlap = share ?? 1;
  if (overlap === 0) return 'other_ages';
  if (overlap < 1 && question.partialAges === 'exclude') return 'other_ages';
  const part = question.partialAges === 'proportional' ? overlap : 1;
  if (question.measure === 'offers') return part;
  if (offer.capacity === null) return 'capacity_unstated';
  if (!(offer.capacity >= 0 && offer.capacity < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`selectSupply: ${offer.id} has a capacity of ${offer.capacity}`);
  }
  return offer.capacity * part;
}
