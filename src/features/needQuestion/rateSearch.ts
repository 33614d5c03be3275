import type { Catalogue, Indicator } from '../../domain/model/indicator.ts';
import { createIndicatorSearch } from '../../domain/search/createIndicatorSearch.ts';

/** As many as a link takes; an index of more says nothing any more. */
export const MAX_PARTS = 30;
/** Without a query, as many as one looks through. */
const MOST_SHOWN = 40;

/**
 * Indicators that can enter an index of need: rates, shares and indexes, never counts, which measure
 * the size of an area. Without a query those that point to need by themselves come first; with one,
 * what answers it best, and of each concept the rate where the count was found.
 */
export function createRateSearch(catalogue: Catalogue): (query: string) => readonly Indicator[] {
  const search = createIndicatorSearch(catalogue);
  const byId = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));
  const rates = catalogue.indicators.filter(isRate);
  const initial = [
    ...rates.filter(({ polarity }) => polarity !== 'neutral'),
    ...rates.filter(({ polarity }) => polarity === 'neutral'),
  ];
  return (query) => {
    if (query.trim() === '') return initial.slice(0, MOST_SHOWN);
    const found = search(query).flatMap(({ concept, indicator }) => {
      const others = rates.filter((rate) => rate.concept === concept.id);
      const own = isRate(indicator)
        ? indicator
        : (byId.get(indicator.mappedAs ?? indicator.id) ?? indicator);
      return [own, ...others.filter((other) => other !== own)].filter(isRate);
    });
    return [...new Set(found)].slice(0, MOST_SHOWN);
  };
}

function isRate({ kind }: Indicator): boolean {
  return kind === 'rate' || kind === 'share' || kind === 'index';
}
