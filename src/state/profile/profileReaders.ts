import { requiredSeries, requireSeries } from '../../domain/indicators/evaluate.ts';
import { placeOf } from '../../domain/indicators/place.ts';
import type { AreaId, IndicatorId } from '../../domain/model/ids.ts';
import {
  evaluateProfileFigures,
  type FigureReader,
  readFigures,
} from '../../domain/profile/profileFigures.ts';
import { areasOfScope, type ProfileScope } from '../../domain/profile/profileScope.ts';
import type { ProfileDataset } from './profileShown.ts';

export type ProfileReaders = ReadonlyMap<IndicatorId, FigureReader>;
export type ReadersOf = (dataset: ProfileDataset, scope: ProfileScope) => ProfileReaders;

/**
 * Figures of every indicator for a level, its parents, the city and the reference: computed once for all
 * areas of the level, so that the next Steckbrief is there at once.
 */
export function createReadersOf(): ReadersOf {
  let known: {
    readonly series: ProfileDataset['series'];
    readonly byPlaces: Map<string, ProfileReaders>;
  };
  return (dataset, scope) => {
    if (known === undefined || known.series !== dataset.series) {
      known = { series: dataset.series, byPlaces: new Map() };
    }
    const ids = areasBeside(dataset, scope);
    const key = ids.join(',');
    const readers = known.byPlaces.get(key) ?? readersOf(dataset, ids);
    known.byPlaces.set(key, readers);
    return readers;
  };
}

/** The same for every area of a level, whichever of them is described. */
function areasBeside({ package: atlas }: ProfileDataset, scope: ProfileScope): readonly AreaId[] {
  const peers = new Set(scope.peers);
  const parents = atlas.areas.flatMap(({ id, parent }) =>
    peers.has(id) && parent !== null ? [parent] : [],
  );
  const all = new Set([...areasOfScope({ ...scope, subject: scope.city }), ...parents]);
  return atlas.areas.flatMap(({ id }) => (all.has(id) ? [id] : []));
}

function readersOf(
  { package: atlas, series }: ProfileDataset,
  ids: readonly AreaId[],
): ProfileReaders {
  const { catalogue, areas } = atlas;
  return new Map(
    catalogue.indicators.map((indicator) => {
      const required = requiredSeries(indicator).map((id) => requireSeries(series, id));
      const published = new Set(
        areas.flatMap(({ id }) => (required.every((one) => one.areas.includes(id)) ? [id] : [])),
      );
      const places = ids.map((id) => placeOf(id, { areas, published }));
      const figures = evaluateProfileFigures({ indicator, series, places, catalogue });
      return [indicator.id, readFigures(figures)] as const;
    }),
  );
}
