import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';

/** What each column holds; the places with their colours. */
export function DeviationHead() {
  const text = useCompareText();
  const format = useFormat();
  const { places, view } = useCompare();
  return (
    <thead>
      <tr>
        <th scope="col" className="compare-table-name">
          {text('compareTable.indicator')}
        </th>
        <th scope="col" className="compare-table-figure">
          <ReferenceName />
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

/** The city, the Land or an area; where each place has its own reference, the word for that. */
function ReferenceName() {
  const { areas } = useAtlas().source.package;
  const text = useCompareText();
  const { compare, city, land } = useCompare();
  const { reference } = compare;
  switch (reference.kind) {
    case 'parent':
      return text('compareHead.reference.parent');
    case 'land':
      return land?.name ?? city.name;
    case 'area':
      return areas.find(({ id }) => id === reference.area)?.name ?? city.name;
    case 'city':
      return city.name;
  }
}
