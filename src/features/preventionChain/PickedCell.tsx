import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { showOffers } from '../../state/mapTarget.ts';
import { changeNeed } from '../../state/need/needActions.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useAnnounce } from '../../ui/liveRegion/LiveRegion.tsx';
import type { ChainCell } from './chainTable.ts';
import type { ChainContext } from './usePreventionChain.ts';
import { wordChainCell } from './wordChain.ts';

export interface PickedCellProps {
  readonly context: ChainContext;
  readonly chain: ChainCell;
  readonly title: string;
}

/**
 * The offers of one cell by name, with the way to the table and the map beside it: both then show exactly
 * these, since the cell is their filter.
 */
export function PickedCell({ context, chain, title }: PickedCellProps) {
  const { atlas, shown, words } = context;
  const { text, format } = words;
  const areaName = new Map(shown.areas.map(({ id, name }) => [id, name]));
  const kindName = new Map(
    shown.inventory.categories.map(({ id, name }) => [id, format.local(name)]),
  );
  const { offers } = chain;
  const announce = useAnnounce();
  const show = (chosen: readonly OfferRecord[]) => {
    // The table of phases goes away, and the focus with it.
    document.getElementById('figures')?.focus({ preventScroll: true });
    void changeNeed(atlas, { face: 'offers', filter: chain.filter });
    showOffers(atlas, chosen);
    announce(text('preventionChain.shown', { title, count: offers.length }));
  };
  return (
    <div className="prevention-chain-picked">
      <h4>{title}</h4>
      <p className="prevention-chain-remark">{wordChainCell(words, chain)}</p>
      {offers.length === 0 ? (
        <p>{text('preventionChain.picked.none')}</p>
      ) : (
        <>
          <ul>
            {offers.map((offer) => (
              <li key={offer.id}>
                <button
                  type="button"
                  className="prevention-chain-offer"
                  aria-label={text('preventionChain.onMap', { name: offer.name })}
                  onClick={() => show([offer])}
                >
                  {offer.name}
                </button>
                <span className="prevention-chain-remark">
                  {` ${[
                    kindName.get(offer.category),
                    offer.area === null ? null : areaName.get(offer.area),
                    offer.capacity === null
                      ? null
                      : text('preventionChain.places', { count: offer.capacity }),
                  ]
                    .filter(Boolean)
                    .join(', ')}`}
                </span>
              </li>
            ))}
          </ul>
          <Button variant="chip" onPress={() => show(offers)}>
            {text('preventionChain.inTable')}
          </Button>
        </>
      )}
    </div>
  );
}
