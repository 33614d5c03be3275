import type { FigureReport } from '../../export/figureReport.ts';
import {
  type NeedAnswer,
  type NeedReportWords,
  needHead,
  needTable,
} from '../../export/needReport.ts';
import type { ActionRows } from './actionRows.ts';
import { type Answer, rowRemarks } from './rowSentences.ts';

/** The action list as a table, in its order, with what must be known of every verdict. */
export function listReport(
  answer: NeedAnswer,
  list: { readonly answer: Answer; readonly rows: ActionRows },
  context: NeedReportWords,
): FigureReport {
  const { words, exportText } = context;
  const { first, supplied, notAssessed } = list.rows;
  return {
    ...needHead(answer, 'list', context),
    sentence: words.text('actionList.rule'),
    table: needTable(answer, [...first, ...supplied, ...notAssessed], {
      ...context,
      remarks: {
        id: 'remarks',
        heading: exportText('export.need.remarks'),
        textOf: (area) => rowRemarks(words, list.answer, area).join(' '),
      },
    }),
    geography: { geometry: answer.geometry, areaColumn: 'area_id' },
    picture: null,
  };
}
