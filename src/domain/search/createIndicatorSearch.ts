import type { ConceptId } from '../model/ids.ts';
import type { Catalogue, Concept, Indicator } from '../model/indicator.ts';
import { foldText } from './foldText.ts';
import { queryTerms } from './queryTerms.ts';
import { type SearchEntry, searchEntries } from './searchEntries.ts';
import { createSearchIndex } from './searchIndex.ts';

/** One concept with that of its indicators which answers the query best. */
export interface ConceptHit {
  readonly concept: Concept;
  readonly indicator: Indicator;
}

export type IndicatorSearch = (query: string) => readonly ConceptHit[];

/** A query that is a name as a whole outranks every sum of fitting words. */
const WHOLE = {
  concept: 1000,
  name: 500,
  synonym: 400,
  conceptStart: 20,
  synonymStart: 10,
} as const;

/** What speaks against an indicator when the query does not ask for it. */
const UNASKED = { breakdown: 1.5, notDefault: 0.5 } as const;

/**
 * A search over everything a catalogue says about its indicators, in both languages: names, short
 * names, measures, synonyms, themes, fields and the names of their breakdowns. Finds beginnings,
 * parts of compounds and words with typing errors.
 *
 * The search returns at most one hit a concept, best first; equal ones in the order of the catalogue.
 * Where a breakdown has both rate and count, the hit is the one the concept shows by default. An empty
 * query finds nothing.
 */
export function createIndicatorSearch(catalogue: Catalogue): IndicatorSearch {
  const entries = searchEntries(catalogue);
  const index = createSearchIndex(entries.map((entry) => entry.fields));
  return (query) => {
    const whole = foldText(query);
    const terms = queryTerms(query);
    const best = new Map<ConceptId, { readonly entry: SearchEntry; readonly score: number }>();
    for (const hit of index(terms)) {
      const entry = entries[hit.document]!;
      const score = hit.score + wholeBonus(entry, whole) - unaskedMalus(entry, terms);
      const earlier = best.get(entry.concept.id);
      if (earlier === undefined || score > earlier.score) {
        best.set(entry.concept.id, { entry, score });
      }
    }
    return [...best.values()]
      .sort((one, other) => other.score - one.score)
      .map(({ entry: { concept, indicator } }) => ({ concept, indicator }));
  };
}

function wholeBonus(entry: SearchEntry, whole: string): number {
  const startsWithIt = (text: string) => text.startsWith(whole);
  const isDefault = entry.indicator.id === entry.concept.defaultIndicator;
  return Math.max(
    isDefault && entry.conceptNames.includes(whole) ? WHOLE.concept : 0,
    entry.names.includes(whole) ? WHOLE.name : 0,
    entry.synonyms.includes(whole) ? WHOLE.synonym : 0,
    entry.conceptNames.some(startsWithIt) ? WHOLE.conceptStart : 0,
    entry.synonyms.some(startsWithIt) ? WHOLE.synonymStart : 0,
  );
}

/** Without a word for it, the concept as the package shows it comes before its breakdowns. */
function unaskedMalus({ concept, indicator, categories }: SearchEntry, terms: readonly string[]) {
  if (indicator.id === concept.defaultIndicator) return 0;
  const unasked = categories.filter((name) => !terms.some((term) => name.includes(term)));
  return unasked.length * UNASKED.breakdown + UNASKED.notDefault;
}
