import type { AgeSpan } from '../coverage/offer.ts';
import { type LeftOutReason, type Supply, selectSupply } from '../coverage/selectSupply.ts';
import type { CountedOffer } from '../offers/offerRecord.ts';
import { isConfirmed } from '../offers/offerRecord.ts';
import type { CoverageResult } from './needAssessment.ts';
import type { NeedQuestion } from './needQuestion.ts';

type LeftOut = CoverageResult['leftOut'][number];

/** Offers that count for a question, by their index in the inventory, and why others do not. */
export interface CountingOffers {
  /** Its `leftOut` holds only offers that would count if all were known of them. */
  readonly supply: Supply;
  /** 1 for offers that people can go to: those that take part, and those that only state no places. */
  readonly present: Uint8Array;
  readonly leftOut: readonly LeftOut[];
}

/**
 * The offers of the question's categories, kinds and operator that are open, confirmed where that is asked
 * for, and serve the ages. An offer of another kind is not mentioned; one that should count but cannot
 * is named with its reason. An offer that states no ages counts, and one of unstated capacity wherever
 * places are not counted.
 */
export function countingOffers(
  offers: readonly CountedOffer[],
  question: NeedQuestion,
  ages: AgeSpan | null,
): CountingOffers {
  const supply = selectSupply(offers, {
    day: question.day,
    ages,
    measure: countsAmounts(question) ? question.counting : 'offers',
    partialAges: 'whole',
    unstatedAges: 'include',
  });
  const unsupplied = new Map(supply.leftOut.map(({ offer, reason }) => [offer, reason]));
  const takesPart = supply.takesPart.slice();
  const present = supply.takesPart.slice();
  const amount = supply.amount.slice();
  const unstated: Supply['leftOut'][number][] = [];
  const leftOut: LeftOut[] = [];
  offers.forEach((record, offer) => {
    const reason = reasonAgainst(record, question, unsupplied.get(offer));
    if (reason === null) return;
    takesPart[offer] = 0;
    present[offer] = Number(reason === 'capacity_unstated');
    amount[offer] = 0;
    if (reason === 'capacity_unstated') unstated.push({ offer, reason });
    if (reason !== 'not_asked') leftOut.push({ offer, reason });
  });
  return { supply: { amount, takesPart, leftOut: unstated }, present, leftOut };
}

/** Only these measures ask how much an offer is; for the others it is there or not. */
function countsAmounts({ measure }: NeedQuestion): boolean {
  return measure === 'per_head' || measure === 'catchment';
}

/** The first reason that applies: what is wrong for any question, then what only this one minds. */
function reasonAgainst(
  record: CountedOffer,
  question: NeedQuestion,
  unsupplied: LeftOutReason | undefined,
): LeftOut['reason'] | 'not_asked' | null {
  if (!isAsked(record, question)) return 'not_asked';
  if (unsupplied === 'not_open' || unsupplied === 'other_ages') return unsupplied;
  if (question.trust === 'confirmed' && !isConfirmed(record)) return 'unconfirmed';
  // Per head of an area the district is enough; every other measure needs the place.
  const needsPlace = question.measure !== 'per_head' || record.area === null;
  if (needsPlace && record.position === null) return 'no_place';
  return unsupplied === undefined ? null : 'capacity_unstated';
}

/** Whether the question asks about offers of this category, kind and operator. */
export function isAsked(
  record: Pick<CountedOffer, 'category' | 'subcategory' | 'operator'>,
  { categories, kinds, operator }: Pick<NeedQuestion, 'categories' | 'kinds' | 'operator'>,
): boolean {
  const isOfOperator = operator === null || record.operator === operator;
  return isOfOperator && categories.includes(record.category) && isOfKind(record, kinds);
}

/** A record that states no kind cannot be of one that is asked for. */
function isOfKind(
  { category, subcategory }: Pick<CountedOffer, 'category' | 'subcategory'>,
  kinds: NeedQuestion['kinds'],
): boolean {
  const asked = kinds.filter((kind) => kind.category === category);
  return asked.length === 0 || asked.some((kind) => kind.subcategory === subcategory);
}
