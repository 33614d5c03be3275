import type { OfferRecord } from '../../../domain/offers/offerRecord.ts';
import { useProfileText } from '../../../i18n/profile/profileWords.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import type { PrintedProps } from './printedProps.ts';

const MOST_GROUPS = 8;
const MOST_NAMES = 3;

/** What is offered in the area, by kind: a few by name, all of them counted. */
export function PrintedOffers({ report }: PrintedProps) {
  const text = useProfileText();
  const format = useFormat();
  const { offers } = report;
  if (offers === null) return null;
  const { records, inventory } = offers;
  const groups = inventory.categories.flatMap(({ id, name }) => {
    const own = records.filter(({ category }) => category === id);
    return own.length === 0 ? [] : [{ id, name: format.local(name), offers: own }];
  });
  const shown = groups.slice(0, MOST_GROUPS);
  const others = groups.slice(MOST_GROUPS);
  return (
    <section className="profile-print-offers">
      <h3>{text('profilePrint.offers')}</h3>
      <p>
        {records.length === 0
          ? text('profilePrint.offers.none')
          : text('profilePrint.offers.count', {
              count: records.length,
              day: format.period(inventory.offersOn as typeof inventory.period),
            })}
        {offers.corrections === null
          ? null
          : ` ${text('profileOffers.corrections', { ...offers.corrections })}`}
      </p>
      <ul>
        {shown.map((group) => (
          <li key={group.id}>
            <strong>
              {group.name} ({group.offers.length})
            </strong>
            : <NamedOffers offers={group.offers} />
          </li>
        ))}
        {others.length === 0 ? null : (
          <li>{others.map(({ name, offers: own }) => `${name} (${own.length})`).join(', ')}</li>
        )}
      </ul>
    </section>
  );
}

function NamedOffers({ offers }: { readonly offers: readonly OfferRecord[] }) {
  const text = useProfileText();
  const left = offers.length - MOST_NAMES;
  const names = offers
    .slice(0, MOST_NAMES)
    .map(({ name }) => name)
    .join('; ');
  return left > 0 ? `${names} ${text('profilePrint.offers.others', { count: left })}` : names;
}
