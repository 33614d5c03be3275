import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { referenceName } from './referenceName.ts';

/** What each column holds; the places with their colours. */
export function DeviationHead() {
  const text = useCompareText();
  const format = useFormat();
  const shown = useCompare();
  const { places, view } = shown;
  return (
    <thead>
      <tr>
        <th scope="col" className="compare-table-name">
          {text('compareTable.indicator')}
        </th>
        <th scope="col" className="compare-table-figure">
          {referenceName(shown, { compare: text })}
        </th>
        {places.map(({ id, name }, slot) => (
          <th key={id} scope="col" className="compare-table-figure">
            <span className={`slot-mark slot-mark-${slot}`} aria-hidden="true" /> {name}
          </th>
        ))}
        <th scope="col" className="compare-table-position">
          {text('compareTable.position')}
        </th>
        <th scope="col" className="compare-table-trend">
          {view.compareWith === null
            ? text('compareTable.trend')
            : text('compareTable.trend.until', { period: format.period(view.period) })}
        </th>
      </tr>
    </thead>
  );
}
