import type { AreaId, IndicatorId } from '../../domain/model/ids.ts';
import type { SimilarAreas } from '../../domain/similar/similarAreas.ts';
import type { CompareShown } from '../../state/compare/compareShown.ts';
import { cellOfPlace } from '../../state/compare/readComparison.ts';
import { similarityOf } from './similarityOf.ts';

/** Of the package on the screen: no other is loaded yet. */
export function similarTo(shown: CompareShown, area: AreaId): SimilarAreas {
  const { dataset, areas, indicators } = shown;
  const { id } = dataset.package;
  const byId = new Map(indicators.map((figures) => [figures.indicator.id, figures]));
  const loaded = {
    id,
    areas: areas.map((one) => one.id),
    cell: (one: AreaId, indicator: IndicatorId) => {
      const figures = byId.get(indicator)!;
      return cellOfPlace(figures, one, figures.periodIndex);
    },
  };
  return similarityOf([loaded], { package: id, area }, [...byId.keys()]);
}
