import { useMemo } from 'react';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { changeCompare } from '../../state/compare/compareActions.ts';
import { TABLE_ORDERS, type TableOrder } from '../../state/compare/compareView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { Select } from '../../ui/select/Select.tsx';
import { DeviationHead } from './DeviationHead.tsx';
import { DeviationLine } from './DeviationLine.tsx';
import { tableRows } from './tableRows.ts';
import './compareTable.css';

/** Each indicator a row: what the places have, how far they are off, and where that is among all areas. */
export function DeviationTable() {
  const text = useCompareText();
  const format = useFormat();
  const shown = useCompare();
  const { view, level, areas, places } = shown;
  const rows = useMemo(
    () =>
      tableRows(
        shown,
        ({ indicator }) => format.local(indicator.name),
        new Intl.Collator(view.language).compare,
      ),
    [shown, format, view.language],
  );
  return (
    <div className="compare-table">
      <OrderControl />
      <div className="compare-table-box" data-viz="table">
        <table>
          <caption>
            <span className="compare-table-caption">
              {text('compareTable.caption', {
                count: areas.length,
                level: format.local(level.namePlural),
              })}
            </span>
          </caption>
          <DeviationHead />
          <tbody>
            {rows.map((row) => (
              <DeviationLine key={row.figures.indicator.id} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {places.length === 0 ? null : (
        <p className="compare-table-note">{text('compareTable.note')}</p>
      )}
    </div>
  );
}

function OrderControl() {
  const atlas = useAtlas();
  const text = useCompareText();
  const { compare } = useCompare();
  return (
    <div className="compare-table-bar">
      <Select
        layout="chip"
        label={text('compareTable.order')}
        value={compare.order}
        options={TABLE_ORDERS.map((id) => ({ id, label: text(`compareTable.order.${id}`) }))}
        onChange={(id) => void changeCompare(atlas, { order: id as TableOrder })}
      />
    </div>
  );
}
