import type { LevelGeometry, Polygon, Ring } from '../../domain/geo/geometry.ts';
import type { ExportContext } from '../exportContext.ts';
import type { FigureReport } from '../figureReport.ts';
import { statusLegend } from '../table/aboutRows.ts';
import { cellStatus } from '../table/cellStatus.ts';
import { figureColumns, textColumns } from '../table/columnParts.ts';
import { textIn } from '../table/shownCell.ts';

/** About ten centimetres. */
const COORDINATE_DECIMALS = 6;

/**
 * The areas with their figures as GeoJSON (RFC 7946, WGS84). A figure that is no number is null, and
 * `<column>_status` says what it is in the words of the data package; ranges have `<column>_low` and
 * `<column>_high`. Rows without polygon, such as the city as a whole, have the geometry null. Title,
 * source, licence, units and definitions are members of the collection.
 *
 * Throws a RangeError for a report without geography.
 */
export function writeGeoJson(report: FigureReport, { text, madeOn }: ExportContext): string {
  const { geography, table } = report;
  if (geography === null) throw new RangeError(`writeGeoJson: "${report.id}" has no geography`);
  const texts = textColumns(table);
  const figures = figureColumns(table);
  const features = table.rows.map((row, index) => {
    const properties: Record<string, string | number | null> = {};
    for (const { index: place, column } of texts) {
      properties[column.id] = textIn(row[place], column);
    }
    for (const { column, cells, hasRanges, hasStatus } of figures) {
      const cell = cells[index]!;
      properties[column.id] = cell.kind === 'number' ? cell.value : null;
      if (hasRanges) {
        properties[`${column.id}_low`] = cell.kind === 'interval' ? cell.low : null;
        properties[`${column.id}_high`] = cell.kind === 'interval' ? cell.high : null;
      }
      if (hasStatus) properties[`${column.id}_status`] = cellStatus(cell);
    }
    const area = String(properties[geography.areaColumn] ?? '');
    return {
      type: 'Feature',
      id: area,
      geometry: geometryOf(geography.geometry, area),
      properties,
    };
  });
  const collection = {
    type: 'FeatureCollection',
    title: report.title,
    description: report.subtitle,
    as_of: report.asOf,
    made_on: madeOn.toISOString(),
    sources: report.sources,
    notes: report.notes,
    ...(report.link === null ? {} : { link: report.link }),
    columns: table.columns.map(({ id, heading, unit, definition }) => ({
      id,
      heading,
      unit,
      definition,
    })),
    states: Object.fromEntries(statusLegend(report, text)),
    features,
  };
  return `${JSON.stringify(collection)}\n`;
}

function geometryOf(level: LevelGeometry, area: string) {
  const polygons = level.polygons[(level.areas as readonly string[]).indexOf(area)] ?? [];
  const [first] = polygons;
  if (first === undefined) return null;
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: windingOf(first) }
    : { type: 'MultiPolygon', coordinates: polygons.map(windingOf) };
}

/** Outlines run counterclockwise, holes clockwise (RFC 7946, 3.1.6). */
function windingOf(polygon: Polygon): Ring[] {
  return polygon.map((ring, index) => {
    const rounded = ring.map(
      ([longitude, latitude]) => [roundDegrees(longitude), roundDegrees(latitude)] as const,
    );
    return signedArea(rounded) > 0 === (index === 0) ? rounded : rounded.reverse();
  });
}

function roundDegrees(degrees: number): number {
  return Number(degrees.toFixed(COORDINATE_DECIMALS));
}

function signedArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
}
