import type { Series } from '../../domain/model/dataset.ts';
import type { IndicatorId } from '../../domain/model/ids.ts';
import type { PackageProblem } from '../../domain/model/packageProblem.ts';
import { failed, ok, type Result } from '../../domain/model/result.ts';
import type { ManifestSource } from './loadGeometry.ts';
import { pickAreaRuns } from './runtime/areaRuns.ts';
import { decodeColumn } from './runtime/columnCodec.ts';
import {
  type OverviewWire,
  overviewSchema,
  type SliceWire,
  sliceSchema,
} from './runtime/sliceSchema.ts';

type Loaded<Value> = Promise<Result<Value, PackageProblem>>;

/** The figures of one base indicator. */
export async function loadSeries(source: ManifestSource, indicator: IndicatorId): Loaded<Series> {
  const { manifest, manifestPath, store, folder } = source;
  const path = manifest.files.slices.find(([id]) => id === indicator)?.[1];
  if (path === undefined) {
    const known = manifest.catalogue.indicators.some(({ id }) => id === indicator);
    const code = known ? 'indicator_not_base' : 'unknown_indicator';
    return failed({ code, file: manifestPath, value: indicator });
  }
  const file = `${folder}${path}`;
  const slice = await store.read(file, sliceSchema);
  if (!slice.ok) {
    return slice;
  }
  if (slice.value.indicator !== indicator) {
    const value = slice.value.indicator;
    return failed({ code: 'schema_mismatch', file, path: 'indicator', expected: indicator, value });
  }
  const series = seriesOf(slice.value, source);
  return series === null
    ? failed({ code: 'schema_mismatch', file, path: 'cells', expected: 'areas × periods' })
    : ok(series);
}

function seriesOf(slice: SliceWire, { manifest }: ManifestSource): Series | null {
  const areas = pickAreaRuns(slice.areas, manifest.areas);
  const indicator = manifest.catalogue.indicators.find(({ id }) => id === slice.indicator);
  if (areas === null || indicator === undefined) {
    return null;
  }
  const { id, periods } = indicator;
  const cells = decodeColumn(slice.cells, {
    length: areas.length * periods.length,
    rowLength: periods.length,
    maskedBelow: manifest.maskedBelow,
  });
  return cells === null
    ? null
    : { indicator: id, periods, areas: areas.map((area) => area.id), cells };
}

/** The city's rounded figures of every indicator; an empty list where the package has none. */
export async function loadOverview(source: ManifestSource): Loaded<readonly Series[]> {
  const path = source.manifest.files.overview;
  if (path === null) {
    return ok([]);
  }
  const file = `${source.folder}${path}`;
  const overview = await source.store.read(file, overviewSchema);
  if (!overview.ok) {
    return overview;
  }
  const series = overview.value.map((item) => citySeriesOf(item, source));
  return series.every((one) => one !== null)
    ? ok(series)
    : failed({ code: 'schema_mismatch', file, path: 'cells', expected: 'periods' });
}

function citySeriesOf(
  { indicator, cells }: OverviewWire[number],
  { manifest }: ManifestSource,
): Series | null {
  const known = manifest.catalogue.indicators.find(({ id }) => id === indicator);
  const city = manifest.areas.find(({ role }) => role === 'city');
  if (known === undefined || city === undefined) {
    return null;
  }
  const { id, periods } = known;
  const length = periods.length;
  const { maskedBelow } = manifest;
  const column = decodeColumn(cells, { length, rowLength: length, maskedBelow });
  return column === null ? null : { indicator: id, periods, areas: [city.id], cells: column };
}
