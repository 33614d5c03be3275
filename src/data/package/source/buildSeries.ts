import type { Cell } from '../../../domain/model/cell.ts';
import { emptyColumn, setCell } from '../../../domain/model/column.ts';
import type { Series } from '../../../domain/model/dataset.ts';
import type { AreaId, IndicatorId, PeriodId } from '../../../domain/model/ids.ts';
import type { RowOf, SourceTables } from './sourceTables.ts';

/**
 * One series per base indicator that has rows. Areas stand in the order of `areas.csv`, periods
 * ascend; a cell without a row is `missing`.
 */
export function buildSeries(
  { areas, values }: SourceTables,
  maskedBelow: number,
): ReadonlyMap<IndicatorId, Series> {
  const areaOrder = areas.rows.map((row) => row.values.area_id);
  const rowsOf = new Map<string, RowOf<'values'>[]>();
  for (const row of values.rows) {
    const rows = rowsOf.get(row.values.indicator_id) ?? [];
    rows.push(row);
    rowsOf.set(row.values.indicator_id, rows);
  }
  return new Map(
    [...rowsOf].map(([id, rows]) => [
      id as IndicatorId,
      seriesOf(id, rows, { areaOrder, maskedBelow }),
    ]),
  );
}

function seriesOf(
  id: string,
  rows: readonly RowOf<'values'>[],
  context: { readonly areaOrder: readonly string[]; readonly maskedBelow: number },
): Series {
  const withRows = new Set(rows.map(({ values }) => values.area_id));
  const areas = context.areaOrder.filter((area) => withRows.has(area));
  const periods = [...new Set(rows.map(({ values }) => values.period))].sort();
  const areaIndex = new Map(areas.map((area, index) => [area, index]));
  const periodIndex = new Map(periods.map((period, index) => [period, index]));
  const cells = emptyColumn(areas.length * periods.length);
  for (const { values } of rows) {
    const area = areaIndex.get(values.area_id);
    const period = periodIndex.get(values.period);
    if (area !== undefined && period !== undefined) {
      setCell(cells, area * periods.length + period, cellOf(values, context.maskedBelow));
    }
  }
  return {
    indicator: id as IndicatorId,
    periods: periods as readonly string[] as readonly PeriodId[],
    areas: areas as readonly string[] as readonly AreaId[],
    cells,
  };
}

function cellOf({ value, status }: RowOf<'values'>['values'], maskedBelow: number): Cell {
  switch (status) {
    case 'masked':
      return { kind: 'masked', low: 0, high: maskedBelow - 1, flags: [] };
    case 'suppressed':
    case 'missing':
    case 'not_applicable':
      return { kind: status, flags: [] };
    default:
      return value === null
        ? { kind: 'missing', flags: [] }
        : { kind: 'number', value, flags: status === null ? [] : [status] };
  }
}
