import type { AreaId } from '../../domain/model/ids.ts';
import type { CompareShown, IndicatorFigures } from '../../state/compare/compareShown.ts';
import { casesOfLevel } from '../../state/compare/pairOfAreas.ts';
import { type Funnel, funnelOfAreas } from './funnelAreas.ts';

/** The funnel of an indicator at its period; null where it is no share of counted cases. */
export function funnelOfFigures(
  figures: IndicatorFigures,
  { dataset, areas, places }: Pick<CompareShown, 'dataset' | 'areas' | 'places'>,
): Funnel | null {
  const { formula } = figures.indicator;
  const cases = casesOfLevel(figures, dataset);
  if (cases === null || formula === null) return null;
  const names = new Map<AreaId, string>(areas.map(({ id, name }) => [id, name]));
  return funnelOfAreas({
    cases,
    factor: formula.factor,
    nameOf: (id) => names.get(id) ?? id,
    selected: places.map(({ id }) => id),
  });
}
