import { group } from 'd3-array';
import type { Highs } from 'highs';
import type { CountRelation } from '../../../src/data/package/source/countRelation.ts';
import type { SourcePackage } from '../../../src/data/package/source/sourcePackage.ts';
import {
  type CellTable,
  publishedCell,
  sensitiveCell,
  type TableCell,
} from '../../../src/domain/disclosure/cellTable.ts';
import type { Area } from '../../../src/domain/model/area.ts';
import { consistentViews, type RelationView } from './consistentViews.ts';
import { type CountCell, countCells } from './countCells.ts';
import { instantiateRelations, type TaggedRelation } from './instantiateRelations.ts';

/** The counts of one day of the package with all that ties them, in one reader's view. */
export interface TableView {
  readonly table: CellTable;
  /** The table with those withheld counts settled of which another view says the same. */
  readonly toAudit: CellTable;
  /** One whole-numbered table that agrees with everything published, by cell. */
  readonly counts: Float64Array;
}

/** The counts of one day with what is needed to tie them. */
export interface DayCounts {
  readonly places: readonly CountCell[];
  /** The source's number for each place; null where it has none. */
  readonly truth: readonly (number | null)[];
  readonly areas: readonly Area[];
  readonly relations: readonly CountRelation[];
  readonly maskedBelow: number;
}

/** The counts of one day as tables. */
export interface PackageTable {
  /** The counts behind the tables' cells, in the same order. */
  readonly places: readonly CountCell[];
  /** At least one; several where relations contradict one another. */
  readonly views: readonly TableView[];
  /** Cells of larger areas, for which the atlas computes sums that the source does not publish. */
  readonly computed: ReadonlySet<number>;
  /** Counts below this are small. */
  readonly minimum: number;
  /** Relations that the published figures contradict on their own; part of no view. */
  readonly contradicted: readonly TaggedRelation[];
}

/** How much is lost with a published count; Infinity where it has to stay. */
export type WeightOf = (place: CountCell) => number;

/** A withheld count must not be determined; what its sign says is public anyhow. */
const PROTECTION = { width: 1, reach: 0 };
const UNKNOWN = { low: 0, high: Number.POSITIVE_INFINITY };

/** The counts with a number, a mask or a suppression, by the day they count for. */
export function countsByDay(source: SourcePackage): ReadonlyMap<string, readonly CountCell[]> {
  return group(countCells(source).filter(isBounded), ({ day }) => day);
}

/**
 * The table of one day; no count of one day is tied to one of another (stocks only). Of a suppressed
 * cell nothing is taken to be known, and it needs protection like a masked one: it may be one.
 */
export function packageTable(highs: Highs, day: DayCounts, weightOf: WeightOf): PackageTable {
  const { places, truth, maskedBelow } = day;
  const cells = places.map((place, index) => tableCell(place, truth[index] ?? null, weightOf));
  const city = day.areas.find(({ role }) => role === 'city')?.id ?? null;
  const parents = new Set(day.areas.map(({ parent }) => parent));
  const isComputed = ({ area }: CountCell) => area !== city && parents.has(area);
  const tagged = instantiateRelations(day);
  const { views, contradicted } = consistentViews(highs, cells, tagged, city);
  return {
    places,
    computed: new Set(places.flatMap((place, cell) => (isComputed(place) ? [cell] : []))),
    minimum: maskedBelow,
    contradicted,
    views: views.map((view) => {
      const relations = view.kept.map(({ relation }) => relation);
      const table = { cells, relations, shieldLow: maskedBelow };
      return { table, toAudit: withinScope(table, view), counts: view.counts };
    }),
  };
}

function withinScope(table: CellTable, { scope, counts }: RelationView): CellTable {
  const cells = table.cells.map((cell, index) =>
    cell.role === 'published' || scope.has(index)
      ? cell
      : publishedCell(cell.key, counts[index]!, Number.POSITIVE_INFINITY),
  );
  return { ...table, cells };
}

function isBounded({ cell }: CountCell): boolean {
  return cell.kind === 'number' || cell.kind === 'masked' || cell.kind === 'suppressed';
}

function tableCell(place: CountCell, value: number | null, weightOf: WeightOf): TableCell {
  const { indicator, area, period, cell } = place;
  const key = `${area} ${indicator} ${period}`;
  if (cell.kind === 'number') return publishedCell(key, cell.value, weightOf(place));
  const known = cell.kind === 'masked' ? cell : UNKNOWN;
  return sensitiveCell(key, {
    value,
    known: { low: known.low, high: known.high },
    protection: PROTECTION,
  });
}
