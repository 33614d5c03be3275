import { sizeIndicator } from '../../domain/compare/sizeIndicator.ts';
import type { LevelGeometry } from '../../domain/geo/geometry.ts';
import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import { type AtlasState, type DatasetState, shownView } from '../atlasStore.ts';
import { indicatorById } from '../indicatorById.ts';
import { createFigureBook, type FigureBook } from '../selectors/figureBook.ts';
import { memoiseLatest } from '../selectors/memoiseLatest.ts';
import { nearestPeriod } from '../url/nearestPeriod.ts';
import type { ViewState } from '../viewState.ts';
import type { ComparedPlace, CompareShown, IndicatorFigures } from './compareShown.ts';
import type { CompareView } from './compareView.ts';
import { indicatorsOfSet } from './indicatorsOfSet.ts';

export type CompareSelector = (state: AtlasState) => CompareShown | null;

/** What Vergleichen shows; null while the view is another one. Remembers the figures of each indicator. */
export function createCompareSelector(): CompareSelector {
  const figuresOf = createFigureBook();
  const shownOf = memoiseLatest((view: ViewState, compare: CompareView, dataset: DatasetState) =>
    showComparison(view, compare, dataset, figuresOf),
  );
  return (state) => {
    const view = shownView(state);
    if (view.view !== 'compare' || view.compare === null) return null;
    return shownOf(view, view.compare, state.dataset);
  };
}

function showComparison(
  view: ViewState,
  compare: CompareView,
  dataset: DatasetState,
  figuresOf: FigureBook,
): CompareShown {
  const { package: atlas } = dataset;
  const geometry = dataset.geometries.get(view.level);
  if (geometry === undefined) throw new Error(`the geometry of "${view.level}" is not loaded`);
  const places = comparedPlaces(view, compare, atlas);
  const beside = besideLevel(places, geometry, compare, atlas);
  const shown = (indicator: Indicator): IndicatorFigures => {
    const base = figuresOf(
      atlas,
      dataset.series,
      geometry,
      indicator.id,
      view.level,
      beside,
      compare.ownAreas,
    );
    const period = nearestPeriod(indicator, view.period);
    const against = view.compareWith;
    const hasAgainst = against !== null && against !== period;
    return {
      indicator,
      base,
      period,
      periodIndex: indicator.periods.indexOf(period),
      against: hasAgainst && indicator.periods.includes(against) ? against : null,
    };
  };
  const indicators = indicatorsOfSet(compare.set, atlas.catalogue).map(shown);
  const pair = compare.pair?.map((id) => shown(indicatorById(atlas, id))) ?? indicators;
  const [across, up] = pair;
  const [left, right] = (compare.sides ?? []).map(({ indicator }) =>
    shown(indicatorById(atlas, indicator)),
  );
  const size = compare.face === 'scatter' ? sizeIndicator(atlas.catalogue) : null;
  const { level, areas, city } = (indicators[0] ?? shown(indicatorById(atlas, view.indicator)))
    .base;
  return {
    view,
    compare,
    dataset,
    level,
    geometry,
    areas,
    places,
    city,
    land: atlas.areas.find(({ role }) => role === 'reference') ?? null,
    indicators,
    pair: across === undefined || up === undefined ? null : [across, up],
    sides: left === undefined || right === undefined ? null : [left, right],
    size: size === null ? null : shown(size),
  };
}

function comparedPlaces(
  view: ViewState,
  compare: CompareView,
  atlas: AtlasPackage,
): readonly ComparedPlace[] {
  const byId = new Map(atlas.areas.map((area) => [area.id, area]));
  const selected = view.areas.flatMap((id): ComparedPlace[] => {
    const area = byId.get(id);
    return area === undefined ? [] : [{ id, name: area.name, area, own: null }];
  });
  const own = compare.ownAreas.map(
    (one): ComparedPlace => ({ id: one.id, name: one.name, area: null, own: one }),
  );
  return [...selected, ...own];
}

/** Compared areas of other levels, parents and the reference, as one text: equal ones are identical. */
function besideLevel(
  places: readonly ComparedPlace[],
  geometry: LevelGeometry,
  { reference }: CompareView,
  atlas: AtlasPackage,
): string {
  const parents = atlas.areas.flatMap(({ id, parent }) =>
    parent !== null && (geometry.areas.includes(id) || places.some((place) => place.id === id))
      ? [parent]
      : [],
  );
  const wanted = [
    ...places.flatMap(({ area }) => (area === null ? [] : [area.id])),
    ...parents,
    ...(reference.kind === 'area' ? [reference.area] : []),
  ];
  return [...new Set(wanted.filter((id) => !geometry.areas.includes(id)))].join(',');
}
