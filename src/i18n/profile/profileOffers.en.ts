import type { profileOffersDe } from './profileOffers.de.ts';

export const profileOffersEn: Readonly<Record<keyof typeof profileOffersDe, string>> = {
  'profileOffers.count':
    '{count, plural, =0 {No offer is recorded in {area}.} one {# offer is recorded in {area}.} other {# offers are recorded in {area}.}}',
  'profileOffers.asOf': 'Entries as of {from}{same, select, yes {} other { to {to}}}.',
  'profileOffers.map': 'Map: offers in {area}',
  'profileOffers.category': '{category} ({count, number})',
  'profileOffers.unverified': 'unverified',
  'profileOffers.planned': 'planned',
  'profileOffers.noPlace': 'without a place on the map',
  'profileOffers.byArea':
    'An entry belongs to the area it stands in; people also use offers elsewhere.',
  'profileOffers.need': 'Open Need & offers',
  'profileOffers.none': 'The data package has no offers.',
  'profileOffers.key.confirmed': 'listed or in operation',
  'profileOffers.key.unconfirmed': 'unverified or planned',
  'profileOffers.times': '{name} ({count, number} entries)',
  'profileOffers.own': 'own correction',
  'profileOffers.corrections':
    'This includes own corrections that exist on this device only: {added, number} added, {changed, number} changed, {removed, number} no longer counted.',
};
