import type { ReactNode } from 'react';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { useOfferActions } from './useOfferActions.ts';
import { type OfferWords, useOfferWords } from './useOfferWords.ts';
import './offerTable.css';

/** The dialog with all that is known of an offer; closed unless the session asks for it. */
export function OfferDetails() {
  const atlas = useAtlas();
  const text = useNeedText();
  const { offers } = useNeed();
  const asked = useAtlasState(({ session: { dialog } }) =>
    dialog?.kind === 'offer' ? dialog.offer : null,
  );
  const offer = offers.find(({ id }) => id === asked);
  return (
    <Dialog
      isOpen={asked !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) patchSession(atlas, { dialog: null });
      }}
      title={offer?.name ?? text('offerTable.title')}
      closeLabel={text('offers.close')}
      footer={offer === undefined ? undefined : <DetailActions offer={offer} />}
    >
      {offer === undefined ? <p>{text('offerTable.details.closed')}</p> : <Details offer={offer} />}
    </Dialog>
  );
}

function DetailActions({ offer }: { readonly offer: OfferRecord }) {
  const { entries, run } = useOfferActions(offer);
  return entries
    .filter(({ id }) => id !== 'details')
    .map(({ id, label, isDisabled = false }) => (
      <Button key={id} isDisabled={isDisabled} onPress={() => run(id)}>
        {label}
      </Button>
    ));
}

function Details({ offer }: { readonly offer: OfferRecord }) {
  const text = useNeedText();
  const words = useOfferWords();
  const fieldName = useFieldName();
  const entries: readonly (readonly [string, ReactNode])[] = [
    [text('offers.column.category'), words.category(offer.category)],
    [text('offers.column.subcategory'), words.kind(offer)],
    [text('offers.column.field'), fieldName(offer.field)],
    [text('offers.column.target_group'), words.audience(offer)],
    [text('offers.column.capacity'), words.places(offer)],
    [text('offers.column.operator'), offer.operator],
    [text('offers.column.address'), addressOf(offer)],
    [text('offerTable.column.area'), words.area(offer)],
    [text('offerTable.details.place'), <Place key="place" offer={offer} />],
    [text('offers.column.status'), statusOf(offer, text)],
    [text('offers.column.opened'), offer.opened === null ? '' : words.date(offer.opened)],
    [text('offers.column.closed'), offer.closed === null ? '' : words.date(offer.closed)],
    [text('offers.column.as_of'), stateOf(offer, words)],
    [text('offers.column.url'), <WebLink key="url" url={offer.url} />],
    [text('offers.column.source'), <Sources key="sources" ids={offer.sources} />],
    [text('offers.column.note'), offer.note],
    [text('offers.column.offer_id'), offer.id],
  ];
  return (
    <dl className="offer-table-details">
      {entries.map(([term, value]) => (
        <div key={term} className="offer-table-detail">
          <dt>{term}</dt>
          <dd>
            {value === null || value === '' ? (
              <span className="offer-table-unstated">{text('offers.unstated')}</span>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function stateOf(offer: OfferRecord, words: OfferWords): string {
  return offer.asOf === null ? '' : words.asOf(offer);
}

function statusOf(offer: OfferRecord, text: ReturnType<typeof useNeedText>): string {
  const status = text(`offers.status.${offer.status}`);
  return offer.origin === 'own' ? `${status} (${text('offers.own')})` : status;
}

function addressOf({ address, postcode }: OfferRecord): string {
  return [address, postcode].filter((part) => part !== null).join(', ');
}

function useFieldName(): (id: string | null) => string {
  const format = useFormat();
  const { fields } = useAtlas().source.package.catalogue;
  return (id) => {
    const field = fields.find((one) => one.id === id);
    return field === undefined ? '' : format.local(field.name);
  };
}

function Place({ offer }: { readonly offer: OfferRecord }) {
  const text = useNeedText();
  const format = useFormat();
  const placement = text(`offers.placement.${offer.placement}`);
  if (offer.position === null) return placement;
  const [longitude, latitude] = offer.position;
  const degrees = (value: number) => format.number(value, 5);
  return text('offerTable.details.position', {
    latitude: degrees(latitude),
    longitude: degrees(longitude),
    placement,
  });
}

/** A link only to a page on the web: an imported list may hold anything. */
function WebLink({ url }: { readonly url: string | null }) {
  const text = useNeedText();
  if (url === null) {
    return <span className="offer-table-unstated">{text('offers.unstated')}</span>;
  }
  return /^https?:\/\//.test(url) ? (
    <a href={url} rel="noreferrer" target="_blank">
      {url}
    </a>
  ) : (
    url
  );
}

function Sources({ ids }: { readonly ids: readonly string[] }) {
  const text = useNeedText();
  const format = useFormat();
  const { sources } = useAtlas().source.package.catalogue;
  const known = sources.filter(({ id }) => ids.includes(id));
  if (known.length === 0) {
    return <span className="offer-table-unstated">{text('offers.unstated')}</span>;
  }
  return known.map((source) => {
    const licence = format.local(source.licence);
    return (
      <span key={source.id} className="offer-table-source">
        {format.local(source.name)}
        {licence === '' ? null : `. ${text('offerTable.details.licence', { licence })}`}
      </span>
    );
  });
}
