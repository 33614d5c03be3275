import { FunnelChart, type FunnelChartProps } from '../../charts/funnel/FunnelChart.tsx';
import { FunnelShape } from '../../charts/funnel/FunnelShape.tsx';
import type { FunnelWithout } from '../../charts/funnel/funnelModel.ts';
import type { Cell } from '../../domain/model/cell.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import type { FunnelPosition } from '../../domain/uncertainty/funnelLimits.ts';
import type { ComparedView, CompareReportWords } from '../../export/compare/comparedView.ts';
import { compareHead } from '../../export/compare/compareHead.ts';
import type { FigureReport, ReportTable } from '../../export/figureReport.ts';
import { areaColumns, figureColumn } from '../../export/indicatorReport.ts';
import { type DrawnLegendGroup, drawPicture } from '../../export/picture/drawPicture.ts';
import { withAxisTitles } from '../../export/picture/withAxisTitles.ts';
import type { CompareShown, IndicatorFigures } from '../../state/compare/compareShown.ts';
import { cellOfPlace } from '../../state/compare/readComparison.ts';
import type { Funnel } from './funnelAreas.ts';

const WIDTH = 760;
const HEIGHT = 420;

/** The funnel as it is on the screen. */
export interface DrawnFunnel {
  readonly shown: CompareShown;
  readonly funnel: Funnel;
  readonly figures: IndicatorFigures;
  readonly without: readonly FunnelWithout[];
  readonly words: FunnelChartProps['words'];
  readonly title: string;
  readonly summary: string;
}

/** Every area with the number its share rests on and its place in the funnel; those without one last. */
export function funnelReport(
  view: ComparedView,
  drawn: DrawnFunnel,
  words: CompareReportWords,
): FigureReport {
  const { shown, funnel, figures, title, summary, words: said } = drawn;
  const { compare, format } = words;
  const { indicator, period } = figures;
  return {
    ...compareHead(
      view,
      {
        figure: 'funnel',
        title,
        stem: [format.local(indicator.shortName), period],
        subtitle: [format.local(indicator.measure), format.local(shown.level.namePlural)],
        sentence: summary,
        notes: [compare('compareScatter.funnel.aid')],
        indicators: [figures],
      },
      words,
    ),
    table: funnelTable(drawn, words),
    geography: { geometry: shown.geometry, areaColumn: 'area_id' },
    picture: async (scheme) => {
      const source = await drawPicture(
        {
          item: {
            node: (
              <div className="compare-scatter">
                <FunnelChart
                  title=""
                  summary=""
                  help=""
                  describe={() => ''}
                  points={funnel.points}
                  without={drawn.without}
                  limits={funnel.limits}
                  target={funnel.target}
                  words={said}
                  height={HEIGHT}
                  initialWidth={WIDTH}
                />
              </div>
            ),
            width: WIDTH,
            selector: 'svg.chart-svg',
          },
          legend: keyOf(drawn),
          legendPlace: 'below',
        },
        scheme,
      );
      return withAxisTitles(source, { up: said.yTitle, right: said.xTitle }, scheme);
    },
  };
}

/** What is not known exactly has no number to rest on, in the table of the screen either. */
const NOTHING: Cell = { kind: 'not_applicable', flags: [] };

function funnelTable(
  { funnel, figures, without, words: said }: DrawnFunnel,
  { exportText, format }: CompareReportWords,
): ReportTable {
  const heading = exportText('export.column.area');
  const rate = (id: string) => cellOfPlace(figures, id as AreaId, figures.periodIndex);
  return {
    rowDimension: { id: 'area', heading, role: 'geo', key: 'area_id', label: 'area' },
    columnDimension: { id: 'figure', heading: exportText('export.column.figure'), role: 'metric' },
    columns: [
      ...areaColumns(heading, exportText),
      {
        id: 'base',
        heading: said.columns.base,
        unit: null,
        definition: null,
        decimals: 0,
        role: 'figure',
        isOptional: true,
      },
      figureColumn(
        { id: 'rate', heading: said.columns.rate },
        { indicator: figures.indicator },
        { format, mode: 'value' },
      ),
      {
        id: 'position',
        heading: said.columns.position,
        unit: null,
        definition: null,
        decimals: null,
        role: 'text',
      },
    ],
    rows: [
      ...funnel.points.map(({ id, name, base, position }) => [
        id,
        name,
        { kind: 'number', value: base, flags: [] } as const,
        rate(id),
        said.positions[position],
      ]),
      ...without.map(({ id, name }) => [id, name, NOTHING, rate(id), '']),
    ],
  };
}

const ORDER: readonly FunnelPosition[] = ['far_above', 'above', 'within', 'below', 'far_below'];

/** Shapes that occur, and the two bands. */
function keyOf({ funnel, words: said }: DrawnFunnel): readonly DrawnLegendGroup[] {
  const used = new Set(funnel.points.map(({ position }) => position));
  const shapes = ORDER.filter((position) => used.has(position)).map((position) => ({
    swatch: (
      <svg key={position} viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true">
        <FunnelShape position={position} slot={null} />
      </svg>
    ),
    text: said.positions[position],
  }));
  const band = (edge: 'inner' | 'outer') => (
    <svg width="20" height="12" aria-hidden="true">
      <rect className="chart-funnel-outer" width="20" height="12" />
      {edge === 'inner' ? <rect className="chart-funnel-inner" width="20" height="12" /> : null}
      <path className={`chart-funnel-${edge}-edge`} d="M0 1H20M0 11H20" />
    </svg>
  );
  return [
    { title: null, entries: shapes },
    {
      title: null,
      entries: [
        { swatch: band('inner'), text: said.inner },
        { swatch: band('outer'), text: said.outer },
      ],
    },
  ];
}
