import { useRef } from 'react';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useMeasureWords } from '../../i18n/compare/measureWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { changeCompare } from '../../state/compare/compareActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { useHighlightMark } from '../../state/react/useHighlightMark.ts';
import { Button } from '../../ui/button/Button.tsx';
import { BivariateRow } from './BivariateRow.tsx';
import type { BivariateFigures } from './bivariateFills.ts';
import { nextOrder, type RowOrder, SORT_KEYS, type SortKey } from './bivariateRows.ts';
import type { IndicatorPair } from './useBivariate.ts';
import { wordCell } from './wordCell.ts';

interface BivariateTableProps {
  readonly figures: BivariateFigures;
  readonly pair: IndicatorPair;
  /** Positions of the listed areas in the order chosen. */
  readonly rows: readonly number[];
  readonly order: RowOrder;
  onOrder(order: RowOrder): void;
}

/** Every area of the map with both figures and its cell in words; the areas of a picked cell only. */
export function BivariateTable({ figures, pair, rows, order, onOrder }: BivariateTableProps) {
  const text = useCompareText();
  const { areas } = useCompare();
  const box = useRef<HTMLElement>(null);
  useHighlightMark(box);
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
          <BivariateHead pair={pair} figures={figures} order={order} onOrder={onOrder} />
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
  const words = useMeasureWords();
  const labels: Readonly<Record<SortKey, string>> = {
    name: text('compareBivariate.column.area'),
    across: words.name(pair[0]),
    up: words.name(pair[1]),
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
