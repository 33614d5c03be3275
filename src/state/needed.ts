import type { LevelGeometry } from '../domain/geo/geometry.ts';
import { requiredSeries } from '../domain/indicators/evaluate.ts';
import type { AtlasPackage, Series } from '../domain/model/dataset.ts';
import type { IndicatorId, LevelId } from '../domain/model/ids.ts';
import type { Indicator } from '../domain/model/indicator.ts';
import type { PackageProblem } from '../domain/model/packageProblem.ts';
import { ok, type Result } from '../domain/model/result.ts';
import type { AtlasSource } from './atlas.ts';
import type { DatasetState } from './atlasStore.ts';
import type { ViewState } from './viewState.ts';

export function indicatorById(atlas: AtlasPackage, id: IndicatorId): Indicator {
  const found = atlas.catalogue.indicators.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`the package has no indicator "${id}"`);
  return found;
}

/** What a view needs that the dataset does not hold yet; null when it can be shown at once. */
export function missingFor(view: ViewState, dataset: DatasetState): Missing | null {
  const indicator = indicatorById(dataset.package, view.indicator);
  const series = requiredSeries(indicator).filter((id) => !dataset.series.has(id));
  const level = dataset.geometries.has(view.level) ? null : view.level;
  return series.length === 0 && level === null ? null : { series, level };
}

export interface Missing {
  readonly series: readonly IndicatorId[];
  readonly level: LevelId | null;
}

export interface Arrived {
  readonly series: readonly Series[];
  readonly geometry: readonly [LevelId, LevelGeometry] | null;
}

/** Fetches all that is missing or says everything that failed; never half of it. */
export async function fetchMissing(
  missing: Missing,
  source: AtlasSource,
): Promise<Result<Arrived, PackageProblem>> {
  const { level } = missing;
  const [series, geometry] = await Promise.all([
    Promise.all(missing.series.map((id) => source.series(id))),
    level === null ? null : source.geometry(level),
  ]);
  const problems = [...series, ...(geometry === null ? [] : [geometry])].flatMap((result) =>
    result.ok ? [] : result.problems,
  );
  if (problems.length > 0) return { ok: false, problems };
  return ok({
    series: series.flatMap((result) => (result.ok ? [result.value] : [])),
    geometry: geometry?.ok && level !== null ? [level, geometry.value] : null,
  });
}

/** The dataset with what arrived; the maps are new, what was there keeps its identity. */
export function withArrived(dataset: DatasetState, arrived: Arrived): DatasetState {
  return {
    ...dataset,
    series: new Map([
      ...dataset.series,
      ...arrived.series.map((series) => [series.indicator, series] as const),
    ]),
    geometries: new Map([
      ...dataset.geometries,
      ...(arrived.geometry === null ? [] : [arrived.geometry]),
    ]),
  };
}
