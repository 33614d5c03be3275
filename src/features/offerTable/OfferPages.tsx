import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { Button } from '../../ui/button/Button.tsx';

interface OfferPagesProps {
  readonly page: number;
  readonly pages: number;
  onPage(page: number): void;
}

/** Leads through the pages of the table. Its buttons stay in place at the ends, so focus is not lost. */
export function OfferPages({ page, pages, onPage }: OfferPagesProps) {
  const text = useNeedText();
  return (
    <nav className="offer-table-pages" aria-label={text('offerTable.pages')}>
      <Button
        variant="chip"
        aria-disabled={page === 0}
        onPress={() => {
          if (page > 0) onPage(page - 1);
        }}
      >
        {text('offerTable.previous')}
      </Button>
      <p className="offer-table-page">{text('offerTable.page', { page: page + 1, pages })}</p>
      <Button
        variant="chip"
        aria-disabled={page === pages - 1}
        onPress={() => {
          if (page < pages - 1) onPage(page + 1);
        }}
      >
        {text('offerTable.next')}
      </Button>
    </nav>
  );
}
