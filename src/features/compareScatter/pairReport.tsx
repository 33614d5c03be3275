import { ScatterChart, type ScatterChartProps } from '../../charts/scatter/ScatterChart.tsx';
import { keySizes } from '../../charts/scatter/ScatterKey.tsx';
import { AREA_MARKS, radiusScale } from '../../charts/scatter/scatterScales.ts';
import type { ComparedView, CompareReportWords } from '../../export/compare/comparedView.ts';
import { compareHead } from '../../export/compare/compareHead.ts';
import type {
  FigureReport,
  ReportCell,
  ReportColumn,
  ReportTable,
} from '../../export/figureReport.ts';
import { areaColumns, figureColumn } from '../../export/indicatorReport.ts';
import { type DrawnLegendGroup, drawPicture } from '../../export/picture/drawPicture.ts';
import { withAxisTitles } from '../../export/picture/withAxisTitles.ts';
import { measureWords } from '../../i18n/compare/measureWords.ts';
import type { CompareShown, IndicatorFigures } from '../../state/compare/compareShown.ts';
import type { PairTrend } from './pairTrend.ts';
import type { PairArea } from './scatterAreas.ts';
import { wordTrend } from './wordTrend.ts';

const WIDTH = 760;
const HEIGHT = 480;

/** The scatter as it is on the screen. */
export interface DrawnPair {
  readonly shown: CompareShown;
  readonly pair: readonly [IndicatorFigures, IndicatorFigures];
  /** All of the table. */
  readonly areas: readonly PairArea[];
  readonly trend: PairTrend | null;
  readonly summary: string;
  /** What the picture is drawn from. */
  readonly chart: Pick<ScatterChartProps, 'points' | 'x' | 'y' | 'labelled' | 'trend' | 'sizes'>;
}

/** Every area with both figures and its size, those without a point included. */
export function pairReport(
  view: ComparedView,
  drawn: DrawnPair,
  words: CompareReportWords,
): FigureReport {
  const { shown, pair, trend, summary, chart } = drawn;
  const { compare, format } = words;
  const measure = measureWords(compare, format);
  const [across, up] = pair;
  const sentences = shown.compare.trendLine
    ? wordTrend({ text: compare, format }, trend, pair)
    : [];
  return {
    ...compareHead(
      view,
      {
        figure: 'scatter',
        title: compare('compareScatter.title', {
          across: measure.name(across),
          up: measure.name(up),
        }),
        stem: [...pair.map(({ indicator }) => format.local(indicator.shortName)), across.period],
        subtitle: [format.local(shown.level.namePlural), measure.dates(pair)],
        sentence: summary,
        notes: sentences,
        indicators: [...pair, ...(shown.size === null ? [] : [shown.size])],
      },
      words,
    ),
    table: pairTable(drawn, words),
    geography: { geometry: shown.geometry, areaColumn: 'area_id' },
    picture: async (scheme) => {
      const source = await drawPicture(
        {
          item: {
            // The face draws circles paler where it stands: so does its picture.
            node: (
              <div className="compare-scatter">
                <ScatterChart
                  title=""
                  summary=""
                  help=""
                  describe={() => ''}
                  table={{ title: '', caption: '', columns: [], rows: () => [] }}
                  quadrants={null}
                  {...chart}
                  height={HEIGHT}
                  initialWidth={WIDTH}
                />
              </div>
            ),
            width: WIDTH,
            selector: '.chart-scatter-box svg',
          },
          legend: keyOf(chart),
          legendPlace: 'below',
        },
        scheme,
      );
      return withAxisTitles(source, { up: chart.y.title, right: chart.x.title }, scheme);
    },
  };
}

function pairTable(
  { shown, pair: [across, up], areas, chart }: DrawnPair,
  words: CompareReportWords,
): ReportTable {
  const { format, exportText, compare } = words;
  const { size } = shown;
  const heading = exportText('export.column.area');
  const drawn = new Set(chart.points.map(({ id }) => id));
  const text = { unit: null, definition: null, decimals: null, role: 'text' } as const;
  return {
    rowDimension: { id: 'area', heading, role: 'geo', key: 'area_id', label: 'area' },
    columnDimension: { id: 'figure', heading: exportText('export.column.figure'), role: 'metric' },
    columns: [
      ...areaColumns(heading, exportText),
      measureColumn('across', across, { format, compare }),
      measureColumn('up', up, { format, compare }),
      ...(size === null
        ? []
        : [
            figureColumn(
              { id: 'size', heading: format.local(size.indicator.name) },
              { indicator: size.indicator },
              { format, mode: 'value' },
            ),
          ]),
      { id: 'drawn', heading: exportText('export.compare.drawn'), ...text },
    ],
    rows: areas.map(({ id, name, x, y, people }): readonly ReportCell[] => [
      id,
      name,
      x,
      y,
      ...(size === null ? [] : [people]),
      exportText(drawn.has(id) ? 'export.compare.drawn.yes' : 'export.compare.drawn.no'),
    ]),
  };
}

/** A figure or its change, named as on the axis. */
function measureColumn(
  id: string,
  figures: IndicatorFigures,
  { format, compare }: Pick<CompareReportWords, 'format' | 'compare'>,
): ReportColumn {
  const measure = measureWords(compare, format);
  const { indicator, against } = figures;
  return figureColumn(
    { id, heading: `${measure.name(figures)}, ${measure.date(figures)}` },
    { indicator },
    { format, mode: against === null ? 'value' : 'difference' },
  );
}

/** What sizes and the line stand for. */
function keyOf({ points, sizes, trend }: DrawnPair['chart']): readonly DrawnLegendGroup[] {
  const radius = radiusScale(points, AREA_MARKS);
  const circles =
    sizes == null
      ? []
      : keySizes(points).map((size) => {
          const r = radius(size);
          const swatch = (
            <svg key={size} width={2 * r + 2} height={2 * r + 2} aria-hidden="true">
              <circle className="chart-scatter-size" cx={r + 1} cy={r + 1} r={r} />
            </svg>
          );
          return { swatch, text: sizes.format(size) };
        });
  const line = (
    <svg width="24" height="12" aria-hidden="true">
      <rect className="chart-scatter-trend-band" width="24" height="12" />
      <path className="chart-scatter-trend" d="M0 6H24" />
    </svg>
  );
  return [
    { title: sizes?.title ?? null, entries: circles },
    { title: null, entries: trend == null ? [] : [{ swatch: line, text: trend.label }] },
  ];
}
