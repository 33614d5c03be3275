import { requiredSeries, requireSeries } from '../../domain/indicators/evaluate.ts';
import { placeOf } from '../../domain/indicators/place.ts';
import type { AreaId, IndicatorId } from '../../domain/model/ids.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import {
  evaluateProfileFigures,
  type FigureReader,
  readFigures,
} from '../../domain/profile/profileFigures.ts';
import { areasOfScope, type ProfileScope } from '../../domain/profile/profileScope.ts';
import type { ProfileDataset } from './profileShown.ts';

export type ProfileReaders = ReadonlyMap<IndicatorId, FigureReader>;

export interface ProfileReadersBook {
  /** All of them; computes at once what is not there yet. */
  of(dataset: ProfileDataset, scope: ProfileScope): ProfileReaders;
  /** Computes them one indicator per step, so that whoever steps can let the page answer in between. */
  steps(dataset: ProfileDataset, scope: ProfileScope): Generator<void, void>;
}

/**
 * Figures of every indicator for a level, its parents, the city and the reference: computed once for all
 * areas of the level, so that the next Steckbrief is there at once.
 */
export function createReadersBook(): ProfileReadersBook {
  let known: {
    readonly series: ProfileDataset['series'];
    readonly byPlaces: Map<string, Map<IndicatorId, FigureReader>>;
  };
  const pageOf = (dataset: ProfileDataset, ids: readonly AreaId[]) => {
    if (known === undefined || known.series !== dataset.series) {
      known = { series: dataset.series, byPlaces: new Map() };
    }
    const key = ids.join(',');
    const page = known.byPlaces.get(key) ?? new Map<IndicatorId, FigureReader>();
    known.byPlaces.set(key, page);
    return page;
  };
  function* steps(dataset: ProfileDataset, scope: ProfileScope) {
    const ids = areasBeside(dataset, scope);
    const page = pageOf(dataset, ids);
    for (const indicator of dataset.package.catalogue.indicators) {
      if (page.has(indicator.id)) continue;
      page.set(indicator.id, readerOf(dataset, indicator, ids));
      yield;
    }
  }
  return {
    steps,
    of(dataset, scope) {
      for (const _ of steps(dataset, scope));
      return pageOf(dataset, areasBeside(dataset, scope));
    },
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

function readerOf(
  { package: atlas, series }: ProfileDataset,
  indicator: Indicator,
  ids: readonly AreaId[],
): FigureReader {
  const { catalogue, areas } = atlas;
  const required = requiredSeries(indicator).map((id) => requireSeries(series, id));
  const published = new Set(
    areas.flatMap(({ id }) => (required.every((one) => one.areas.includes(id)) ? [id] : [])),
  );
  const places = ids.map((id) => placeOf(id, { areas, published }));
  return readFigures(evaluateProfileFigures({ indicator, series, places, catalogue }));
}
