import { sizeIndicator } from '../domain/compare/sizeIndicator.ts';
import type { LevelGeometry } from '../domain/geo/geometry.ts';
import type { AddressBook } from '../domain/geocode/addressBook.ts';
import { requiredSeries } from '../domain/indicators/evaluate.ts';
import type { AtlasPackage, Series } from '../domain/model/dataset.ts';
import type { IndicatorId, LevelId } from '../domain/model/ids.ts';
import type { PackageProblem } from '../domain/model/packageProblem.ts';
import { ok, type Result } from '../domain/model/result.ts';
import type { Inventory } from '../domain/offers/inventory.ts';
import type { Story } from '../domain/story/story.ts';
import type { AtlasSource } from './atlas.ts';
import type { DatasetState } from './atlasStore.ts';
import { indicatorsOfSet } from './compare/indicatorsOfSet.ts';
import { indicatorById } from './indicatorById.ts';
import { seriesForPhases, seriesForQuestion } from './need/neededForNeed.ts';
import { settleView } from './settleView.ts';
import type { ViewState } from './viewState.ts';

export interface Missing {
  readonly series: readonly IndicatorId[];
  /** Levels whose geometry is missing. */
  readonly levels: readonly LevelId[];
  /** Offers and addresses, which Bedarf & Angebot and Steckbriefe need. */
  readonly offers: boolean;
  /** Stories, which Präsentieren needs. */
  readonly stories: boolean;
}

/** What a view needs that the dataset does not hold yet; null when it can be shown at once. */
export function missingFor(view: ViewState, dataset: DatasetState): Missing | null {
  const series = seriesFor(view, dataset).filter((id) => !dataset.series.has(id));
  const levels = levelsFor(view, dataset).filter((id) => !dataset.geometries.has(id));
  const hasOffers = view.view === 'need' || view.view === 'profile';
  const offers = hasOffers && dataset.inventory === undefined;
  const stories = view.view === 'present' && dataset.stories === undefined;
  const isComplete = series.length + levels.length === 0 && !offers && !stories;
  return isComplete ? null : { series, levels, offers, stories };
}

/** Own areas are made of areas of the finest level; a Steckbrief shows where its area lies. */
function levelsFor(view: ViewState, { package: atlas }: DatasetState): readonly LevelId[] {
  if (!['compare', 'profile'].includes(view.view)) return [view.level];
  const areaLevels = atlas.levels.filter(({ id }) =>
    atlas.areas.some((area) => area.level === id && area.role === 'area'),
  );
  return [...new Set([view.level, ...areaLevels.map(({ id }) => id)])];
}

function seriesFor(view: ViewState, dataset: DatasetState): readonly IndicatorId[] {
  const shown = requiredSeries(indicatorById(dataset.package, view.indicator));
  const { inventory, package: atlas } = dataset;
  if (view.view === 'profile') return baseIndicators(atlas);
  if (view.view === 'compare') return [...new Set([...shown, ...seriesForCompare(view, atlas)])];
  if (view.view !== 'need' || view.need === null || !inventory) return shown;
  const { question, face } = view.need;
  const asked = seriesForQuestion(atlas, inventory, question);
  const phases = face === 'chain' ? seriesForPhases(inventory) : [];
  return [...new Set([...shown, ...asked, ...phases])];
}

/** A Steckbrief speaks of every indicator: all that have figures of their own. */
function baseIndicators({ catalogue }: AtlasPackage): readonly IndicatorId[] {
  return catalogue.indicators.filter(({ formula }) => formula === null).map(({ id }) => id);
}

function seriesForCompare({ compare }: ViewState, atlas: AtlasPackage): readonly IndicatorId[] {
  if (compare === null) return [];
  const sides = (compare.sides ?? []).map(({ indicator }) => indicator);
  const pair = [...(compare.pair ?? []), ...sides].map((id) => indicatorById(atlas, id));
  const size = compare.face === 'scatter' ? sizeIndicator(atlas.catalogue) : null;
  const shown = [
    ...indicatorsOfSet(compare.set, atlas.catalogue),
    ...pair,
    ...(size ? [size] : []),
  ];
  return shown.flatMap(requiredSeries);
}

export interface Arrived {
  readonly series: readonly Series[];
  readonly geometries: readonly (readonly [LevelId, LevelGeometry])[];
  readonly offers: {
    readonly inventory: Inventory | null;
    readonly addresses: AddressBook | null;
  } | null;
  readonly stories: readonly Story[] | null;
}

/** Fetches all that is missing or says everything that failed; never half of it. */
export async function fetchMissing(
  missing: Missing,
  source: AtlasSource,
): Promise<Result<Arrived, PackageProblem>> {
  const { levels } = missing;
  const [series, geometries, inventory, addresses, stories] = await Promise.all([
    Promise.all(missing.series.map((id) => source.series(id))),
    Promise.all(levels.map((level) => source.geometry(level))),
    missing.offers ? source.inventory() : null,
    missing.offers ? source.addresses() : null,
    missing.stories ? source.stories() : null,
  ]);
  const problems = [...series, ...geometries, inventory, addresses, stories].flatMap((result) =>
    result === null || result.ok ? [] : result.problems,
  );
  if (problems.length > 0) return { ok: false, problems };
  return ok({
    series: series.flatMap((result) => (result.ok ? [result.value] : [])),
    geometries: geometries.flatMap((result, index) =>
      result.ok ? [[levels[index]!, result.value] as const] : [],
    ),
    offers:
      inventory?.ok && addresses?.ok
        ? { inventory: inventory.value, addresses: addresses.value }
        : null,
    stories: stories?.ok ? stories.value : null,
  });
}

/** The dataset with what arrived; the maps are new, what was there keeps its identity. */
export function withArrived(dataset: DatasetState, arrived: Arrived): DatasetState {
  return {
    ...dataset,
    ...arrived.offers,
    stories: arrived.stories ?? dataset.stories,
    series: new Map([
      ...dataset.series,
      ...arrived.series.map((series) => [series.indicator, series] as const),
    ]),
    geometries: new Map([...dataset.geometries, ...arrived.geometries]),
  };
}

/** A view with the dataset that holds all it needs. */
export interface CompleteView {
  readonly view: ViewState;
  readonly dataset: DatasetState;
  /** What the view asked for and the package does not know. */
  readonly dropped: readonly string[];
}

/**
 * Fetches until the view can be shown: what a question needs is known only once the inventory is
 * there. `view` may differ from the one asked for where the package knows better.
 */
export async function completeView(
  asked: ViewState,
  before: DatasetState,
  source: AtlasSource,
): Promise<Result<CompleteView, PackageProblem>> {
  let dataset = before;
  for (;;) {
    const { view, dropped } = settleView(asked, dataset.package, dataset.inventory);
    const missing = missingFor(view, dataset);
    if (missing === null) return ok({ view, dataset, dropped });
    const arrived = await fetchMissing(missing, source);
    if (!arrived.ok) return arrived;
    dataset = withArrived(dataset, arrived.value);
  }
}

/** Both datasets in one: requests that ran side by side each bring their part. */
export function mergeDatasets(one: DatasetState, other: DatasetState): DatasetState {
  return {
    ...one,
    series: new Map([...one.series, ...other.series]),
    geometries: new Map([...one.geometries, ...other.geometries]),
    // Null is an answer (the package has none), only undefined is none.
    inventory: one.inventory === undefined ? other.inventory : one.inventory,
    addresses: one.addresses === undefined ? other.addresses : one.addresses,
    stories: one.stories ?? other.stories,
  };
}
