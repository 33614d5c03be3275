import type { ExportContext } from '../exportContext.ts';
import type { FigureReport, ReportColumn, ReportTable, RowFormat } from '../figureReport.ts';
import { statusLegend } from '../table/aboutRows.ts';
import { cellStatus } from '../table/cellStatus.ts';
import { type FigureColumn, figureColumns } from '../table/columnParts.ts';
import { textIn } from '../table/shownCell.ts';
import { uniqueKeys } from './uniqueKeys.ts';

/**
 * The table as a dataset of JSON-stat 2.0 (json-stat.org): its rows are one dimension, its columns of
 * figures the other. A figure that is no number is null; `status` says by its position what it is, in
 * the words of the data package, and `extension.low` and `extension.high` hold the ends of ranges.
 */
export function writeJsonStat(report: FigureReport, context: ExportContext): string {
  const { table } = report;
  const figures = figureColumns(table);
  const cells = table.rows.flatMap((_, row) => figures.map((figure) => figure.cells[row]!));
  const sparse = <Value>(pick: (cell: (typeof cells)[number]) => Value | null) =>
    Object.fromEntries(
      cells.flatMap((cell, position) => {
        const picked = pick(cell);
        return picked === null ? [] : [[String(position), picked] as const];
      }),
    );
  const { rowDimension, columnDimension } = table;
  const dataset = {
    version: '2.0',
    class: 'dataset',
    label: report.title,
    source: report.sources.map(({ name }) => name).join('; '),
    updated: context.madeOn.toISOString(),
    ...(report.link === null ? {} : { href: report.link }),
    note: [report.subtitle, report.sentence, ...report.notes].filter((note) => note !== ''),
    id: [rowDimension.id, columnDimension.id],
    size: [table.rows.length, figures.length],
    role: rolesOf(table),
    dimension: {
      [rowDimension.id]: { label: rowDimension.heading, category: rowCategory(table) },
      [columnDimension.id]: { label: columnDimension.heading, category: columnCategory(figures) },
    },
    value: cells.map((cell) => (cell.kind === 'number' ? cell.value : null)),
    status: sparse((cell) => cellStatus(cell) || null),
    extension: {
      as_of: report.asOf,
      sources: report.sources,
      low: sparse((cell) => (cell.kind === 'interval' ? cell.low : null)),
      high: sparse((cell) => (cell.kind === 'interval' ? cell.high : null)),
      definitions: Object.fromEntries(
        figures.flatMap(({ column }) =>
          column.definition === null ? [] : [[column.id, column.definition] as const],
        ),
      ),
      states: Object.fromEntries(statusLegend(report, context.text)),
      rows: otherTexts(table),
    },
  };
  return `${JSON.stringify(dataset, null, 1)}\n`;
}

function rolesOf({ rowDimension, columnDimension }: ReportTable) {
  const dimensions = [rowDimension, columnDimension];
  const roles = ['geo', 'time', 'metric'] as const;
  return Object.fromEntries(
    roles.flatMap((role) => {
      const ids = dimensions.filter((one) => one.role === role).map(({ id }) => id);
      return ids.length === 0 ? [] : [[role, ids] as const];
    }),
  );
}

function rowCategory(table: ReportTable) {
  const keys = rowKeys(table);
  const labels = textsOf(table, table.rowDimension.label);
  return {
    index: keys,
    label: Object.fromEntries(keys.map((key, row) => [key, labels[row] ?? key] as const)),
    ...(table.rowFormats === undefined ? {} : { unit: rowUnits(keys, table.rowFormats) }),
  };
}

/** Where rows are indicators, units are theirs. */
function rowUnits(keys: readonly string[], formats: readonly RowFormat[]) {
  return Object.fromEntries(
    formats.map(({ unit, decimals }, row) => [
      keys[row]!,
      { ...(unit === null ? {} : { label: unit }), decimals },
    ]),
  );
}

function columnCategory(figures: readonly FigureColumn[]) {
  const columns = figures.map(({ column }) => column);
  return {
    index: columns.map(({ id }) => id),
    label: Object.fromEntries(columns.map(({ id, heading }) => [id, heading] as const)),
    unit: Object.fromEntries(columns.map((column) => [column.id, unitOf(column)] as const)),
  };
}

function unitOf({ unit, decimals }: ReportColumn) {
  return { ...(unit === null ? {} : { label: unit }), ...(decimals === null ? {} : { decimals }) };
}

/** What the rows say beside their name, which a dataset of figures has no place for. */
function otherTexts(table: ReportTable) {
  const { key, label } = table.rowDimension;
  const others = table.columns.filter(
    ({ id, role }) => role === 'text' && id !== key && id !== label,
  );
  return Object.fromEntries(others.map(({ id }) => [id, textsOf(table, id)] as const));
}

function rowKeys(table: ReportTable): readonly string[] {
  return uniqueKeys(textsOf(table, table.rowDimension.key));
}

function textsOf(table: ReportTable, id: string): readonly string[] {
  const index = table.columns.findIndex((column) => column.id === id);
  const column = table.columns[index];
  if (column === undefined) throw new RangeError(`the table has no column "${id}"`);
  return table.rows.map((row) => textIn(row[index], column));
}
