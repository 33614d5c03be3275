import type { LevelGeometry } from '../../domain/geo/geometry.ts';
import { requiredSeries, requireSeries } from '../../domain/indicators/evaluate.ts';
import type { AtlasPackage, Series } from '../../domain/model/dataset.ts';
import type { IndicatorId, LevelId } from '../../domain/model/ids.ts';
import type { OwnArea } from '../../domain/ownAreas/ownArea.ts';
import { indicatorById } from '../indicatorById.ts';
import { computeFigures } from './computeFigures.ts';
import { memoiseLatest } from './memoiseLatest.ts';

export type FigureBook = typeof computeFigures;

/**
 * `computeFigures` that remembers the latest figures of every indicator, however many others are asked
 * for and arrive in between.
 */
export function createFigureBook(): FigureBook {
  const pages = new Map<IndicatorId, ReturnType<typeof figurePage>>();
  return (atlas, series, geometry, id, level, elsewhere, ownAreas = []) => {
    const page = pages.get(id) ?? figurePage(id);
    pages.set(id, page);
    const required = requiredSeries(indicatorById(atlas, id)).map((one) =>
      requireSeries(series, one),
    );
    return page(atlas, geometry, level, elsewhere, ownAreas, ...required);
  };
}

function figurePage(id: IndicatorId) {
  return memoiseLatest(
    (
      atlas: AtlasPackage,
      geometry: LevelGeometry,
      level: LevelId,
      elsewhere: string,
      ownAreas: readonly OwnArea[],
      ...required: readonly Series[]
    ) => {
      const series = new Map(required.map((one) => [one.indicator, one]));
      return computeFigures(atlas, series, geometry, id, level, elsewhere, ownAreas);
    },
  );
}
