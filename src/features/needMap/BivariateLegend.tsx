import './needMap.css';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { CellGrid } from './CellGrid.tsx';
import { LegendLimits } from './LegendLimits.tsx';
import { MapKey } from './MapKey.tsx';
import { cellCounts } from './needFills.ts';

/** Nine cells with their counts, each a filter; the limits in words; what symbols and patterns mean. */
export function BivariateLegend() {
  const text = useNeedText();
  const { assessment, need, input } = useNeed();
  return (
    <section className="need-map-legend" aria-label={text('needMap.legend')}>
      <CellGrid
        counts={cellCounts(assessment)}
        picked={need.pickedCell}
        measure={input.coverage.question.measure}
      />
      <LegendLimits />
      <MapKey />
    </section>
  );
}
