import type { ContextLayer, LevelGeometry } from '../../domain/geo/geometry.ts';
import type { Area } from '../../domain/model/area.ts';
import type { LevelId } from '../../domain/model/ids.ts';
import type { PackageProblem } from '../../domain/model/packageProblem.ts';
import { failed, ok, type Result } from '../../domain/model/result.ts';
import { boundsOf } from './boundsOf.ts';
import type { FileStore } from './fileStore.ts';
import { contextLayersOf, type DecodedShape, decodeTopology } from './runtime/decodeTopology.ts';
import type { Manifest } from './runtime/manifestSchema.ts';
import { topologySchema } from './runtime/topologySchema.ts';

/** An opened manifest and where its files are. */
export interface ManifestSource {
  readonly store: FileStore;
  /** Folder of the manifest relative to the store, empty or ending in a slash. */
  readonly folder: string;
  readonly manifestPath: string;
  readonly manifest: Manifest;
}

type Loaded<Value> = Promise<Result<Value, PackageProblem>>;

interface CheckedGeometry {
  readonly geometry: LevelGeometry;
  readonly warnings: readonly PackageProblem[];
}

/**
 * The polygons of one level. Polygons of no known area are left out, areas without a polygon are
 * simply not among them; both are told in the warnings.
 */
export async function loadGeometry(
  source: ManifestSource,
  level: LevelId,
): Loaded<CheckedGeometry> {
  const path = source.manifest.files.topologies.find(([id]) => id === level)?.[1];
  if (path === undefined) {
    return failed({ code: 'unknown_level', file: source.manifestPath, value: level });
  }
  const shapes = await loadShapes(source, path);
  return shapes.ok ? ok(joinAreas(shapes.value, source.manifest.areas, { path, level })) : shapes;
}

/** The orienting layers; an empty list where the package has none. */
export async function loadContext(source: ManifestSource): Loaded<readonly ContextLayer[]> {
  const path = source.manifest.files.context;
  if (path === null) {
    return ok([]);
  }
  const shapes = await loadShapes(source, path);
  return shapes.ok ? ok(contextLayersOf(shapes.value)) : shapes;
}

async function loadShapes(
  { store, folder }: ManifestSource,
  path: string,
): Loaded<readonly DecodedShape[]> {
  const topology = await store.read(`${folder}${path}`, topologySchema);
  if (!topology.ok) {
    return topology;
  }
  const shapes = decodeTopology(topology.value);
  const flaw = { code: 'schema_mismatch', file: `${folder}${path}` } as const;
  return shapes === null
    ? failed({ ...flaw, path: 'objects.shapes.geometries', expected: 'arcs' })
    : ok(shapes);
}

function joinAreas(
  shapes: readonly DecodedShape[],
  areas: readonly Area[],
  place: { readonly path: string; readonly level: LevelId },
): CheckedGeometry {
  const { path: file, level } = place;
  const shapeOf = new Map(shapes.map((shape) => [shape.id, shape]));
  const wanted = areas.filter(
    (area) => area.level === level && (area.role === 'city' || area.role === 'area'),
  );
  const drawn = wanted.filter(({ id }) => shapeOf.has(id));
  const polygons = drawn.map(({ id }) => shapeOf.get(id)?.polygons ?? []);
  const known = new Set<string>(wanted.map(({ id }) => id));
  return {
    geometry: { areas: drawn.map(({ id }) => id), polygons, bounds: boundsOf(polygons.flat(3)) },
    warnings: [
      ...wanted
        .filter(({ id }) => !shapeOf.has(id))
        .map(({ id }) => ({ code: 'area_without_geometry', file, level, value: id }) as const),
      ...shapes
        .filter(({ id }) => !known.has(id))
        .map(({ id }) => ({ code: 'geometry_without_area', file, level, value: id }) as const),
    ],
  };
}
