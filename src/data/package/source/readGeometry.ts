import type { LevelGeometry, Polygon, Position } from '../../../domain/geo/geometry.ts';
import type { Area } from '../../../domain/model/area.ts';
import type { AreaId, LevelId } from '../../../domain/model/ids.ts';
import { boundsOf } from '../boundsOf.ts';
import { parseJson } from '../parseJson.ts';
import type { ProblemLog } from '../problem.ts';
import { checkPositions, checkRings, plausibleBox } from './checkGeometry.ts';
import type { SourceResource } from './descriptor.ts';
import { type AreaFeature, areaCollection } from './geoJsonSchema.ts';

/** What `areas.csv` says about a level. */
interface ExpectedAreas {
  readonly level: LevelId;
  /** Areas of all levels whose rows are sound. */
  readonly areas: readonly Area[];
  /** Ids of all rows: an outline of an area whose row is flawed is not a second problem. */
  readonly areaKeys: ReadonlySet<string>;
}

/**
 * Reads `geometry.<level>` and compares it with the areas of that level: each area with role `city`
 * or `area` has exactly one feature, and each feature an area. Polygons stand in the order of the
 * areas. Null where the file cannot be read.
 */
export function readLevelGeometry(
  { file, bytes }: SourceResource,
  expected: ExpectedAreas,
  log: ProblemLog,
): LevelGeometry | null {
  const parsed = parseJson(file, bytes, areaCollection);
  if (!parsed.ok) {
    for (const problem of parsed.problems) {
      log.error(problem, problem);
    }
    return null;
  }
  const box = plausibleBox(expected.areas);
  const features = parsed.value.features;
  features.forEach((feature, index) => {
    const polygons = polygonsOf(feature);
    const place = { file, row: index + 1, box };
    checkRings(polygons, place, log);
    checkPositions(polygons.flat(2), place, log);
  });
  return joinAreas({ file, features, ...expected }, log);
}

function joinAreas(
  input: ExpectedAreas & { readonly file: string; readonly features: readonly AreaFeature[] },
  log: ProblemLog,
): LevelGeometry {
  const { file, level, areas, areaKeys, features } = input;
  const sound = new Set<string>(areas.map(({ id }) => id));
  const wanted = areas.filter(
    (area) => area.level === level && (area.role === 'city' || area.role === 'area'),
  );
  const rowOf = new Map<string, number>();
  features.forEach(({ properties }, index) => {
    const value = properties.area_id;
    const firstRow = rowOf.get(value);
    const place = { file, row: index + 1, column: 'area_id', value };
    if (firstRow !== undefined) {
      log.error(place, { code: 'duplicate_key', firstRow: String(firstRow) });
    } else if (
      !wanted.some(({ id }) => id === value) &&
      (sound.has(value) || !areaKeys.has(value))
    ) {
      log.error(place, { code: 'geometry_without_area', level });
    }
    rowOf.set(value, firstRow ?? index + 1);
  });
  for (const { id } of wanted.filter((area) => !rowOf.has(area.id))) {
    log.error({ file, column: 'area_id', value: id }, { code: 'area_without_geometry', level });
  }
  const drawn = wanted.flatMap(({ id }): readonly (readonly [AreaId, AreaFeature])[] => {
    const feature = features[(rowOf.get(id) ?? 0) - 1];
    return feature === undefined ? [] : [[id, feature]];
  });
  const polygons = drawn.map(([, feature]) => polygonsOf(feature));
  return { areas: drawn.map(([id]) => id), polygons, bounds: boundsOf(polygons.flat(3)) };
}

function polygonsOf({ geometry }: AreaFeature): readonly Polygon[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((polygon) => polygon.map((ring) => ring.map(toPosition)));
}

function toPosition([longitude, latitude]: readonly [number, number, ...unknown[]]): Position {
  return [longitude, latitude];
}
