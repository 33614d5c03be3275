import type { LevelGeometry } from '../../domain/geo/geometry.ts';
import {
  evaluateIndicator,
  requiredSeries,
  requireSeries,
} from '../../domain/indicators/evaluate.ts';
import { placeOf } from '../../domain/indicators/place.ts';
import type { AtlasPackage, Series } from '../../domain/model/dataset.ts';
import type { AreaId, IndicatorId, LevelId } from '../../domain/model/ids.ts';
import type { OwnArea } from '../../domain/ownAreas/ownArea.ts';
import { placeOfOwnArea } from '../../domain/ownAreas/placeOfOwnArea.ts';
import { indicatorById } from '../indicatorById.ts';
import type { ShownFigures } from './shown.ts';

/**
 * Figures of an indicator for the areas of a level and the places beside them: city, Land, cases
 * without an area, and selected areas of other levels (`elsewhere`, ids with commas between them, so
 * that an equal selection is an identical argument), and areas that a person made.
 */
export function computeFigures(
  atlas: AtlasPackage,
  series: ReadonlyMap<IndicatorId, Series>,
  geometry: LevelGeometry,
  indicatorId: IndicatorId,
  levelId: LevelId,
  elsewhere: string,
  ownAreas: readonly OwnArea[] = [],
): ShownFigures {
  const indicator = indicatorById(atlas, indicatorId);
  const byId = new Map(atlas.areas.map((area) => [area.id, area]));
  const areas = geometry.areas.flatMap((id) => byId.get(id) ?? []);
  const level = atlas.levels.find((candidate) => candidate.id === levelId);
  const city = atlas.areas.find((area) => area.role === 'city');
  if (level === undefined || city === undefined) throw new Error('package without level or city');
  const selected = elsewhere.split(',');
  const beside = atlas.areas.filter((area) => area.role !== 'area' || selected.includes(area.id));
  const all = [...new Set([...areas, ...beside].map((area) => area.id))];
  const published = publishedIn(requiredSeries(indicator).map((id) => requireSeries(series, id)));
  const context = { areas: atlas.areas, published };
  const places = [
    ...all.map((id) => placeOf(id, context)),
    ...ownAreas.map((own) => placeOfOwnArea(own, context)),
  ];
  return {
    indicator,
    level,
    geometry,
    areas,
    areaIds: areas.map((area) => area.id),
    figures: evaluateIndicator({ indicator, series, places }),
    rowOf: new Map(places.map(({ id }, row) => [id, row])),
    city,
  };
}

/** Areas that every series of the indicator has figures for; all others are sums of their parts. */
function publishedIn(series: readonly Series[]): ReadonlySet<AreaId> {
  const [first, ...others] = series.map((one) => new Set(one.areas));
  return new Set([...(first ?? [])].filter((area) => others.every((areas) => areas.has(area))));
}
