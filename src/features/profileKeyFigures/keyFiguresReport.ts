import type { AreaId } from '../../domain/model/ids.ts';
import type { ComparedFigure, KeyFigure } from '../../domain/profile/keyFigures.ts';
import type { FigureReport, ReportCell, ReportColumn } from '../../export/figureReport.ts';
import {
  columnId,
  indicatorColumns,
  indicatorDimension,
  indicatorTexts,
  measureColumn,
  NOT_SHOWN,
  numberCell,
  type ProfileFigureContext,
  profileFigureHead,
  rowFormatOf,
  textColumn,
} from '../../export/profileFigure.ts';

/** In which shares of a larger place are shown. */
const SHARE_DECIMALS = 1;

/** The key figures as a table: a row for each, with what stands beside it on the page. */
export function keyFiguresReport(context: ProfileFigureContext): FigureReport {
  const { report, words } = context;
  const { text } = words;
  const figures = report.keyFigures;
  const beside = comparedAreas(figures);
  const title = text('profile.section.keyFigures');
  return {
    ...profileFigureHead(context, {
      title,
      sentence: '',
      indicators: figures.map(({ indicator }) => indicator),
    }),
    table: {
      rowDimension: indicatorDimension(context),
      columnDimension: { id: 'figure', heading: title, role: null },
      columns: [
        ...indicatorColumns(context),
        textColumn('period', text('profileExport.period')),
        measureColumn('value', text('profileExport.value')),
        ...beside.flatMap((area) => comparedColumns(area, context)),
        optionalCount('cases', text('profileExport.cases')),
        optionalCount('base', text('profileExport.base')),
        textColumn('since', text('profileExport.since')),
        measureColumn('change', text('profileExport.change'), { isSigned: true, isOptional: true }),
        textColumn('change_unit', text('profileExport.changeUnit')),
        optionalCount('rank', text('profileExport.rank')),
        optionalCount('rank_of', text('profileExport.rankOf')),
      ],
      rows: figures.map((figure) => rowOf(figure, beside, context)),
      rowFormats: figures.map((figure) => formatOf(figure, context)),
    },
    geography: null,
    picture: null,
  };
}

/** Those that stand beside one of the figures, in the order of the page. */
function comparedAreas(figures: readonly KeyFigure[]): readonly AreaId[] {
  const kinds = ['parent', 'city', 'reference'] as const;
  const shown = kinds.flatMap((kind) => figures.flatMap((figure) => shownBeside(figure[kind])));
  return [...new Set(shown.map(({ area }) => area))];
}

function shownBeside(compared: ComparedFigure | null): readonly ComparedFigure[] {
  return compared === null || compared.cell.kind === 'missing' ? [] : [compared];
}

function comparedColumns(area: AreaId, { words }: ProfileFigureContext): readonly ReportColumn[] {
  const { text } = words;
  const named = { area: words.areaName(area) };
  return [
    measureColumn(columnId('value', area), named.area),
    measureColumn(columnId('difference', area), text('profileExport.difference', named), {
      isSigned: true,
      isOptional: true,
    }),
    measureColumn(columnId('share', area), text('profileExport.share', named), {
      unit: text('profileExport.percent'),
      decimals: SHARE_DECIMALS,
      keepsFormat: true,
      isOptional: true,
    }),
  ];
}

function optionalCount(id: string, heading: string): ReportColumn {
  return measureColumn(id, heading, { decimals: 0, keepsFormat: true, isOptional: true });
}

function rowOf(
  figure: KeyFigure,
  beside: readonly AreaId[],
  context: ProfileFigureContext,
): readonly ReportCell[] {
  const { words } = context;
  const { format } = words;
  const { cases, trend, rank } = figure;
  const indicator = words.indicator(figure.indicator);
  const compared = [figure.parent, figure.city, figure.reference].flatMap(shownBeside);
  return [
    ...indicatorTexts(indicator, context),
    format.referenceDate(indicator, figure.period),
    figure.cell,
    ...beside.flatMap((area) => comparedCells(compared.find((one) => one.area === area))),
    cases === null ? NOT_SHOWN : numberCell(cases.count),
    cases === null ? NOT_SHOWN : numberCell(cases.base),
    trend === null ? '' : format.period(trend.since),
    trend?.change.kind === 'number' ? trend.change : NOT_SHOWN,
    trend === null ? '' : (formatOf(figure, context).differenceUnit ?? ''),
    rank === null ? NOT_SHOWN : numberCell(rank.rank),
    rank === null ? NOT_SHOWN : numberCell(rank.of),
  ];
}

/** Value, difference and share as the page says them: a difference that is not certain is not told. */
function comparedCells(compared: ComparedFigure | undefined): readonly ReportCell[] {
  if (compared === undefined) return [NOT_SHOWN, NOT_SHOWN, NOT_SHOWN];
  const { cell, difference, share } = compared;
  return [
    cell,
    difference?.kind === 'number' ? difference : NOT_SHOWN,
    share?.kind === 'number' ? share : NOT_SHOWN,
  ];
}

function formatOf({ indicator, trend }: KeyFigure, context: ProfileFigureContext) {
  return rowFormatOf(context.words.indicator(indicator), context, trend?.measure);
}
