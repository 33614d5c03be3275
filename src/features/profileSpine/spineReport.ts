import type { SpineRow } from '../../domain/profile/spineRows.ts';
import type { FigureReport, ReportCell } from '../../export/figureReport.ts';
import {
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
import type { ProfileContent } from '../../state/profile/profileShown.ts';
import { centreOf, isAgainstMedian } from './spineCentre.ts';
import { lookOf } from './spineGroups.ts';
import { type SpineWordsShown, spineShown } from './spineWords.ts';

/** The rows of all Handlungsfelder, with the ends and quarters of the bars that they are drawn on. */
export function spineReport(
  context: ProfileFigureContext & { readonly report: ProfileContent },
): FigureReport {
  const { report, words, atlas } = context;
  const { text, format } = words;
  const shown = spineShown(report, words, {
    atlas,
    nameOf: ({ indicator }) => format.local(words.indicator(indicator).name),
  });
  const fields = new Map(atlas.catalogue.fields.map(({ id, name }) => [id, format.local(name)]));
  const rows = report.spine.flatMap(({ field, themes }) =>
    themes.flatMap((theme) =>
      theme.rows.map((row) => ({
        row,
        field: field === null ? text('profileSpine.otherField') : (fields.get(field) ?? field),
      })),
    ),
  );
  const title = text('profile.section.spine');
  const spread = { isOptional: true } as const;
  return {
    ...profileFigureHead(context, {
      title,
      sentence: shown.caption,
      notes: isAgainstMedian(report) ? [] : [text('profileSpine.note')],
      indicators: rows.map(({ row }) => row.indicator),
    }),
    table: {
      rowDimension: indicatorDimension(context),
      columnDimension: { id: 'figure', heading: title, role: null },
      columns: [
        textColumn('field', text('profileExport.field')),
        ...indicatorColumns(context),
        textColumn('period', text('profileExport.period')),
        measureColumn('value', shown.columns.value),
        measureColumn('centre', shown.columns.centre),
        ...(report.parent === null ? [] : [measureColumn('parent', report.parent.name)]),
        measureColumn('difference', shown.columns.difference, { isSigned: true, isOptional: true }),
        textColumn('comparison', text('profileExport.spine.look')),
        measureColumn('lowest', text('profileExport.spine.lowest'), spread),
        measureColumn('lower_quartile', text('profileExport.spine.lowerQuartile'), spread),
        measureColumn('median', text('profileExport.spine.median'), spread),
        measureColumn('upper_quartile', text('profileExport.spine.upperQuartile'), spread),
        measureColumn('highest', text('profileExport.spine.highest'), spread),
      ],
      rows: rows.map(({ row, field }) => [field, ...cellsOf(row, context, shown)]),
      rowFormats: rows.map(({ row }) => rowFormatOf(words.indicator(row.indicator), context)),
    },
    geography: null,
    picture: async (scheme) => {
      const { drawSpine } = await import('./spinePicture.tsx');
      return drawSpine(shown, scheme);
    },
  };
}

function cellsOf(
  row: SpineRow,
  context: ProfileFigureContext,
  { looks }: SpineWordsShown,
): readonly ReportCell[] {
  const { report, words } = context;
  const median = isAgainstMedian(report);
  const indicator = words.indicator(row.indicator);
  const { cell, comparator, parent, spread } = row;
  const difference = median ? null : (comparator?.difference ?? null);
  const isTold = difference?.kind === 'number' || difference?.kind === 'interval';
  const ends = [
    spread?.min,
    spread?.lowerQuartile,
    spread?.median,
    spread?.upperQuartile,
    spread?.max,
  ];
  return [
    ...indicatorTexts(indicator, context),
    words.format.period(row.period),
    cell,
    centreOf(row, median) ?? NOT_SHOWN,
    ...(report.parent === null ? [] : [parent?.cell ?? NOT_SHOWN]),
    isTold ? difference : NOT_SHOWN,
    cell.kind === 'number' ? looks[median ? 'untested' : lookOf(row)] : '',
    ...ends.map((end) => (end === undefined ? NOT_SHOWN : numberCell(end))),
  ];
}
