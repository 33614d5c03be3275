import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { VisuallyHidden } from '../../ui/visuallyHidden/VisuallyHidden.tsx';
import { OfferRow } from './OfferRow.tsx';
import type { OfferSort, OfferSortKey } from './sortOffers.ts';
import type { OfferWords } from './useOfferWords.ts';

interface OfferRowsProps {
  readonly rows: readonly OfferRecord[];
  readonly words: OfferWords;
  readonly sort: OfferSort;
  onSort(key: OfferSortKey): void;
}

const HEADS = {
  name: 'offers.column.name',
  category: 'offers.column.category',
  area: 'offerTable.column.area',
  operator: 'offers.column.operator',
  audience: 'offerTable.column.audience',
  capacity: 'offers.column.capacity',
  asOf: 'offerTable.column.state',
} as const;

/**
 * One page of offers as a native table in a box that scrolls. Names are one tab stop; the arrow keys
 * lead from row to row, and Tab to the actions of the row.
 */
export function OfferRows({ rows, words, sort, onSort }: OfferRowsProps) {
  const text = useNeedText();
  const captionId = useId();
  const keysId = useId();
  const body = useRef<HTMLTableSectionElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  const stopId = rows.find(({ id }) => id === stop)?.id ?? rows[0]?.id;
  const onKeyDown = (event: KeyboardEvent) => {
    const names = [...(body.current?.querySelectorAll<HTMLElement>('.offer-table-open') ?? [])];
    const from = names.indexOf(event.target as HTMLElement);
    const to = from === -1 ? undefined : names[rowForKey(event.key, from, names.length)];
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
  };
  return (
    <>
      <p id={keysId} className="offer-table-keys">
        {text('offerTable.keys')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the keyboard */}
      <section className="offer-table-box" aria-labelledby={captionId} tabIndex={0}>
        <table className="offer-table-table" aria-describedby={keysId}>
          <caption id={captionId}>
            <VisuallyHidden>
              {text('offerTable.caption', {
                column: text(HEADS[sort.key]),
                direction: sort.direction,
              })}
            </VisuallyHidden>
          </caption>
          <thead>
            <tr>
              {(Object.keys(HEADS) as (keyof typeof HEADS)[]).map((key) => (
                <SortHead
                  key={key}
                  column={key}
                  direction={sort.key === key ? sort.direction : null}
                  onSort={() => onSort(key)}
                />
              ))}
              <th scope="col">
                <VisuallyHidden>{text('offerTable.column.actions')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={onKeyDown}>
            {rows.map((offer) => (
              <OfferRow
                key={offer.id}
                offer={offer}
                words={words}
                isStop={offer.id === stopId}
                onStop={() => setStop(offer.id)}
              />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function SortHead({
  column,
  direction,
  onSort,
}: {
  readonly column: keyof typeof HEADS;
  readonly direction: OfferSort['direction'] | null;
  onSort(): void;
}) {
  const text = useNeedText();
  return (
    <th
      scope="col"
      className={`offer-table-${column}`}
      {...(direction === null ? {} : { 'aria-sort': direction })}
    >
      <button type="button" className="offer-table-sort" onClick={onSort}>
        {text(HEADS[column])}
        <svg className="offer-table-arrow" viewBox="0 0 8 8" aria-hidden="true" focusable="false">
          {direction === null ? null : (
            <path d={direction === 'ascending' ? 'M0 6l4-5 4 5z' : 'M0 2l4 5 4-5z'} />
          )}
        </svg>
      </button>
    </th>
  );
}

function rowForKey(key: string, from: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, count - 1);
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
