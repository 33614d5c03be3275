import { isOutdated } from '../../domain/offers/offerInTime.ts';
import { isConfirmed, type OfferRecord } from '../../domain/offers/offerRecord.ts';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { OfferSwatch } from '../../map/offers/OfferSwatch.tsx';
import { patchSession } from '../../state/actions/changeView.ts';
import { offerHighlightOf } from '../../state/offerHighlight.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Menu } from '../../ui/menu/Menu.tsx';
import { useOfferActions } from './useOfferActions.ts';
import type { OfferWords } from './useOfferWords.ts';

interface OfferRowProps {
  readonly offer: OfferRecord;
  readonly words: OfferWords;
  /** Whether Tab leads to this row. */
  readonly isStop: boolean;
  onStop(): void;
}

/** An offer in a line. One that nobody has confirmed, or that is old, is grey and says so. */
export function OfferRow({ offer, words, isStop, onStop }: OfferRowProps) {
  const atlas = useAtlas();
  const text = useNeedText();
  const { input, inventory } = useNeed();
  const isPicked = useAtlasState((state) => state.session.pickedOffer === offer.id);
  const highlight = offerHighlightOf(atlas);
  const isGone = offer.status === 'closed' || offer.status === 'moved';
  const isUnsure = !isConfirmed(offer) || isOutdated(offer, input.coverage.question.day);
  const look = isGone ? 'closed' : isUnsure ? 'unconfirmed' : 'confirmed';
  const symbol = inventory.categories.find(({ id }) => id === offer.category)?.symbol ?? 'circle';
  return (
    <tr
      className={`offer-table-row offer-table-${look}`}
      data-picked={isPicked ? '' : undefined}
      onPointerEnter={() => highlight.set(offer.id)}
      onPointerLeave={() => highlight.set(null)}
    >
      <th scope="row" className="offer-table-name">
        <button
          type="button"
          className="offer-table-open"
          tabIndex={isStop ? 0 : -1}
          aria-haspopup="dialog"
          onFocus={() => {
            onStop();
            highlight.set(offer.id);
          }}
          onBlur={() => highlight.set(null)}
          onClick={() => patchSession(atlas, { dialog: { kind: 'offer', offer: offer.id } })}
        >
          {offer.name}
        </button>
      </th>
      <td>
        <span className="offer-table-kind">
          <OfferSwatch symbol={symbol} look={look} />
          {words.category(offer.category)}
        </span>
      </td>
      <td>{words.area(offer)}</td>
      <td>{offer.operator}</td>
      <td>{words.audience(offer)}</td>
      <td className="offer-table-capacity">{words.places(offer)}</td>
      <td>
        {text(`offers.status.${offer.status}`)}, {words.asOf(offer)}
        {offer.origin === 'own' ? `, ${text('offers.own')}` : null}
      </td>
      <td className="offer-table-actions">
        <RowMenu offer={offer} isStop={isStop} />
      </td>
    </tr>
  );
}

function RowMenu({ offer, isStop }: { readonly offer: OfferRecord; readonly isStop: boolean }) {
  const text = useNeedText();
  const actions = useOfferActions(offer);
  return (
    <Menu
      button={
        <Button
          variant="quiet"
          aria-label={text('offerTable.actions', { name: offer.name })}
          excludeFromTabOrder={!isStop}
        >
          <span aria-hidden="true">⋯</span>
        </Button>
      }
      label={text('offerTable.actions', { name: offer.name })}
      groups={[
        {
          id: 'actions',
          title: null,
          label: text('offerTable.actions.short'),
          entries: actions.entries,
        },
      ]}
      onAction={actions.run}
    />
  );
}
