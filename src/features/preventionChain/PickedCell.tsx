import { patchSession } from '../../state/actions/changeView.ts';
import { changeNeed } from '../../state/need/needActions.ts';
import { NO_OFFER_FILTER } from '../../state/need/needView.ts';
import { offerHighlightOf } from '../../state/offerHighlight.ts';
import { Button } from '../../ui/button/Button.tsx';
import type { ChainCell } from './chainTable.ts';
import type { ChainContext } from './usePreventionChain.ts';
import { wordChainCell } from './wordChain.ts';

export interface PickedCellProps {
  readonly context: ChainContext;
  readonly chain: ChainCell;
  readonly title: string;
}

/** The offers of one cell by name, with the way to the table and the map. */
export function PickedCell({ context, chain, title }: PickedCellProps) {
  const { atlas, shown, words } = context;
  const { text, format } = words;
  const areaName = new Map(shown.areas.map(({ id, name }) => [id, name]));
  const kindName = new Map(
    shown.inventory.categories.map(({ id, name }) => [id, format.local(name)]),
  );
  const { offers } = chain;
  const showAll = () => {
    const [first] = offers;
    const categories = [...new Set(offers.map(({ category }) => category))];
    void changeNeed(atlas, {
      face: 'offers',
      filter: { ...NO_OFFER_FILTER, categories, field: first?.field ?? null },
    });
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
                  onClick={() => patchSession(atlas, { pickedOffer: offer.id })}
                  onFocus={() => offerHighlightOf(atlas).set(offer.id)}
                  onBlur={() => offerHighlightOf(atlas).set(null)}
                  onPointerEnter={() => offerHighlightOf(atlas).set(offer.id)}
                  onPointerLeave={() => offerHighlightOf(atlas).set(null)}
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
          <Button variant="chip" onPress={showAll}>
            {text('preventionChain.inTable')}
          </Button>
        </>
      )}
    </div>
  );
}
