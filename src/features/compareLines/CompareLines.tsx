import { useMemo } from 'react';
import { SmallLines } from '../../charts/smallLines/SmallLines.tsx';
import type { AreaId, PeriodId } from '../../domain/model/ids.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { changeView } from '../../state/actions/changeView.ts';
import { changeCompare } from '../../state/compare/compareActions.ts';
import { LINE_SCALES, type LineScale } from '../../state/compare/compareView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { Select } from '../../ui/select/Select.tsx';
import { LinesDownload } from './LinesDownload.tsx';
import { linePanels } from './linePanels.ts';
import './compareLines.css';

/** One small chart for each indicator, with the places compared and the city as lines. */
export function CompareLines() {
  const atlas = useAtlas();
  const text = useCompareText();
  const say = useText();
  const format = useFormat();
  const shown = useCompare();
  const { compare, view } = shown;
  const panels = useMemo(() => linePanels(shown, { format, say }), [shown, format, say]);
  const left = shown.indicators.length - panels.length;
  return (
    <div className="compare-lines">
      <div className="compare-lines-bar">
        <Select
          layout="chip"
          label={text('compareLines.scale')}
          value={compare.scale}
          options={LINE_SCALES.map((id) => ({ id, label: text(`compareLines.scale.${id}`) }))}
          onChange={(id) => void changeCompare(atlas, { scale: id as LineScale })}
        />
        <LinesDownload shown={shown} panels={panels} />
      </div>
      {left > 0 ? <p>{text('compareLines.more', { count: left })}</p> : null}
      <SmallLines
        title={text('compareLines.title', { count: panels.length })}
        summary={compare.scale === 'same' ? text('compareLines.same') : text('compareLines.own')}
        help={text('compareLines.help')}
        panels={panels}
        scale={compare.scale}
        current={view.period}
        describe={(panel, series, period) =>
          text('compareLines.reading', {
            indicator: panel.title,
            period: period.label,
            name: series.name,
            value: panel.formatCell(
              series.cells[panel.periods.findIndex(({ id }) => id === period.id)]!,
            ),
          })
        }
        words={{
          table: text('compareLines.table'),
          periodColumn: text('compareLines.period'),
          empty: text('compareLines.empty'),
        }}
        onHighlight={(id) => atlas.highlight.set(id as AreaId | null)}
        onPickPeriod={(id) => void changeView(atlas, { period: id as PeriodId })}
      />
    </div>
  );
}
