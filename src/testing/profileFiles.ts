import Papa from 'papaparse';
import type { Cell } from '../domain/model/cell.ts';
import type { AreaId, IndicatorId, PeriodId } from '../domain/model/ids.ts';
import { writeMachineCsv } from '../export/csv/writeMachineCsv.ts';
import type { FigureReport } from '../export/figureReport.ts';
import { columnId } from '../export/profileFigure.ts';
import { readStatus } from '../export/table/cellStatus.ts';
import { shownCell } from '../export/table/shownCell.ts';
import type { ExportText } from '../i18n/export/exportWords.ts';
import type { ProfileText } from '../i18n/profile/profileWords.ts';
import type { ProfileContent } from '../state/profile/profileShown.ts';

/** A figure as somebody reads it who was handed the file and nothing else. */
export interface ReadFigure {
  readonly row: Readonly<Record<string, string>>;
  readonly column: string;
  readonly kind: string;
  readonly low: number;
  readonly high: number;
}

/** All figures of a report, read back from the file for programs. */
export function readReport(report: FigureReport, exportText: ExportText): readonly ReadFigure[] {
  const written = writeMachineCsv(report, { text: exportText, madeOn: new Date(0) });
  const options = { header: true, skipEmptyLines: true } as const;
  return Papa.parse<Record<string, string>>(written, options).data.map((row) => {
    const { kind } = readStatus(row.status ?? '');
    const bounds =
      kind === 'number'
        ? [Number(row.value), Number(row.value)]
        : kind === 'interval'
          ? [Number(row.low), Number(row.high)]
          : [0, kind === 'masked' ? report.maskedBelow - 1 : Number.POSITIVE_INFINITY];
    return { row, column: row.figure!, kind, low: bounds[0]!, high: bounds[1]! };
  });
}

/** Numbers of a chart of a slide; points without a number have none. */
export function chartOf(xml: string): {
  readonly isBar: boolean;
  readonly values: readonly number[];
} {
  const values = [...xml.matchAll(/<c:val>(.*?)<\/c:val>/gs)].flatMap(([, part]) =>
    [...part!.matchAll(/<c:v>([^<]*)<\/c:v>/g)].flatMap(([, value]) =>
      value!.trim() === '' || Number.isNaN(Number(value)) ? [] : [Number(value)],
    ),
  );
  return { isBar: xml.includes('<c:barChart>'), values };
}

/** Of all bars of the latest pyramid. */
export function latestDensities({ own }: NonNullable<ProfileContent['pyramid']>): readonly Cell[] {
  return own.years.at(-1)!.sides.flatMap(({ cells }) => cells.map(({ density }) => density));
}

/** Every number that may stand in a line: of the area, the city and the Land, as rounded. */
export function numbersOf({ area, city, land, readers }: ProfileContent): readonly number[] {
  const places = [area, city, ...(land === null ? [] : [land])];
  return [...readers.values()].flatMap((reader) =>
    places.flatMap(({ id }) =>
      reader.series(id).cells.flatMap((cell) => {
        const shown = shownCell(cell, reader.figures.indicator.decimals);
        return shown.kind === 'number' ? [shown.value] : [];
      }),
    ),
  );
}

/** A figure that a file tells as a number. */
export interface Told {
  readonly indicator: IndicatorId;
  readonly area: AreaId;
  readonly period: PeriodId;
}

interface Dated {
  readonly indicator: IndicatorId;
  readonly period: PeriodId;
}

export function spineRowsOf({ themes }: ProfileContent['spine'][number]) {
  return themes.flatMap(({ rows }) => rows);
}

/** Numbers of the area and of what stands beside it, with the period of their row. */
export function toldOf(
  figures: readonly ReadFigure[],
  report: ProfileContent,
  rows: readonly Dated[],
): readonly Told[] {
  const periods = new Map(rows.map(({ indicator, period }) => [indicator as string, period]));
  return figures.flatMap(({ row, column, kind }) => {
    const area = areaOf(column, report);
    const period = periods.get(row.indicator_id!);
    if (kind !== 'number' || area === null || period === undefined) return [];
    return [{ indicator: row.indicator_id as IndicatorId, area, period }];
  });
}

function areaOf(column: string, { area, parent, city, land }: ProfileContent): AreaId | null {
  if (column === 'value') return area.id;
  if (column === 'parent') return parent?.id ?? null;
  const beside = [parent, city, land].find(
    (one) => one !== null && column === columnId('value', one.id),
  );
  return beside?.id ?? null;
}

/** Numbers of areas that stand beside a sentence. */
export function sentenceFigure(
  { row, column, kind }: ReadFigure,
  { area, standouts }: ProfileContent,
) {
  const fact = standouts[Number(row.number) - 1];
  if (kind !== 'number' || fact === undefined || !('indicator' in fact)) return [];
  const { indicator, period } = fact;
  if (column === 'value') return [{ indicator, area: area.id, period }];
  if (column === 'from' && fact.kind === 'change') {
    return [{ indicator, area: area.id, period: fact.since }];
  }
  const isBeside = column === 'against_value' && fact.against !== null;
  return isBeside ? [{ indicator, area: fact.against, period }] : [];
}

/** The two figures of a change. */
export function changeFigure({ row, column, kind }: ReadFigure, { area, changes }: ProfileContent) {
  if (kind !== 'number' || (column !== 'from' && column !== 'to')) return [];
  const period = column === 'from' ? changes!.since : changes!.until;
  return [{ indicator: row.indicator_id as IndicatorId, area: area.id, period }];
}

/** The sheet with one figure per row, read by its headings. */
export function valueRows(
  sheets: readonly { readonly rows: readonly (readonly unknown[])[] }[],
  text: ProfileText,
) {
  const sheet = sheets.find(({ rows }) =>
    rows[0]?.includes(text('profileSeries.column.numerator')),
  );
  if (sheet === undefined) throw new Error('no sheet with one figure per row');
  const [head = [], ...rows] = sheet.rows;
  const at = (key: Parameters<typeof text>[0]) => head.indexOf(text(key));
  const columns = {
    area: at('profileSeries.column.areaId'),
    indicator: at('profileSeries.column.indicatorId'),
    period: at('profileSeries.column.period'),
    value: at('profileSeries.column.value'),
    low: at('profileSeries.column.low'),
    high: at('profileSeries.column.high'),
    numerator: at('profileSeries.column.numerator'),
    denominator: at('profileSeries.column.denominator'),
  };
  const number = (cell: unknown) => (typeof cell === 'number' ? cell : null);
  return rows.map((row) => ({
    area: String(row[columns.area]),
    indicator: String(row[columns.indicator]),
    period: String(row[columns.period]),
    value: number(row[columns.value]),
    low: number(row[columns.low]),
    high: number(row[columns.high]),
    numerator: number(row[columns.numerator]),
    denominator: number(row[columns.denominator]),
  }));
}
