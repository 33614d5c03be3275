import type { FigureReport } from '../../export/figureReport.ts';
import {
  areaColumns,
  areaDimension,
  changeColumn,
  figureColumn,
  type IndicatorView,
  indicatorHead,
  type ReportWords,
} from '../../export/indicatorReport.ts';
import type { Atlas } from '../../state/atlas.ts';
import { factsOfShown } from '../../state/selectors/factsOfShown.ts';
import { viewLink } from '../../state/url/viewLink.ts';
import type { TableModel, TableRow } from './tableModel.ts';

/** The table as a report: every period, in the order on the screen. */
export function tableReport(
  atlas: Atlas,
  table: { readonly model: TableModel; readonly rows: readonly TableRow[] },
  words: ReportWords & { readonly page: string },
): FigureReport {
  const shown = atlas.select.shown(atlas.store.getState());
  const { model } = table;
  const { text, format, exportText } = words;
  const view: IndicatorView = {
    package: atlas.source.package,
    shown,
    link: viewLink(atlas, words.page),
    facts: factsOfShown(shown),
  };
  const since = model.changeSince;
  const named = (area: TableRow['area']) =>
    area.role === 'city' ? text('figureTable.city', { city: area.name }) : area.name;
  return {
    ...indicatorHead(view, 'table', words),
    table: {
      rowDimension: areaDimension(view, words),
      columnDimension: {
        id: 'period',
        heading: exportText('export.column.period'),
        // A change is no period: with one among them, the columns are figures.
        role: since === null ? 'time' : 'metric',
      },
      columns: [
        ...areaColumns(format.local(shown.base.level.name), exportText),
        ...model.periods.map((period) =>
          figureColumn({ id: periodColumn(period), heading: format.period(period) }, shown.base, {
            format,
            mode: model.mode,
          }),
        ),
        ...(since === null ? [] : [changeColumn(since, view, words)]),
      ],
      rows: [...table.rows, ...model.beside].map(({ area, cells, change }) => [
        area.id,
        named(area),
        ...cells,
        ...(since === null || change === null ? [] : [change]),
      ]),
    },
    geography: { geometry: shown.base.geometry, areaColumn: 'area_id' },
    picture: null,
  };
}

/** `period_2017`, `period_2016_06_30`. */
function periodColumn(period: string): string {
  return `period_${period.replaceAll('-', '_')}`;
}
