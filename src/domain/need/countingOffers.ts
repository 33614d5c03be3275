import type { AgeSpan } from '../coverage/offer.ts';
import { type Supply, selectSupply } from '../coverage/selectSupply.ts';
import type { OfferRecord } from '../offers/offerRecord.ts';
import { isConfirmed } from '../offers/offerRecord.ts';
import type { CoverageResult } from './needAssessment.ts';
import type { NeedQuestion } from './needQuestion.ts';

type LeftOut = CoverageResult['leftOut'][number];

/** Offers that count for a question, by their index in the inventory, and why others do not. */
export interface CountingOffers {
  readonly supply: Supply;
  readonly leftOut: readonly LeftOut[];
}

/**
 * The offers of the question's categories and operator that are open, confirmed where that is asked
 * for, and serve the ages. An offer of another kind is not mentioned; one that should count but cannot
 * is named with its reason. An offer that states no ages counts.
 */
export function countingOffers(
  offers: readonly OfferRecord[],
  question: NeedQuestion,
  ages: AgeSpan | null,
): CountingOffers {
  const supply = selectSupply(offers, {
    day: question.day,
    ages,
    measure: question.counting,
    partialAges: 'whole',
    unstatedAges: 'include',
  });
  const takesPart = supply.takesPart.slice();
  const amount = supply.amount.slice();
  const asked = supply.leftOut.filter(({ offer }) => isAsked(offers[offer]!, question));
  const leftOut: LeftOut[] = asked.flatMap(({ offer, reason }) =>
    reason === 'ages_unstated' ? [] : [{ offer, reason }],
  );
  offers.forEach((record, offer) => {
    if (takesPart[offer] !== 1) return;
    const reason = reasonAgainst(record, question);
    if (reason === null) return;
    takesPart[offer] = 0;
    amount[offer] = 0;
    if (reason !== 'not_asked') leftOut.push({ offer, reason });
  });
  leftOut.sort((one, other) => one.offer - other.offer);
  return { supply: { amount, takesPart, leftOut: asked }, leftOut };
}

function reasonAgainst(
  record: OfferRecord,
  question: NeedQuestion,
): LeftOut['reason'] | 'not_asked' | null {
  if (!isAsked(record, question)) return 'not_asked';
  if (question.trust === 'confirmed' && !isConfirmed(record)) return 'unconfirmed';
  // Per head of an area the district is enough; every other measure needs the place.
  const needsPlace = question.measure !== 'per_head' || record.area === null;
  return needsPlace && record.position === null ? 'no_place' : null;
}

function isAsked(record: OfferRecord, { categories, operator }: NeedQuestion): boolean {
  return (
    categories.includes(record.category) && (operator === null || record.operator === operator)
  );
}
