import { requiredSeries, requireSeries } from '../../domain/indicators/evaluate.ts';
import { placeOf } from '../../domain/indicators/place.ts';
import type { AtlasPackage, Series } from '../../domain/model/dataset.ts';
import type { AreaId, IndicatorId } from '../../domain/model/ids.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import {
  evaluateProfileFigures,
  type FigureReader,
  readFigures,
} from '../../domain/profile/profileFigures.ts';

type SeriesById = ReadonlyMap<IndicatorId, Series>;

/**
 * Figures of every indicator for every area of the package, in the order of the catalogue; one pause
 * after each indicator, so that whoever drives it may let the page breathe. All base series must be
 * loaded; throws where one is not.
 */
export function* profileReaders(
  atlas: AtlasPackage,
  series: SeriesById,
): Generator<void, readonly FigureReader[]> {
  const readers: FigureReader[] = [];
  for (const indicator of atlas.catalogue.indicators) {
    readers.push(readerOf(indicator, atlas, series));
    yield;
  }
  return readers;
}

function readerOf(indicator: Indicator, atlas: AtlasPackage, series: SeriesById): FigureReader {
  const { areas, catalogue } = atlas;
  const published = publishedIn(indicator, series);
  const places = areas
    .filter(({ role }) => role !== 'unassigned')
    .map(({ id }) => placeOf(id, { areas, published }));
  return readFigures(evaluateProfileFigures({ indicator, series, places, catalogue }));
}

/** Areas that every series of the indicator has figures for; all others are sums of their parts. */
function publishedIn(indicator: Indicator, series: SeriesById): ReadonlySet<AreaId> {
  const [first, ...others] = requiredSeries(indicator).map(
    (id) => new Set(requireSeries(series, id).areas),
  );
  return new Set([...(first ?? [])].filter((area) => others.every((areas) => areas.has(area))));
}
