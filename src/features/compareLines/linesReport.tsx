import { LinesKey } from '../../charts/smallLines/LinesKey.tsx';
import { LinesPanel } from '../../charts/smallLines/LinesPanel.tsx';
import { type SmallLinesPanel, smallLinesModel } from '../../charts/smallLines/smallLinesModel.ts';
import { periodIn } from '../../charts/smallLines/smallLinesNavigation.ts';
import type { TrendSeries } from '../../charts/trend/trendModel.ts';
import type { Cell } from '../../domain/model/cell.ts';
import type { ComparedView, CompareReportWords } from '../../export/compare/comparedView.ts';
import { compareHead, compareTitle, placeKeys } from '../../export/compare/compareHead.ts';
import type { FigureReport, PictureSource, ReportTable } from '../../export/figureReport.ts';
import { drawPictureGrid } from '../../export/picture/drawPictureGrid.ts';
import type { CompareShown, IndicatorFigures } from '../../state/compare/compareShown.ts';

const COLUMNS = 3;
const WIDTH = 300;
const HEIGHT = 170;

/** The small lines as they are on the screen. */
export interface DrawnLines {
  readonly shown: CompareShown;
  readonly panels: readonly SmallLinesPanel[];
}

/** A row per indicator and period, a column per line; the picture has all panels under one key. */
export function linesReport(
  view: ComparedView,
  drawn: DrawnLines,
  words: CompareReportWords,
): FigureReport {
  const { shown, panels } = drawn;
  const { compare } = words;
  const { scale } = shown.compare;
  const figures = shown.indicators.slice(0, panels.length);
  const left = shown.indicators.length - panels.length;
  return {
    ...compareHead(
      view,
      {
        figure: 'lines',
        title: compareTitle(compare('compare.face.lines'), view, words),
        stem: view.places.map(({ name }) => name),
        subtitle: [compare('compareLines.title', { count: panels.length })],
        sentence: '',
        notes: [
          compare(`compareLines.${scale}`),
          left > 0 ? compare('compareLines.more', { count: left }) : '',
        ],
        indicators: figures.map(({ indicator, period }) => ({
          indicator,
          period: indicator.periods.at(-1) ?? period,
        })),
      },
      words,
    ),
    table: linesTable(figures, panels, words),
    geography: null,
    picture: (scheme) => drawLines(drawn, words, scheme),
  };
}

const TEXT = { unit: null, definition: null, decimals: null, role: 'text' } as const;
/** A line that a panel leaves out: a count of the city beside areas. */
const NOT_DRAWN: Cell = { kind: 'not_applicable', flags: [] };

function linesTable(
  figures: readonly IndicatorFigures[],
  panels: readonly SmallLinesPanel[],
  { exportText, format }: CompareReportWords,
): ReportTable {
  const series = seriesOf(panels);
  const keys = placeKeys(series);
  const rows = panels.flatMap((panel, at) =>
    panel.periods.map((period, index) => ({ panel, period, index, figures: figures[at]! })),
  );
  const heading = exportText('export.compare.row');
  const figure = { unit: null, definition: null, decimals: null, role: 'figure' } as const;
  return {
    rowDimension: { id: 'row', heading, role: null, key: 'row_id', label: 'row' },
    columnDimension: { id: 'area', heading: exportText('export.column.area'), role: 'geo' },
    columns: [
      { id: 'row_id', heading: exportText('export.column.rowId'), ...TEXT },
      { id: 'row', heading, ...TEXT },
      { id: 'indicator_id', heading: exportText('export.compare.indicatorId'), ...TEXT },
      { id: 'indicator', heading: exportText('export.compare.indicator'), ...TEXT },
      { id: 'unit_name', heading: exportText('export.compare.unit'), ...TEXT },
      { id: 'period', heading: exportText('export.column.period'), ...TEXT },
      ...series.map(({ name }, index) => ({ ...figure, id: keys[index]!, heading: name })),
    ],
    rows: rows.map(({ panel, period, index }) => [
      `${panel.id} ${period.id}`,
      `${panel.title}, ${period.label}`,
      panel.id,
      panel.title,
      panel.subtitle ?? '',
      period.label,
      ...series.map(
        ({ id }) => panel.series.find((one) => one.id === id)?.cells[index] ?? NOT_DRAWN,
      ),
    ]),
    rowFormats: rows.map(({ figures: { indicator } }) => ({
      unit: format.unitName(indicator, 'value') || null,
      differenceUnit: null,
      decimals: indicator.decimals,
    })),
  };
}

function drawLines(
  { shown, panels }: DrawnLines,
  { compare }: CompareReportWords,
  scheme: Parameters<NonNullable<FigureReport['picture']>>[0],
): Promise<PictureSource> {
  const model = smallLinesModel(panels, shown.compare.scale);
  return drawPictureGrid(
    {
      items: model.panels.map(({ panel, model: trend }) => {
        const caption = [panel.title, panel.subtitle ?? ''].filter((part) => part !== '');
        const isEmpty = trend.extent === null || trend.curves.every(({ last }) => last === null);
        const node = (
          <LinesPanel
            key={panel.id}
            panel={panel}
            model={trend}
            width={WIDTH}
            height={HEIGHT}
            current={periodIn(trend, shown.view.period)}
            cursor={null}
            highlighted={null}
            empty=""
            onPoint={() => {}}
            onPick={() => {}}
          />
        );
        return isEmpty
          ? { caption: caption.join(', '), item: null, words: compare('compareLines.empty') }
          : { caption: caption.join(', '), item: { node, width: WIDTH } };
      }),
      columns: COLUMNS,
      width: WIDTH,
      height: HEIGHT,
      legend: [
        {
          title: null,
          entries: seriesOf(panels).map((one) => ({
            swatch: <LinesKey series={[one]} />,
            text: one.name,
          })),
        },
      ],
    },
    scheme,
  );
}

/** Every line once, in the order of the key. */
function seriesOf(panels: readonly SmallLinesPanel[]): readonly TrendSeries[] {
  const byId = new Map<string, TrendSeries>();
  for (const one of panels.flatMap(({ series }) => series)) {
    if (!byId.has(one.id)) byId.set(one.id, one);
  }
  return [...byId.values()];
}
