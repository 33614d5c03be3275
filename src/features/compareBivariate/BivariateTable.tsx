import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { changeCompare } from '../../state/compare/compareActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { useHighlightMark } from '../../state/react/useHighlightMark.ts';
import { Button } from '../../ui/button/Button.tsx';
import { BivariateRow } from './BivariateRow.tsx';
import type { BivariateFigures } from './bivariateFills.ts';
import { nextOrder, orderedRows, type RowOrder, SORT_KEYS, type SortKey } from './bivariateRows.ts';
import type { IndicatorPair } from './useBivariate.ts';
import { wordCell } from './wordCell.ts';

interface BivariateTableProps {
  readonly figures: BivariateFigures;
  readonly pair: IndicatorPair;
}

/** Every area of the map with both figures and its cell in words; the areas of a picked cell only. */
export function BivariateTable({ figures, pair }: BivariateTableProps) {
  const text = useCompareText();
  const { locale } = useIntl();
  const { areas, compare } = useCompare();
  const box = useRef<HTMLElement>(null);
  useHighlightMark(box);
  const [order, setOrder] = useState<RowOrder>({ key: 'name', isDescending: false });
  const rows = orderedRows({
    names: areas.map(({ name }) => name),
    figures,
    order,
    picked: compare.pickedCell,
    compare: (one, other) => one.localeCompare(other, locale),
  });
  return (
    <>
      <PickedCell count={rows.length} pair={pair} />
      <section
        ref={box}
        className="compare-bivariate-box"
        aria-label={text('compareBivariate.table')}
      >
        <table>
          <caption>{text('compareBivariate.table')}</caption>
          <BivariateHead pair={pair} figures={figures} order={order} onOrder={setOrder} />
          <tbody>
            {rows.map((row) => (
              <BivariateRow key={areas[row]!.id} row={row} figures={figures} pair={pair} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** What the map and the table are narrowed to, and the way back. */
function PickedCell({ count, pair }: { readonly count: number; readonly pair: IndicatorPair }) {
  const atlas = useAtlas();
  const text = useCompareText();
  const format = useFormat();
  const { pickedCell } = useCompare().compare;
  return (
    <p className="compare-bivariate-picked" role="status">
      {pickedCell === null ? null : (
        <>
          {text('compareBivariate.picked', {
            cell: wordCell({ text, format }, pickedCell, pair),
            count,
          })}{' '}
          <Button variant="quiet" onPress={() => void changeCompare(atlas, { pickedCell: null })}>
            {text('compareBivariate.all')}
          </Button>
        </>
      )}
    </p>
  );
}

const ARROWS = { ascending: '▲', descending: '▼' } as const;

function BivariateHead(props: {
  readonly pair: IndicatorPair;
  readonly figures: BivariateFigures;
  readonly order: RowOrder;
  onOrder(order: RowOrder): void;
}) {
  const { pair, order } = props;
  const text = useCompareText();
  const format = useFormat();
  const labels: Readonly<Record<SortKey, string>> = {
    name: text('compareBivariate.column.area'),
    across: format.local(pair[0].indicator.name),
    up: format.local(pair[1].indicator.name),
    cell: text('compareBivariate.column.cell'),
  };
  const sorted = order.isDescending ? 'descending' : 'ascending';
  return (
    <thead>
      <tr>
        {SORT_KEYS.map((key) => (
          <th key={key} scope="col" aria-sort={order.key === key ? sorted : 'none'}>
            <button
              type="button"
              className="compare-bivariate-sort"
              onClick={() => props.onOrder(nextOrder(order, key))}
            >
              {labels[key]}
              <span aria-hidden="true">{order.key === key ? ` ${ARROWS[sorted]}` : ''}</span>
            </button>
          </th>
        ))}
        {props.figures.reliability === null ? null : (
          <th scope="col">{text('compareBivariate.column.reliability')}</th>
        )}
      </tr>
    </thead>
  );
}
