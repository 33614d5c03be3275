import type { IndicatorId } from '../model/ids.ts';
import type { Catalogue, Indicator } from '../model/indicator.ts';

const USUAL_COUNT = 6;

/**
 * The indicators of the key figures: those that the package prefers, as far as they have data; else the
 * default indicator of each Handlungsfeld's first concept with data, in the package's order, and the
 * population last. The population always has its place; a field whose first figure it is needs no other.
 */
export function keyIndicators(
  catalogue: Catalogue,
  options: {
    readonly hasData: (indicator: Indicator) => boolean;
    readonly preferred?: readonly IndicatorId[];
    readonly count?: number;
  },
): readonly Indicator[] {
  const { hasData, preferred = [], count = USUAL_COUNT } = options;
  const byId = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));
  const withData = (id: IndicatorId) => {
    const indicator = byId.get(id);
    return indicator !== undefined && hasData(indicator) ? [indicator] : [];
  };
  const wished = preferred.flatMap(withData);
  if (wished.length > 0) return wished.slice(0, count);
  const population = populationIndicator(catalogue);
  const residents = population === null ? [] : withData(population.id);
  const ofFields = catalogue.fields.flatMap(({ id }) =>
    catalogue.concepts
      .filter(({ field }) => field === id)
      .flatMap(({ defaultIndicator }) => withData(defaultIndicator))
      .slice(0, 1),
  );
  const others = ofFields.filter((indicator) => indicator !== population);
  return [...others.slice(0, count - residents.length), ...residents];
}

/**
 * The count of everybody: the base count without facets by which most figures are divided. Null in a
 * package without such figures.
 */
export function populationIndicator(catalogue: Pick<Catalogue, 'indicators'>): Indicator | null {
  const uses = new Map<IndicatorId, number>();
  for (const { formula } of catalogue.indicators) {
    if (formula?.denominator.length === 1) {
      const { id } = formula.denominator[0]!;
      uses.set(id, (uses.get(id) ?? 0) + 1);
    }
  }
  const totals = catalogue.indicators.filter(
    ({ id, kind, facets, formula }) =>
      kind === 'count' && formula === null && facets.length === 0 && uses.has(id),
  );
  return totals.reduce<Indicator | null>(
    (most, one) => (most === null || uses.get(one.id)! > uses.get(most.id)! ? one : most),
    null,
  );
}
