import { useEffect, useMemo, useRef, useState } from 'react';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { useFilteredOffers } from '../../state/react/useFilteredOffers.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { useAnnounce } from '../../ui/liveRegion/LiveRegion.tsx';
import { OfferFilters } from './OfferFilters.tsx';
import { OfferPages } from './OfferPages.tsx';
import { OfferRows } from './OfferRows.tsx';
import { OfferToolbar } from './OfferToolbar.tsx';
import { nextOfferSort, OFFERS_BY_NAME, sortOffers } from './sortOffers.ts';
import { useOfferWords } from './useOfferWords.ts';
import './offerTable.css';

/** Rows on a page: a table of 5,000 stays as quick as one of 50, and every row can be reached. */
const PAGE_SIZE = 50;

/** The inventory as a table: what is filtered stands in the link, what is sorted does not. */
export function OfferTable() {
  const text = useNeedText();
  const announce = useAnnounce();
  const words = useOfferWords();
  const { offers } = useNeed();
  const found = useFilteredOffers();
  const [sort, setSort] = useState(OFFERS_BY_NAME);
  const [asked, setPage] = useState(0);
  const sorted = useMemo(() => sortOffers(found, sort, words), [found, sort, words]);
  const pages = Math.max(1, Math.ceil(sorted.length / PAGE_SIZE));
  const page = Math.min(asked, pages - 1);
  const rows = sorted.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  const summary = text('offerTable.count', {
    count: found.length,
    total: offers.length,
    isAll: found.length === offers.length ? 'yes' : 'no',
  });
  useAnnouncedChange(summary, announce);
  const turnTo = (next: number) => {
    setPage(next);
    const from = next * PAGE_SIZE + 1;
    const to = Math.min((next + 1) * PAGE_SIZE, sorted.length);
    announce(text('offerTable.shown', { first: from, last: to }));
  };
  return (
    <section className="offer-table" aria-label={text('offerTable.title')}>
      <OfferFilters />
      <div className="offer-table-bar">
        <p className="offer-table-count">{summary}</p>
        <OfferToolbar />
      </div>
      {rows.length === 0 ? (
        <p className="offer-table-empty">{text('offerTable.empty')}</p>
      ) : (
        <OfferRows
          rows={rows}
          words={words}
          sort={sort}
          onSort={(key) => {
            setSort(nextOfferSort(sort, key));
            setPage(0);
          }}
        />
      )}
      {pages > 1 ? <OfferPages page={page} pages={pages} onPage={turnTo} /> : null}
      <p className="offer-table-remark">{text('offerTable.export.note')}</p>
    </section>
  );
}

/** Says what has changed, not what was there when the table opened. */
function useAnnouncedChange(message: string, announce: (message: string) => void): void {
  const told = useRef(message);
  useEffect(() => {
    if (told.current === message) return;
    told.current = message;
    announce(message);
  }, [message, announce]);
}
