import type { ProblemLog } from '../problem.ts';
import { checkReference } from './checkReference.ts';
import type { RowOf, SourceTables } from './sourceTables.ts';

const WITHOUT_NUMBER: readonly (string | null)[] = [
  'masked',
  'suppressed',
  'missing',
  'not_applicable',
];

interface ValueRules {
  readonly maskedBelow: number;
  readonly bases: ReadonlySet<string>;
}

/**
 * Reports values for unknown areas or indicators, values of derived indicators, cells that stand
 * twice, and values that do not go with their status.
 */
export function checkValues(tables: SourceTables, rules: ValueRules, log: ProblemLog): void {
  const firstRows = new Map<string, RowOf<'values'>>();
  const kinds = new Map(
    tables.indicators.rows.map(({ values }) => [values.indicator_id, values.kind]),
  );
  for (const row of tables.values.rows) {
    checkIds(row, tables, rules, log);
    checkStatus(row, log);
    const kind = kinds.get(row.values.indicator_id);
    if (kind === 'count') {
      checkCount(row, rules.maskedBelow, log);
    } else if (kind === 'area') {
      checkNotNegative(row, log);
    }
    checkDuplicate(row, firstRows, log);
  }
}

function checkIds(
  { file, row, values }: RowOf<'values'>,
  { areas, indicators }: SourceTables,
  { bases }: ValueRules,
  log: ProblemLog,
): void {
  const { area_id, indicator_id } = values;
  const place = { file, row };
  checkReference(
    { ...place, column: 'area_id', value: area_id, target: 'areas', keys: areas.keys },
    log,
  );
  const indicator = { ...place, column: 'indicator_id', value: indicator_id };
  const known = checkReference({ ...indicator, target: 'indicators', keys: indicators.keys }, log);
  const sound = indicators.rows.length === indicators.keys.size;
  if (known && sound && !bases.has(indicator_id)) {
    log.error(indicator, { code: 'value_for_derived' });
  }
}

function checkStatus({ file, row, values }: RowOf<'values'>, log: ProblemLog): void {
  const { value, status } = values;
  const withheld = WITHOUT_NUMBER.includes(status);
  if (withheld && value !== null) {
    log.error(
      { file, row, column: 'value', value: String(value) },
      { code: 'value_with_status', status: status ?? '' },
    );
  }
  if (!withheld && value === null) {
    log.error({ file, row, column: 'value' }, { code: 'value_without_number' });
  }
}

function checkNotNegative({ file, row, values }: RowOf<'values'>, log: ProblemLog): void {
  if (values.value !== null && values.value < 0) {
    const value = String(values.value);
    log.error({ file, row, column: 'value', value }, { code: 'number_negative' });
  }
}

function checkCount(row: RowOf<'values'>, maskedBelow: number, log: ProblemLog): void {
  checkNotNegative(row, log);
  const { value, status } = row.values;
  if (value !== null && !WITHOUT_NUMBER.includes(status) && value > 0 && value < maskedBelow) {
    log.warning(
      { file: row.file, row: row.row, column: 'value', value: String(value) },
      { code: 'value_below_threshold', maskedBelow: String(maskedBelow) },
    );
  }
}

function checkDuplicate(
  row: RowOf<'values'>,
  firstRows: Map<string, RowOf<'values'>>,
  log: ProblemLog,
): void {
  const { area_id, indicator_id, period } = row.values;
  const key = `${indicator_id}, ${area_id}, ${period}`;
  const first = firstRows.get(key);
  if (first === undefined) {
    firstRows.set(key, row);
    return;
  }
  const firstRow = first.file === row.file ? String(first.row) : `${first.row} (${first.file})`;
  log.error(
    { file: row.file, row: row.row, column: 'area_id, indicator_id, period', value: key },
    { code: 'duplicate_value', firstRow },
  );
}
