import { facetKey } from '../catalogue/facetKey.ts';
import { measureFamily } from '../catalogue/measureFamily.ts';
import type { LocalText } from '../model/area.ts';
import type { Catalogue, Concept, Facet, Indicator, NamedItem } from '../model/indicator.ts';
import { foldText } from './foldText.ts';
import type { SearchField } from './searchIndex.ts';

/** One breakdown of a concept as the search sees it: rate and count of the same people are one. */
export interface SearchEntry {
  readonly concept: Concept;
  /** Of rate and count, the one the concept's default indicator is of. */
  readonly indicator: Indicator;
  readonly fields: readonly SearchField[];
  /** Folded whole names of the concept. */
  readonly conceptNames: readonly string[];
  readonly synonyms: readonly string[];
  /** Folded whole names and short names of the indicators. */
  readonly names: readonly string[];
  /** For each facet the folded names of its category. */
  readonly categories: readonly string[];
}

/** How much a word says, by where it stands. */
const WEIGHT = {
  concept: 10,
  synonym: 8,
  category: 7,
  name: 6,
  theme: 3,
  measure: 2,
  field: 2,
  dimension: 1,
} as const;

/** The entries of a catalogue, in its order of concepts and indicators. */
export function searchEntries(catalogue: Catalogue): readonly SearchEntry[] {
  return catalogue.concepts.flatMap((concept) => {
    const own = catalogue.indicators.filter((indicator) => indicator.concept === concept.id);
    const breakdowns = new Map<string, readonly Indicator[]>();
    for (const indicator of own) {
      const key = facetKey(indicator);
      breakdowns.set(key, [...(breakdowns.get(key) ?? []), indicator]);
    }
    const shared = conceptTexts(concept);
    return [...breakdowns.values()].map((members) => entryOf(catalogue, shared, members));
  });
}

type ConceptTexts = Pick<SearchEntry, 'concept' | 'conceptNames' | 'synonyms'>;

function conceptTexts(concept: Concept): ConceptTexts {
  return {
    concept,
    conceptNames: bothLanguages(concept.name).map(foldText),
    synonyms: concept.synonyms.map(foldText),
  };
}

function entryOf(
  catalogue: Catalogue,
  shared: ConceptTexts,
  members: readonly Indicator[],
): SearchEntry {
  const { concept } = shared;
  const indicator = representative(catalogue, concept, members);
  const categories = indicator.facets.map((facet) => categoryNames(catalogue, facet));
  const names = members.flatMap(({ name, shortName }) => [name, shortName].flatMap(bothLanguages));
  const theme = namesOf(catalogue.themes, concept.theme);
  const field = namesOf(catalogue.fields, concept.field);
  const dimensions = indicator.facets.flatMap((facet) =>
    namesOf(catalogue.dimensions, facet.dimension),
  );
  return {
    ...shared,
    indicator,
    fields: [
      { texts: bothLanguages(concept.name), weight: WEIGHT.concept },
      { texts: concept.synonyms, weight: WEIGHT.synonym },
      { texts: categories.flat(), weight: WEIGHT.category },
      { texts: names, weight: WEIGHT.name },
      { texts: theme, weight: WEIGHT.theme },
      {
        texts: members.flatMap(({ measure }) => bothLanguages(measure)),
        weight: WEIGHT.measure,
      },
      { texts: field, weight: WEIGHT.field },
      { texts: dimensions, weight: WEIGHT.dimension },
    ],
    names: names.map(foldText),
    categories: categories.map((both) => foldText(both.join(' '))),
  };
}

function representative(
  { indicators }: Catalogue,
  concept: Concept,
  members: readonly Indicator[],
): Indicator {
  const standard = indicators.find(({ id }) => id === concept.defaultIndicator);
  const sameFamily = members.find(
    ({ kind }) => standard !== undefined && measureFamily(kind) === measureFamily(standard.kind),
  );
  return members.find((member) => member === standard) ?? sameFamily ?? members[0]!;
}

function bothLanguages(text: LocalText): readonly string[] {
  return [text.de, text.en];
}

function namesOf(items: readonly NamedItem[], id: string | null): readonly string[] {
  return items.filter((item) => item.id === id).flatMap((item) => bothLanguages(item.name));
}

function categoryNames(catalogue: Catalogue, facet: Facet): readonly string[] {
  const dimension = catalogue.dimensions.find(({ id }) => id === facet.dimension);
  return namesOf(dimension?.categories ?? [], facet.category);
}
