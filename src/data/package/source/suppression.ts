import type { Area } from '../../../domain/model/area.ts';
import type { Cell } from '../../../domain/model/cell.ts';
import { cellAt } from '../../../domain/model/column.ts';
import type { Series } from '../../../domain/model/dataset.ts';
import type { AreaId, IndicatorId, PeriodId } from '../../../domain/model/ids.ts';
import type { ProblemLog } from '../problem.ts';
import { checkReference } from './checkReference.ts';
import type { RowOf, SourceTables } from './sourceTables.ts';

/**
 * One row of `suppressions`: what the public form says instead of the source.
 *
 * - `masked`: a number below the package's minimum count.
 * - `suppressed`: to protect another figure, or a small count whose "below" already says too much.
 * - `not_applicable`: a masked count of cases without an area, of which the sums say that there are
 *   none; nobody is protected by withholding that, and everything around it would have to go.
 */
export interface Suppression {
  readonly indicator: IndicatorId;
  readonly area: AreaId;
  readonly period: PeriodId;
  readonly status: 'masked' | 'suppressed' | 'not_applicable';
}

/**
 * The suppressions of a package; null where it has no such table. Each must name a figure that the
 * source has, as number or masked, or the total of a larger area that is computed from such; `masked`
 * only what is below the minimum count.
 */
export function buildSuppressions(
  { suppressions, indicators, areas }: SourceTables,
  context: {
    readonly declared: boolean;
    readonly atlasAreas: readonly Area[];
    readonly series: ReadonlyMap<IndicatorId, Series>;
    readonly maskedBelow: number;
  },
  log: ProblemLog,
): readonly Suppression[] | null {
  if (!context.declared) return null;
  return suppressions.rows.flatMap((row) => {
    const { indicator_id, area_id, period, status } = row.values;
    const place = { file: row.file, row: row.row };
    const known = [
      { column: 'indicator_id', value: indicator_id, target: 'indicators', keys: indicators.keys },
      { column: 'area_id', value: area_id, target: 'areas', keys: areas.keys },
    ].map((reference) => checkReference({ ...place, ...reference }, log));
    if (known.includes(false) || !checkFigure(row, context, log)) return [];
    return [
      {
        indicator: indicator_id as IndicatorId,
        area: area_id as AreaId,
        period: period as PeriodId,
        status,
      },
    ];
  });
}

function checkFigure(
  { file, row, values }: RowOf<'suppressions'>,
  context: {
    readonly atlasAreas: readonly Area[];
    readonly series: ReadonlyMap<IndicatorId, Series>;
    readonly maskedBelow: number;
  },
  log: ProblemLog,
): boolean {
  const series = context.series.get(values.indicator_id as IndicatorId);
  const cell = series === undefined ? null : figureOf(series, values, context.atlasAreas);
  const value = `${values.indicator_id}, ${values.area_id}, ${values.period}`;
  if (cell === null || (cell !== 'total' && cell.kind !== 'number' && cell.kind !== 'masked')) {
    log.error(
      { file, row, column: 'indicator_id, area_id, period', value },
      { code: 'suppression_without_figure' },
    );
    return false;
  }
  return checkStatus({ file, row, values }, cell, context, log);
}

function checkStatus(
  { file, row, values }: RowOf<'suppressions'>,
  cell: Cell | 'total',
  context: { readonly atlasAreas: readonly Area[]; readonly maskedBelow: number },
  log: ProblemLog,
): boolean {
  const { status: value, area_id } = values;
  const place = { file, row, column: 'status', value };
  const isSmall = cell !== 'total' && cell.kind === 'number' && cell.value < context.maskedBelow;
  if (value === 'masked' && !isSmall) {
    log.error(place, { code: 'suppression_not_small', maskedBelow: String(context.maskedBelow) });
    return false;
  }
  const isRest = context.atlasAreas.some(({ id, role }) => id === area_id && role === 'unassigned');
  const isMasked = cell !== 'total' && cell.kind === 'masked';
  if (value === 'not_applicable' && !(isRest && isMasked)) {
    log.error(place, { code: 'suppression_not_unassigned' });
    return false;
  }
  return true;
}

/** The cell of the source, `total` for an area whose parts have rows, null where there is neither. */
function figureOf(
  { areas, periods, cells }: Series,
  { area_id, period }: { readonly area_id: string; readonly period: string },
  atlasAreas: readonly Area[],
): Cell | 'total' | null {
  const column = periods.indexOf(period as PeriodId);
  if (column < 0) return null;
  const row = areas.indexOf(area_id as AreaId);
  if (row >= 0) return cellAt(cells, row * periods.length + column);
  const withRows = new Set(areas);
  const hasPart = (id: string): boolean =>
    atlasAreas.some((area) => area.parent === id && (withRows.has(area.id) || hasPart(area.id)));
  return hasPart(area_id) ? 'total' : null;
}
