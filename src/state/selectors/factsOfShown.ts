import { cellAt } from '../../domain/model/column.ts';
import { type Fact, factsOf } from '../../domain/summary/facts.ts';
import type { Shown } from './shown.ts';

/** What can be said about the figures on the screen; `wordFact` says it. */
export function factsOfShown(shown: Shown): readonly Fact[] {
  const { base, values, current, ranking, periodIndex, view, mode } = shown;
  const width = base.figures.periods.length;
  const cityRow = base.rowOf.get(base.city.id) ?? 0;
  const facts = factsOf({
    areas: base.areaIds,
    current,
    ranking,
    selected: view.areas,
    periods: base.figures.periods,
    cityCells: base.figures.periods.map((_, period) => cellAt(values, cityRow * width + period)),
    periodIndex,
  });
  return mode === 'difference' ? facts.filter((fact) => fact.kind !== 'city_change') : facts;
}
