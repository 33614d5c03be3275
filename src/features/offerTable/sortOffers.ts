import type { OfferRecord } from '../../domain/offers/offerRecord.ts';

export const OFFER_SORT_KEYS = [
  'name',
  'category',
  'area',
  'operator',
  'audience',
  'capacity',
  'asOf',
] as const;
export type OfferSortKey = (typeof OFFER_SORT_KEYS)[number];

export interface OfferSort {
  readonly key: OfferSortKey;
  readonly direction: 'ascending' | 'descending';
}

export const OFFERS_BY_NAME: OfferSort = { key: 'name', direction: 'ascending' };

/** The same column the other way round, or another column from its start. */
export function nextOfferSort(sort: OfferSort, key: OfferSortKey): OfferSort {
  const isSame = sort.key === key && sort.direction === 'ascending';
  return { key, direction: isSame ? 'descending' : 'ascending' };
}

export interface OfferNames {
  category(id: string): string;
  area(offer: OfferRecord): string;
  compare(one: string, other: string): number;
}

/** Sorted by a column, then by name; what is not stated stands last in either direction. */
export function sortOffers(
  offers: readonly OfferRecord[],
  { key, direction }: OfferSort,
  names: OfferNames,
): readonly OfferRecord[] {
  const turn = direction === 'ascending' ? 1 : -1;
  const keyed = offers.map((offer) => ({ offer, value: sortedBy(offer, key, names) }));
  keyed.sort((one, other) => {
    const empty = Number(one.value === null) - Number(other.value === null);
    if (empty !== 0) return empty;
    const order = compareValues(one.value, other.value, names.compare) * turn;
    return order === 0 ? names.compare(one.offer.name, other.offer.name) : order;
  });
  return keyed.map(({ offer }) => offer);
}

function compareValues(
  one: string | number | null,
  other: string | number | null,
  compare: OfferNames['compare'],
): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return compare(String(one), String(other));
}

function sortedBy(
  offer: OfferRecord,
  key: OfferSortKey,
  names: OfferNames,
): string | number | null {
  switch (key) {
    case 'name':
      return offer.name;
    case 'category':
      return names.category(offer.category);
    case 'area':
      return names.area(offer) || null;
    case 'operator':
      return offer.operator;
    case 'audience':
      return offer.ages.from ?? (offer.ages.to === null ? null : 0);
    case 'capacity':
      return offer.capacity;
    case 'asOf':
      return offer.asOf;
  }
}
