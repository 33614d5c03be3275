import { useMemo } from 'react';
import { TrendChart } from '../../charts/trend/TrendChart.tsx';
import type { AreaId, PeriodId } from '../../domain/model/ids.ts';
import { trendScales, trendTitle } from '../../features/trendPanel/trendScales.ts';
import { trendSeriesOf } from '../../features/trendPanel/trendSeries.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { changeView } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useEmbedOptions } from './useEmbedOptions.ts';

/** The chosen areas and the city over all periods. */
export function EmbedTrend() {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const { interaction, controls } = useEmbedOptions();
  const picksPeriod = interaction === 'interactive' && controls.includes('period');
  const { base, view } = useAtlasState((state) => atlas.select.shown(state));
  const { indicator } = base;
  const places = atlas.source.package.areas;
  const series = useMemo(() => trendSeriesOf(base, view.areas, places), [base, view.areas, places]);
  const scales = useMemo(() => trendScales(indicator, { text, format }), [indicator, text, format]);
  return (
    <TrendChart
      title={trendTitle(indicator, { text, format })}
      summary={text('trend.gaps')}
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
      onHighlight={(id) => atlas.highlight.set(id as AreaId | null)}
      {...(picksPeriod
        ? { onPickPeriod: (id: string) => void changeView(atlas, { period: id as PeriodId }) }
        : {})}
    />
  );
}
