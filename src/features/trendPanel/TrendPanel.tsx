import { useMemo } from 'react';
import { TrendChart } from '../../charts/trend/TrendChart.tsx';
import type { AreaId, PeriodId } from '../../domain/model/ids.ts';
import { FigureMenu } from '../../export/FigureMenu.tsx';
import { useReportWords } from '../../export/useReportWords.ts';
import { changeView } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { AboutTrend } from './AboutTrend.tsx';
import { trendScales, trendTitle } from './trendScales.ts';
import { trendSeriesOf } from './trendSeries.ts';
import './trendPanel.css';

/** The selected areas and the city over all periods; always values, also where the map shows changes. */
export function TrendPanel() {
  const atlas = useAtlas();
  const words = useReportWords();
  const { text, format } = words;
  const { base, view } = useAtlasState((state) => atlas.select.shown(state));
  const { indicator } = base;
  const places = atlas.source.package.areas;
  const series = useMemo(() => trendSeriesOf(base, view.areas, places), [base, view.areas, places]);
  const scales = useMemo(() => trendScales(indicator, { text, format }), [indicator, text, format]);
  return (
    <div className="trend-panel">
      <TrendChart
        title={trendTitle(indicator, { text, format })}
        summary={
          <>
            {view.areas.length === 0 ? text('trend.hint') : text('trend.gaps')}
            <AboutTrend />
          </>
        }
        help={text('trend.help')}
        {...scales}
        series={series}
        current={view.period}
        describe={(one, period) => {
          const index = indicator.periods.indexOf(period.id as PeriodId);
          return text('trend.reading', {
            period: period.label,
            name: one.name,
            value: format.cell(one.cells[index]!, indicator),
          });
        }}
        table={{
          title: text('face.table'),
          caption: trendTitle(indicator, { text, format }),
          periodColumn: text('time.label'),
          formatCell: (cell) => format.cell(cell, indicator),
        }}
        onHighlight={(id) => atlas.highlight.set(id as AreaId | null)}
        onPickPeriod={(id) => void changeView(atlas, { period: id as PeriodId })}
      />
      <div className="trend-panel-download">
        <FigureMenu
          figure={text('face.trend')}
          look="bare"
          hasPicture
          hasGeography={false}
          report={async (exportText) => {
            const { trendReport } = await import('./trendReport.tsx');
            return trendReport(atlas, { ...words, exportText, page: location.href });
          }}
        />
      </div>
    </div>
  );
}
