import { ShareSwatch } from '../../charts/stackedShares/ShareSwatch.tsx';
import { StackedShares } from '../../charts/stackedShares/StackedShares.tsx';
import type { Scheme } from '../../domain/colour/palettes.ts';
import type { PanelStack } from '../../domain/profile/panels.ts';
import type { FigureReport, ReportCell } from '../../export/figureReport.ts';
import { areaColumns } from '../../export/indicatorReport.ts';
import { drawPicture } from '../../export/picture/drawPicture.ts';
import {
  columnId,
  measureColumn,
  type ProfileFigureContext,
  profileFigureHead,
} from '../../export/profileFigure.ts';
import { wordShare } from '../../i18n/profile/wordShare.ts';
import { MOST_DRAWN, rampOf, stackData, stackNames, stackTitle } from './stackShown.ts';

const WIDTH = 640;
/** In which shares are shown. */
const SHARE_DECIMALS = 1;

/** One breakdown: a row per area, its total, and of every part the share and the number. */
export function stackReport(context: ProfileFigureContext, stack: PanelStack): FigureReport {
  const { report, words, atlas } = context;
  const { text, format } = words;
  const { catalogue } = atlas;
  const { parts } = stackData(stack, catalogue, words);
  const counted = words.indicator(stack.total);
  const names = stackNames(stack, catalogue, words);
  return {
    ...profileFigureHead(context, {
      title: stackTitle(names, text),
      sentence: text('profilePanels.summary', {
        area: report.area.name,
        total: format.cell(stack.rows[0]!.total, counted),
      }),
      indicators: [stack.total, ...stack.rows[0]!.parts.map(({ indicator }) => indicator)],
      asOf: names.period,
    }),
    table: stackTable(context, stack),
    geography: null,
    picture: parts.length > MOST_DRAWN ? null : (scheme) => drawStack(context, stack, scheme),
  };
}

function stackTable(
  { words, atlas, exportText }: ProfileFigureContext,
  stack: PanelStack,
): FigureReport['table'] {
  const { text, format } = words;
  const { parts } = stackData(stack, atlas.catalogue, words);
  const counted = words.indicator(stack.total);
  const heading = exportText('export.column.area');
  const unit = format.unitName(counted, 'value') || null;
  return {
    rowDimension: { id: 'area', heading, role: 'geo', key: 'area_id', label: 'area' },
    columnDimension: {
      id: 'figure',
      heading: exportText('export.column.figure'),
      role: 'metric',
    },
    columns: [
      ...areaColumns(heading, exportText),
      measureColumn('total', text('profileExport.stack.total'), {
        unit,
        decimals: counted.decimals,
      }),
      ...parts.flatMap(({ id, name: part }, index) => [
        measureColumn(columnId('share', id), text('profileExport.stack.share', { part }), {
          unit: text('profileExport.percent'),
          decimals: SHARE_DECIMALS,
        }),
        measureColumn(columnId('count', id), text('profileExport.stack.count', { part }), {
          unit,
          decimals: words.indicator(stack.rows[0]!.parts[index]!.indicator).decimals,
        }),
      ]),
    ],
    rows: stack.rows.map((row): readonly ReportCell[] => [
      row.area,
      words.areaName(row.area),
      row.total,
      ...row.parts.flatMap(({ share, count }) => [share, count]),
    ]),
  };
}

/** Parts of one stack in the look of the page, with their names beneath. */
function drawStack({ words, atlas }: ProfileFigureContext, stack: PanelStack, scheme: Scheme) {
  const { parts, rows } = stackData(stack, atlas.catalogue, words);
  const counted = words.indicator(stack.total);
  const ramp = rampOf(parts);
  const node = (
    <StackedShares
      title=""
      summary=""
      help=""
      parts={parts}
      rows={rows}
      ramp={ramp}
      words={{
        caption: '',
        rowColumn: '',
        table: '',
        formatShare: (cell) => wordShare(cell, counted, words),
      }}
      describe={() => ''}
      describeState={() => ''}
      initialWidth={WIDTH}
    />
  );
  const entries = parts.map(({ name }, part) => ({
    swatch: <ShareSwatch part={part} ramp={ramp} />,
    text: name,
  }));
  return drawPicture(
    {
      item: { width: WIDTH, selector: '.chart-figure-box svg', node },
      legend: [{ title: null, entries }],
      legendPlace: 'below',
    },
    scheme,
  );
}
