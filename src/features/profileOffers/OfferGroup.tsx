import type { OfferCategory } from '../../domain/offers/inventory.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { type ProfileText, useProfileText } from '../../i18n/profile/profileWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { OfferSwatch } from '../../map/offers/OfferSwatch.tsx';
import { Disclosure } from '../../ui/disclosure/Disclosure.tsx';
import { remarksOf } from './offerRemarks.ts';

/** Longer lists are opened by who wants to read them; their number stands in the heading. */
const MOST_LISTED = 12;

interface OfferGroupProps {
  readonly category: OfferCategory;
  readonly offers: readonly OfferRecord[];
  /** Ids of those that were added or changed on this device. */
  readonly own: ReadonlySet<string>;
}

/** One category with its number and its entries. */
export function OfferGroup({ category, offers, own }: OfferGroupProps) {
  const text = useProfileText();
  const format = useFormat();
  const title = (
    <span className="profile-offers-category">
      <OfferSwatch symbol={category.symbol} look="confirmed" />
      {text('profileOffers.category', {
        category: format.local(category.name),
        count: offers.length,
      })}
    </span>
  );
  const list = (
    <ul>
      {entriesOf(offers, own, text).map((entry) => (
        <li key={entry.key}>
          {entry.name}
          {entry.remarks === '' ? null : (
            <span className="profile-offers-remark"> ({entry.remarks})</span>
          )}
        </li>
      ))}
    </ul>
  );
  return offers.length > MOST_LISTED ? (
    <section>
      <Disclosure title={title}>{list}</Disclosure>
    </section>
  ) : (
    <section>
      <h3>{title}</h3>
      {list}
    </section>
  );
}

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly remarks: string;
}

/** Entries of one name and with the same remarks are one line with their number. */
function entriesOf(
  offers: readonly OfferRecord[],
  own: ReadonlySet<string>,
  text: ProfileText,
): readonly Entry[] {
  const counts = new Map<
    string,
    { readonly name: string; readonly remarks: string; count: number }
  >();
  for (const offer of offers) {
    const remarks = remarksOf(offer, own, text);
    const key = `${offer.name}|${remarks}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { name: offer.name, remarks, count: 1 });
    else known.count += 1;
  }
  return [...counts].map(([key, { name, remarks, count }]) => ({
    key,
    name: count === 1 ? name : text('profileOffers.times', { name, count }),
    remarks,
  }));
}
