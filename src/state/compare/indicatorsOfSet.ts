import type { IndicatorId } from '../../domain/model/ids.ts';
import type { Catalogue, Indicator } from '../../domain/model/indicator.ts';
import type { IndicatorSet } from './compareView.ts';

/**
 * The indicators of a set in the order of the catalogue, picked ones in the order they were picked: of a
 * theme or Handlungsfeld each concept's own indicator, as a rate where the package names one for a count.
 */
export function indicatorsOfSet(set: IndicatorSet, catalogue: Catalogue): readonly Indicator[] {
  const byId = new Map(catalogue.indicators.map((one) => [one.id, one]));
  const known = (ids: readonly IndicatorId[]) =>
    [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  if (set.kind === 'picked') return known(set.indicators);
  const concepts = catalogue.concepts.filter((concept) => concept[set.kind] === set.id);
  return known(
    concepts.map(
      ({ defaultIndicator }) => byId.get(defaultIndicator)?.mappedAs ?? defaultIndicator,
    ),
  );
}

/** Themes and Handlungsfelder that have at least one indicator, as sets to choose from. */
export function offeredSets(catalogue: Catalogue): readonly IndicatorSet[] {
  const sets: readonly IndicatorSet[] = [
    ...catalogue.themes.map(({ id }) => ({ kind: 'theme' as const, id })),
    ...catalogue.fields.map(({ id }) => ({ kind: 'field' as const, id })),
  ];
  return sets.filter((set) => indicatorsOfSet(set, catalogue).length > 0);
}
