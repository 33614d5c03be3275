import { ageOverlap } from '../coverage/ageOverlap.ts';
import { isOpenOn } from '../coverage/offer.ts';
import type { Area } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';
import { foldedWords, foldText } from '../search/foldText.ts';
import type { Inventory, OfferCategory } from './inventory.ts';
import { askedParts, type OfferFilter } from './offerFilter.ts';
import { isOpenInYear } from './offerInTime.ts';
import type { OfferRecord } from './offerRecord.ts';
import { servesPhase } from './servesPhase.ts';

/** What the ids of a filter mean. */
export interface OfferFilterContext
  extends Pick<Inventory, 'categories' | 'targetGroups' | 'lifePhases'> {
  /** Areas of all levels. */
  readonly areas: readonly Area[];
  /** The question's day, `YYYY-MM-DD`. */
  readonly day: string;
}

type OfferTest = (offer: OfferRecord) => boolean;

/**
 * Offers that all parts of a filter ask for, the same records in the same order; the given list itself
 * where nothing is asked. An offer that states no ages is for every target group. An id that the context
 * does not know finds nothing.
 */
export function filterOffers(
  offers: readonly OfferRecord[],
  filter: OfferFilter,
  context: OfferFilterContext,
): readonly OfferRecord[] {
  const tests = askedParts(filter).map((part) => TESTS[part](filter, context));
  return tests.length === 0 ? offers : offers.filter((offer) => tests.every((test) => test(offer)));
}

const nothing: OfferTest = () => false;

const TESTS: Readonly<
  Record<keyof OfferFilter, (filter: OfferFilter, context: OfferFilterContext) => OfferTest>
> = {
  text: ({ text }, { categories }) => {
    const words = foldedWords(text).map((word) => ` ${word}`);
    return (offer) => {
      const folded = foldedOffer(offer, categories);
      return words.every((word) => folded.includes(word));
    };
  },
  categories: ({ categories }) => {
    const asked = new Set(categories);
    return ({ category }) => asked.has(category);
  },
  field:
    ({ field: asked }) =>
    ({ field }) =>
      field === asked,
  targetGroup: ({ targetGroup }, { targetGroups }) => {
    const group = targetGroups.find(({ id }) => id === targetGroup);
    if (group === undefined) return nothing;
    const { ages } = group;
    return (offer) => ages === null || ageOverlap(offer.ages, ages) !== 0;
  },
  lifePhase: ({ lifePhase }, { lifePhases }) => {
    const phase = lifePhases.find(({ id }) => id === lifePhase);
    return phase === undefined ? nothing : (offer) => servesPhase(offer, phase);
  },
  area: ({ area }, { areas }) => areaTest(area, areas),
  operator:
    ({ operator: asked }) =>
    ({ operator }) =>
      operator === asked,
  year:
    ({ year }) =>
    (offer) =>
      year === null || isOpenInYear(offer, year),
  isOpen:
    (_, { day }) =>
    (offer) =>
      isOpenOn(offer, day),
};

function areaTest(asked: AreaId | null, areas: readonly Area[]): OfferTest {
  const found = areas.find(({ id }) => id === asked);
  if (found === undefined) return nothing;
  // Nobody knows that an offer without a place is in an area, but it serves the city.
  if (found.role === 'city') return ({ area, position }) => area !== null || position === null;
  const parentOf = new Map(areas.map(({ id, parent }) => [id, parent]));
  const isWithin = (id: AreaId | null): boolean =>
    id !== null && (id === asked || isWithin(parentOf.get(id) ?? null));
  const within = new Set(areas.flatMap(({ id }) => (isWithin(id) ? [id] : [])));
  return ({ area }) => area !== null && within.has(area);
}

const folded = new WeakMap<readonly OfferCategory[], WeakMap<OfferRecord, string>>();

/** All that is searched in an offer, in both languages; folded once for each record. */
function foldedOffer(offer: OfferRecord, categories: readonly OfferCategory[]): string {
  const ofCategories = folded.get(categories) ?? new WeakMap<OfferRecord, string>();
  folded.set(categories, ofCategories);
  const known = ofCategories.get(offer);
  if (known !== undefined) return known;
  const { name, category, subcategory, targetGroup, operator, address, postcode, note } = offer;
  const kind = categories.find(({ id }) => id === category)?.name;
  const parts = [name, kind?.de ?? category, kind?.en, subcategory, targetGroup, operator];
  const made = ` ${foldText([...parts, address, postcode, note].join(' '))}`;
  ofCategories.set(offer, made);
  return made;
}
