import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';

const MOST_SHOWN = 10;

/** The first offers as they will stand in the inventory. */
export function ImportPreview({ offers }: { readonly offers: readonly OfferRecord[] }) {
  const text = useNeedText();
  const format = useFormat();
  const { categories } = useNeed().inventory;
  const { areas } = useAtlas().source.package;
  const shown = offers.slice(0, MOST_SHOWN);
  if (shown.length === 0) return null;
  const categoryOf = (id: string) => {
    const found = categories.find((one) => one.id === id);
    return found === undefined ? id : format.local(found.name);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the keyboard
    <section className="offer-import-box" aria-label={text('offerImport.preview')} tabIndex={0}>
      <table className="offer-import-table">
        <caption>{text('offerImport.preview.caption', { count: shown.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{text('offers.column.name')}</th>
            <th scope="col">{text('offers.column.category')}</th>
            <th scope="col">{text('offers.column.address')}</th>
            <th scope="col">{text('offerImport.preview.place')}</th>
            <th scope="col">{text('offers.column.capacity')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((offer) => (
            <tr key={offer.id}>
              <th scope="row">{offer.name}</th>
              <td>{categoryOf(offer.category)}</td>
              <td>{[offer.address, offer.postcode].filter((part) => part !== null).join(', ')}</td>
              <td>
                {areas.find(({ id }) => id === offer.area)?.name ??
                  (offer.position === null ? '' : `${text('offers.outside')}, `)}{' '}
                {text(`offers.placement.${offer.placement}`)}
              </td>
              <td>{offer.capacity}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
