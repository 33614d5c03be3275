import type { ProblemLog } from '../problem.ts';
import { checkReference } from './checkReference.ts';
import { areFacetsSorted, parseFacets } from './parseFacets.ts';
import type { RowOf, SourceTables } from './sourceTables.ts';

/** Reports references to nothing, malformed facets and breakdowns that stand twice in a concept. */
export function checkIndicatorReferences(tables: SourceTables, log: ProblemLog): void {
  const categories = new Set(
    tables.dimensions.rows.map(({ values }) => `${values.dimension}=${values.category}`),
  );
  for (const row of tables.indicators.rows) {
    checkIds(row, tables, log);
    checkFacets(row, categories, log);
  }
  checkBreakdowns(tables.indicators.rows, log);
}

function checkIds(row: RowOf<'indicators'>, tables: SourceTables, log: ProblemLog): void {
  const { concept, unit, mapped_as, sources } = row.values;
  const references = [
    { column: 'concept', value: concept, target: 'concepts', keys: tables.concepts.keys },
    { column: 'unit', value: unit, target: 'units', keys: tables.units.keys },
    { column: 'mapped_as', value: mapped_as, target: 'indicators', keys: tables.indicators.keys },
    ...sources.map((value) => ({
      column: 'sources',
      value,
      target: 'sources',
      keys: tables.sources.keys,
    })),
  ];
  for (const reference of references) {
    checkReference({ file: row.file, row: row.row, ...reference }, log);
  }
}

function checkFacets(
  { file, row, values }: RowOf<'indicators'>,
  categories: ReadonlySet<string>,
  log: ProblemLog,
): void {
  const place = { file, row, column: 'facets' };
  const facets = parseFacets(values.facets);
  if (facets === null) {
    log.error(
      { ...place, value: values.facets ?? '' },
      { code: 'format_expected', expected: 'dimension=category|dimension=category' },
    );
    return;
  }
  for (const { dimension, category } of facets) {
    const value = `${dimension}=${category}`;
    checkReference({ ...place, value, target: 'dimensions', keys: categories }, log);
  }
  if (!areFacetsSorted(facets)) {
    log.error({ ...place, value: values.facets ?? '' }, { code: 'facets_unsorted' });
  }
}

function checkBreakdowns(rows: readonly RowOf<'indicators'>[], log: ProblemLog): void {
  const firstRows = new Map<string, number>();
  for (const { file, row, values } of rows) {
    const { concept, facets, kind } = values;
    const family = kind === 'count' || kind === 'area' ? 'count' : 'rate';
    const key = [concept, family, facets ?? ''].join(' ');
    const firstRow = firstRows.get(key);
    if (firstRow === undefined) {
      firstRows.set(key, row);
    } else {
      log.error(
        { file, row, column: 'facets', value: facets ?? '' },
        { code: 'duplicate_breakdown', concept, firstRow: String(firstRow) },
      );
    }
  }
}
