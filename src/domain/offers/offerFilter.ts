import type { AreaId } from '../model/ids.ts';

/** Which offers are asked for; an empty text, an empty list, null and false ask for nothing. */
export interface OfferFilter {
  /** Every word must begin a word of the record. */
  readonly text: string;
  readonly categories: readonly string[];
  /** Handlungsfeld. */
  readonly field: string | null;
  readonly targetGroup: string | null;
  /** Phase of life that an offer serves, as in the Präventionskette. */
  readonly lifePhase: string | null;
  /** An area of any level; the city stands for all of them and for offers without a known place. */
  readonly area: AreaId | null;
  readonly operator: string | null;
  /** Only offers open in this year. */
  readonly year: number | null;
  /** Only offers open on the question's day. */
  readonly isOpen: boolean;
}

export const NO_OFFER_FILTER: OfferFilter = {
  text: '',
  categories: [],
  field: null,
  targetGroup: null,
  lifePhase: null,
  area: null,
  operator: null,
  year: null,
  isOpen: false,
};

/** Parts of a filter that ask for something; one that was cleared says the same as one never set. */
export function askedParts(filter: OfferFilter): readonly (keyof OfferFilter)[] {
  const parts = Object.keys(NO_OFFER_FILTER) as (keyof OfferFilter)[];
  return parts.filter((part) => !isSame(filter[part], NO_OFFER_FILTER[part]));
}

/** Whether two filters ask for the same, whatever the order of their categories. */
export function isSameFilter(one: OfferFilter, other: OfferFilter): boolean {
  const parts = Object.keys(NO_OFFER_FILTER) as (keyof OfferFilter)[];
  return parts.every((part) => isSame(one[part], other[part]));
}

function isSame(one: OfferFilter[keyof OfferFilter], other: OfferFilter[keyof OfferFilter]) {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((id) => other.includes(id));
}
