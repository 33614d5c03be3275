import { boundsOf } from '../../domain/indicators/addCells.ts';
import type { IndicatorChange } from '../../domain/profile/changesBetween.ts';
import type { FigureReport, RowFormat } from '../../export/figureReport.ts';
import {
  indicatorColumns,
  indicatorDimension,
  indicatorTexts,
  measureColumn,
  NOT_SHOWN,
  type ProfileFigureContext,
  profileFigureHead,
  rowFormatOf,
  textColumn,
} from '../../export/profileFigure.ts';
import { wordChangesWithout, wordIndicatorChange } from '../../i18n/profile/wordIndicatorChange.ts';
import { remarksOf, TOLD } from './changeRemarks.ts';

/** What is different from the last report: a row per indicator, in the order of the page. */
export function changesReport(context: ProfileFigureContext): FigureReport {
  const { report, words } = context;
  const { text, format } = words;
  const { changes } = report;
  if (changes === null) throw new RangeError('changesReport: no two periods to compare');
  const { since, until, between } = changes;
  const rows = between.changes;
  const against = rows.find((row) => row.against !== null && boundsOf(row.against.change) !== null)
    ?.against?.area;
  const told = rows.filter(({ size }) => size !== null).slice(0, TOLD);
  const title = text('profile.section.changes');
  const signed = { isSigned: true } as const;
  return {
    ...profileFigureHead(context, {
      title,
      sentence: told.map((row) => wordIndicatorChange(row, between, words)).join(' '),
      notes: [wordChangesWithout(between, words) ?? ''],
      indicators: rows.map(({ indicator }) => indicator),
      asOf: `${format.period(since)} – ${format.period(until)}`,
    }),
    table: {
      rowDimension: indicatorDimension(context),
      columnDimension: { id: 'figure', heading: title, role: null },
      columns: [
        ...indicatorColumns(context),
        measureColumn('from', format.period(since)),
        measureColumn('to', format.period(until)),
        measureColumn('change', text('profileExport.change'), signed),
        ...(against === undefined
          ? []
          : [
              measureColumn(
                'change_against',
                text('profileExport.changeOf', { area: words.areaName(against) }),
                signed,
              ),
            ]),
        textColumn('change_unit', text('profileExport.changeUnit')),
        textColumn('remarks', text('profileChanges.remark')),
      ],
      rows: rows.map((row) => [
        ...indicatorTexts(words.indicator(row.indicator), context),
        row.from,
        row.to,
        row.change,
        ...(against === undefined ? [] : [row.against?.change ?? NOT_SHOWN]),
        formatOf(row, context).differenceUnit ?? '',
        remarksOf(row, text),
      ]),
      rowFormats: rows.map((row) => formatOf(row, context)),
    },
    geography: null,
    picture: null,
  };
}

function formatOf(
  { indicator, measure }: IndicatorChange,
  context: ProfileFigureContext,
): RowFormat {
  return rowFormatOf(context.words.indicator(indicator), context, measure);
}
