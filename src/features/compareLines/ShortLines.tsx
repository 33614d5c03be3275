import { useMemo, useRef } from 'react';
import { TrendChart } from '../../charts/trend/TrendChart.tsx';
import type { AreaId } from '../../domain/model/ids.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { useElementHeight } from '../../ui/size/useElementHeight.ts';
import { linePanels } from './linePanels.ts';
import './shortLines.css';

/** What heading and reading take of the height, in pixels. */
const WORDS_ROOM = 52;

/** One chart: the indicator that leads the view, with the compared places and the city. */
export function ShortLines({ highlight }: { readonly highlight: AreaId | null }) {
  const text = useCompareText();
  const say = useText();
  const format = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const height = useElementHeight(box, 260);
  const shown = useCompare();
  const panels = useMemo(() => linePanels(shown, { format, say }), [shown, format, say]);
  const panel = panels.find(({ id }) => id === shown.view.indicator) ?? panels[0];
  if (panel === undefined) return null;
  return (
    <div ref={box} className="short-lines">
      <TrendChart
        title={`${panel.title}, ${panel.subtitle}`}
        summary=""
        help={text('compareLines.help')}
        periods={panel.periods}
        series={panel.series}
        current={shown.view.period}
        format={panel.format}
        formatRange={panel.formatRange}
        formatTick={panel.formatTick ?? panel.format}
        describe={(series, period) =>
          text('compareLines.reading', {
            indicator: panel.title,
            period: period.label,
            name: series.name,
            value: panel.formatCell(
              series.cells[panel.periods.findIndex(({ id }) => id === period.id)]!,
            ),
          })
        }
        highlighted={highlight}
        startAtZero={shown.compare.scale === 'same'}
        height={Math.max(150, height - WORDS_ROOM)}
      />
    </div>
  );
}
