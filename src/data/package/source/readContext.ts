import { CONTEXT_KINDS, type ContextLayer, type Polygon } from '../../../domain/geo/geometry.ts';
import type { Area } from '../../../domain/model/area.ts';
import { parseJson } from '../parseJson.ts';
import type { ProblemLog } from '../problem.ts';
import { checkPositions, checkRings, plausibleBox } from './checkGeometry.ts';
import type { SourceResource } from './descriptor.ts';
import { type ContextFeature, contextCollection } from './geoJsonSchema.ts';

type Line = ContextLayer['lines'][number];

/** Reads all `context.*` resources into one layer per kind, in the fixed order of kinds. */
export function readContext(
  resources: readonly SourceResource[],
  areas: readonly Area[],
  log: ProblemLog,
): readonly ContextLayer[] {
  const features = resources.flatMap((resource) => readFeatures(resource, areas, log));
  return CONTEXT_KINDS.map((kind) => {
    const ofKind = features.filter(({ properties }) => properties.kind === kind);
    return { kind, polygons: ofKind.flatMap(polygonsOf), lines: ofKind.flatMap(linesOf) };
  }).filter(({ polygons, lines }) => polygons.length + lines.length > 0);
}

function readFeatures(
  { file, bytes }: SourceResource,
  areas: readonly Area[],
  log: ProblemLog,
): readonly ContextFeature[] {
  const parsed = parseJson(file, bytes, contextCollection);
  if (!parsed.ok) {
    for (const problem of parsed.problems) {
      log.error(problem, problem);
    }
    return [];
  }
  const box = plausibleBox(areas);
  parsed.value.features.forEach((feature, index) => {
    const place = { file, row: index + 1, box };
    const polygons = polygonsOf(feature);
    checkRings(polygons, place, log);
    checkPositions([...polygons.flat(2), ...linesOf(feature).flat()], place, log);
  });
  return parsed.value.features;
}

function polygonsOf({ geometry }: ContextFeature): readonly Polygon[] {
  switch (geometry.type) {
    case 'Polygon':
      return [geometry.coordinates.map(toLine)];
    case 'MultiPolygon':
      return geometry.coordinates.map((polygon) => polygon.map(toLine));
    default:
      return [];
  }
}

function linesOf({ geometry }: ContextFeature): readonly Line[] {
  switch (geometry.type) {
    case 'LineString':
      return [toLine(geometry.coordinates)];
    case 'MultiLineString':
      return geometry.coordinates.map(toLine);
    default:
      return [];
  }
}

function toLine(positions: readonly (readonly [number, number, ...unknown[]])[]): Line {
  return positions.map(([longitude, latitude]) => [longitude, latitude]);
}
