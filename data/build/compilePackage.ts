import { FORMAT_VERSION } from '../../src/data/package/formatVersion.ts';
import { encodeAddresses } from '../../src/data/package/runtime/addressCodec.ts';
import { toAreaRuns } from '../../src/data/package/runtime/areaRuns.ts';
import { encodeColumn } from '../../src/data/package/runtime/columnCodec.ts';
import type { SliceWire } from '../../src/data/package/runtime/sliceSchema.ts';
import type { SourcePackage } from '../../src/data/package/source/sourcePackage.ts';
import type { LevelGeometry } from '../../src/domain/geo/geometry.ts';
import type { AtlasPackage, Series } from '../../src/domain/model/dataset.ts';
import { compileOverview } from './compileOverview.ts';
import { compileTopology, type Shape } from './compileTopology.ts';
import { type HashedFile, hashedBytes, hashedJson } from './hashedFile.ts';

/** About a metre, the fifth decimal that GeoJSON files are usually rounded to. */
const AREA_GRID_DEGREES = 1e-5;
/** Orienting layers are drawn faintly and need less. */
const CONTEXT_GRID_DEGREES = 2e-5;

export interface CompiledPackage {
  readonly id: string;
  readonly title: AtlasPackage['title'];
  /** Path of the manifest within the package's folder. */
  readonly manifestPath: string;
  readonly files: readonly HashedFile[];
}

/**
 * Turns a checked source package into the files that the browser loads: a manifest, one topology per
 * level, one slice per base indicator, the context, the overview, the inventory of offers, the
 * addresses, the stories and the operator’s pages. Deterministic.
 */
export function compilePackage(source: SourcePackage): CompiledPackage {
  const { atlas, series, geometry, context } = source;
  const slices = [...series].map(
    ([id, one]) => [id, hashedJson(`values/${id}`, compileSlice(one, atlas))] as const,
  );
  const topologies = [...geometry].map(
    ([level, polygons]) =>
      [level, hashedJson(`geometry/${level}`, compileLevel(polygons))] as const,
  );
  const contextFile =
    context.length === 0
      ? null
      : hashedJson('context', compileTopology(context.map(contextShape), CONTEXT_GRID_DEGREES));
  const overview = hashedJson('overview', compileOverview(source));
  const inventory = source.inventory && hashedJson('inventory', source.inventory);
  const addresses = source.addresses && hashedJson('addresses', encodeAddresses(source.addresses));
  const stories = source.stories && hashedJson('stories', versioned({ stories: source.stories }));
  const content = source.content && hashedJson('content', versioned({ pages: source.content }));
  const emblems = (source.emblems ?? []).map(({ kind, bytes, alt, link }, index) => ({
    file: hashedBytes(`emblems/emblem-${index + 1}`, kind, bytes),
    alt,
    link,
  }));
  const manifest = hashedJson('manifest', {
    formatVersion: FORMAT_VERSION,
    ...atlas,
    ...(emblems.length === 0
      ? {}
      : { emblems: emblems.map(({ file, alt, link }) => ({ picture: file.path, alt, link })) }),
    files: {
      slices: slices.map(([id, { path }]) => [id, path]),
      topologies: topologies.map(([id, { path }]) => [id, path]),
      context: contextFile?.path ?? null,
      overview: overview.path,
      inventory: inventory?.path ?? null,
      addresses: addresses?.path ?? null,
      stories: stories?.path ?? null,
      content: content?.path ?? null,
    },
  } satisfies ManifestDraft);
  const others = [...topologies, ...slices].map(([, file]) => file);
  const optional = [contextFile, inventory, addresses, stories, content].filter(
    (file) => file !== null && file !== undefined,
  );
  const pictures = emblems.map(({ file }) => file);
  const files = [manifest, overview, ...optional, ...others, ...pictures];
  return { id: atlas.id, title: atlas.title, manifestPath: manifest.path, files };
}

/** The manifest before it is read back: lists are read-only, paths still plain pairs. */
interface ManifestDraft extends AtlasPackage {
  readonly formatVersion: number;
  readonly files: {
    readonly slices: readonly (readonly string[])[];
    readonly topologies: readonly (readonly string[])[];
    readonly context: string | null;
    readonly overview: string | null;
    readonly inventory: string | null;
    readonly addresses: string | null;
    readonly stories: string | null;
    readonly content: string | null;
  };
}

function versioned<Content>(content: Content): Content & { readonly formatVersion: number } {
  return { formatVersion: FORMAT_VERSION, ...content };
}

function compileSlice(series: Series, { areas }: AtlasPackage): SliceWire {
  const position = new Map(areas.map(({ id }, index) => [id, index]));
  return {
    indicator: series.indicator,
    areas: toAreaRuns(series.areas.map((id) => position.get(id) ?? 0)),
    cells: encodeColumn(series.cells, series.periods.length),
  };
}

function compileLevel({ areas, polygons }: LevelGeometry): unknown {
  const shapes = areas.map((id, index) => ({ id, polygons: polygons[index] ?? [], lines: [] }));
  return compileTopology(shapes, AREA_GRID_DEGREES);
}

function contextShape({ kind, polygons, lines }: SourcePackage['context'][number]): Shape {
  return { id: kind, polygons, lines };
}
