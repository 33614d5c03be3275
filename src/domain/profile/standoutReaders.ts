import { measureFamily } from '../catalogue/measureFamily.ts';
import type { PeriodId } from '../model/ids.ts';
import type { Catalogue, Indicator } from '../model/indicator.ts';
import { periodPosition } from '../periods/periodPosition.ts';
import { type FigureReader, latestPeriodIndex } from './profileFigures.ts';

/** Figures this many years older than the newest no longer describe the same time. */
const OUT_OF_DATE_YEARS = 3;

/** More than one facet is too special for the few sentences there are. */
const MOST_FACETS = 1;

/** The figures that rule 1 of `standoutsOf` admits, in the order of the catalogue. */
export function standoutReaders(
  readers: readonly FigureReader[],
  { catalogue, until }: { readonly catalogue: Catalogue; readonly until: PeriodId | null },
): readonly FigureReader[] {
  const admitted = admission(catalogue);
  const byId = new Map(readers.map((reader) => [reader.figures.indicator.id, reader]));
  const candidates = catalogue.indicators.filter(admitted).flatMap(({ id }) => byId.get(id) ?? []);
  const latest = candidates.map(({ figures }) => latestYear(figures.periods, until));
  const newest = Math.max(...latest);
  return candidates.filter((_, index) => latest[index]! >= newest - OUT_OF_DATE_YEARS);
}

function admission(catalogue: Catalogue): (indicator: Indicator) => boolean {
  const concepts = new Map(catalogue.concepts.map((concept) => [concept.id, concept]));
  const hasFields = catalogue.concepts.some(({ field }) => field !== null);
  return ({ id, concept, facets, kind }) => {
    const own = concepts.get(concept);
    if (own === undefined || (hasFields && own.field === null)) return false;
    if (measureFamily(kind) === 'rate') return facets.length <= MOST_FACETS;
    return kind === 'count' && facets.length === 0 && own.defaultIndicator === id;
  };
}

function latestYear(periods: readonly PeriodId[], until: PeriodId | null): number {
  const period = periods[latestPeriodIndex(periods, until)];
  return period === undefined ? Number.NEGATIVE_INFINITY : periodPosition(period);
}
