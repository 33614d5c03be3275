import { useMemo, useRef } from 'react';
import { TrendChart } from '../../charts/trend/TrendChart.tsx';
import type { AreaId, PeriodId } from '../../domain/model/ids.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useElementHeight } from '../../ui/size/useElementHeight.ts';
import { trendScales, trendTitle } from './trendScales.ts';
import { trendSeriesOf } from './trendSeries.ts';
import './stillTrend.css';

interface StillTrendProps {
  /** The area in the spotlight: the other lines step back. */
  readonly highlight: AreaId | null;
}

/** The trend of a view as it is told: as high as its box, with its labels and nothing to set. */
export function StillTrend({ highlight }: StillTrendProps) {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const height = useElementHeight(box, 260);
  const { base, view } = useAtlasState((state) => atlas.select.shown(state));
  const { indicator } = base;
  const places = atlas.source.package.areas;
  const series = useMemo(() => trendSeriesOf(base, view.areas, places), [base, view.areas, places]);
  const scales = useMemo(() => trendScales(indicator, { text, format }), [indicator, text, format]);
  return (
    <div ref={box} className="still-trend">
      <TrendChart
        {...scales}
        title={trendTitle(indicator, { text, format })}
        summary={text('trend.gaps')}
        help={text('trend.help')}
        height={Math.max(160, height - TITLE_ROOM)}
        series={series}
        current={view.period}
        highlighted={highlight}
        describe={(one, period) => {
          const index = indicator.periods.indexOf(period.id as PeriodId);
          return text('trend.reading', {
            period: period.label,
            name: one.name,
            value: format.cell(one.cells[index]!, indicator),
          });
        }}
      />
    </div>
  );
}

/** What title, reading and gaps take of the height, in pixels; `stillTrend.css` agrees. */
const TITLE_ROOM = 56;
