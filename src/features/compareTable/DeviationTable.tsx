import { type ReactNode, useMemo } from 'react';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { changeCompare } from '../../state/compare/compareActions.ts';
import { TABLE_ORDERS, type TableOrder } from '../../state/compare/compareView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { Select } from '../../ui/select/Select.tsx';
import { DeviationDownload } from './DeviationDownload.tsx';
import { DeviationHead } from './DeviationHead.tsx';
import { DeviationLine } from './DeviationLine.tsx';
import { SignKey } from './DeviationSign.tsx';
import { deviationMarks } from './deviationMarks.ts';
import { tableRows } from './tableRows.ts';
import './compareTable.css';

interface DeviationTableProps {
  /** The choice of signs beside the deviations. */
  readonly aids?: ReactNode;
}

/** Each indicator a row: what the places have, how far they are off, and where that is among all areas. */
export function DeviationTable({ aids }: DeviationTableProps) {
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
  const marks = useMemo(() => (shown.compare.significance ? deviationMarks(shown) : null), [shown]);
  return (
    <div className="compare-table">
      <div className="compare-table-bar">
        <OrderControl />
        <DeviationDownload shown={shown} rows={rows} marks={marks} />
      </div>
      {aids}
      <section
        className="compare-table-box"
        data-viz="table"
        aria-label={text('compare.face.table')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable
        tabIndex={0}
      >
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
              <DeviationLine
                key={row.figures.indicator.id}
                row={row}
                marks={marks?.get(row.figures.indicator.id) ?? null}
              />
            ))}
          </tbody>
        </table>
      </section>
      {marks === null ? null : <SignKey marks={[...marks.values()].flat()} />}
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
    <Select
      layout="chip"
      label={text('compareTable.order')}
      value={compare.order}
      options={TABLE_ORDERS.map((id) => ({ id, label: text(`compareTable.order.${id}`) }))}
      onChange={(id) => void changeCompare(atlas, { order: id as TableOrder })}
    />
  );
}
