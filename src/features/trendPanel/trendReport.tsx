import { TrendChart } from '../../charts/trend/TrendChart.tsx';
import type { TrendSeries } from '../../charts/trend/trendModel.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import type { FigureReport, ReportTable } from '../../export/figureReport.ts';
import { fileStem } from '../../export/fileStem.ts';
import { figureColumn, indicatorHead, type ReportWords } from '../../export/indicatorReport.ts';
import { drawPicture } from '../../export/picture/drawPicture.ts';
import type { Atlas } from '../../state/atlas.ts';
import { factsOfShown } from '../../state/selectors/factsOfShown.ts';
import { viewLink } from '../../state/url/viewLink.ts';
import { trendScales, trendTitle } from './trendScales.ts';
import { trendSeriesOf } from './trendSeries.ts';

const WIDTH = 760;
const HEIGHT = 360;

/** The trend as a report: a row per period, a column per line. */
export function trendReport(
  atlas: Atlas,
  words: ReportWords & { readonly page: string },
): FigureReport {
  const shown = atlas.select.shown(atlas.store.getState());
  const { base, view } = shown;
  const { indicator } = base;
  const { text, format, exportText } = words;
  const series = trendSeriesOf(base, view.areas, atlas.source.package.areas);
  const facts = factsOfShown(shown).filter(({ kind }) => kind === 'city_change');
  const link = viewLink(atlas, words.page);
  const head = indicatorHead({ package: atlas.source.package, shown, link, facts }, 'trend', words);
  const periods = indicator.periods;
  const latest = periods.at(-1) ?? view.period;
  const ends = [periods[0] ?? latest, latest];
  return {
    ...head,
    id: fileStem([format.local(indicator.name), ...ends, exportText('export.kind.trend')]),
    subtitle: `${format.local(indicator.measure)} · ${trendTitle(indicator, words)}`,
    asOf: format.referenceDate(indicator, latest),
    notes: [text('trend.gaps'), ...head.notes],
    table: trendTable(indicator, series, words),
    geography: null,
    picture: (scheme) =>
      drawPicture(
        {
          item: {
            width: WIDTH,
            node: (
              <TrendChart
                title=""
                summary=""
                help=""
                {...trendScales(indicator, words)}
                series={series}
                current={view.period}
                describe={() => ''}
                height={HEIGHT}
                initialWidth={WIDTH}
              />
            ),
          },
          legend: [],
          legendPlace: 'below',
        },
        scheme,
      ),
  };
}

function trendTable(
  indicator: Indicator,
  series: readonly TrendSeries[],
  { format, exportText }: ReportWords,
): ReportTable {
  const heading = exportText('export.column.period');
  const text = { unit: null, definition: null, decimals: null, role: 'text' } as const;
  return {
    rowDimension: { id: 'period', heading, role: 'time', key: 'period', label: 'period_name' },
    columnDimension: { id: 'area', heading: exportText('export.column.area'), role: 'geo' },
    columns: [
      { id: 'period', heading, ...text },
      { id: 'period_name', heading: exportText('export.column.periodName'), ...text },
      ...series.map(({ id, name }) =>
        figureColumn(
          { id: `area_${id.replaceAll('-', '_')}`, heading: name },
          { indicator },
          {
            format,
            mode: 'value',
          },
        ),
      ),
    ],
    rows: indicator.periods.map((period, index) => [
      period,
      format.period(period),
      ...series.map(({ cells }) => cells[index]!),
    ]),
  };
}
