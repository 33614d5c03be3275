import type { needMapDe } from './needMap.de.ts';

export const needMapEn: Record<keyof typeof needMapDe, string> = {
  'needMap.title': 'Map: need and offers for {group}, {level}, figures of {period}',
  'needMap.summary':
    'Map of {areas, number} areas, coloured by need and coverage. {count, plural, =0 {In no area: {cell}.} one {In one area “{cell}”: {names}.} other {In # areas “{cell}”: {names}.}} {offers, plural, =0 {No offer counts.} one {One offer counts.} other {# offers count.}} All areas are also in the list of needs for action, all offers in the table of offers.',
  'needMap.summary.drawn':
    '{count, plural, =0 {No offer is drawn.} one {One offer is drawn.} other {# offers are drawn.}}',
  'needMap.placing':
    'Click on the map to set the place. By keyboard, enter an address or coordinates.',

  'needMap.legend': 'Legend of the map',
  'needMap.legend.cells': 'Areas by need and coverage; choosing makes them stand out',
  'needMap.axis.need': 'Need\u00a0→',
  'needMap.axis.reach': 'reached\u00a0→',
  'needMap.axis.way': 'shorter ways\u00a0→',
  'needMap.axis.amount': 'more offers\u00a0→',
  'needMap.cell': '{cell}: {count, plural, =0 {no area} one {# area} other {# areas}}',
  'needMap.limits': 'Limits of the levels',
  'needMap.limits.need': 'Need: thirds of the {count, number} areas by rank',
  'needMap.limits.reach': 'Reached: below {low}, up to below {high}, from {high}',
  'needMap.limits.way': 'Way to the nearest offer: from {high}, from {low}, shorter',
  'needMap.limits.amount': 'Offers per 100: below {low}, up to below {high}, from {high}',
  'needMap.limits.none': 'Coverage: no levels, the same everywhere or unknown',

  'needMap.key.circle': 'dashed: a way of {reach} (straight line × {detour})',
  'needMap.key.unconfirmed':
    '{name}, not verified or older than {years, plural, one {one year} other {# years}}',
  'needMap.key.faint': 'does not count here',
  'needMap.key.closed': 'closed',
  'needMap.key.unclear': 'not clear: {count, plural, one {# area} other {# areas}}',
  'needMap.key.left_out':
    'not in the index, fewer than {minimum, number} residents: {count, plural, one {# area} other {# areas}}',
  'needMap.key.masked':
    'no certain level, figures withheld: {count, plural, one {# area} other {# areas}}',
  'needMap.key.suppressed':
    'withheld for protection: {count, plural, one {# area} other {# areas}}',
  'needMap.key.missing': 'not stated: {count, plural, one {# area} other {# areas}}',
  'needMap.key.not_applicable': 'does not apply: {count, plural, one {# area} other {# areas}}',

  'needMap.offers': '{count, plural, one {# offer} other {# offers}}',
  'needMap.offers.more': '{count, plural, one {and # more} other {and # more}}',
  'needMap.offer.asOf': 'as of {date}',
  'needMap.offer.unconfirmed': 'not verified',
  'needMap.offer.undated': 'date not stated',
  'needMap.offer.not_asked': 'not asked about',
  'needMap.offer.not_open': 'not open on the day',
  'needMap.offer.other_ages': 'for other ages',
  'needMap.offer.capacity_unstated': 'places not stated',
  'needMap.offer.no_place': 'without a place',
  'needMap.offer.notConfirmed': 'does not count, because not verified',
  'needMap.offer.added': 'added in the scenario',
  'needMap.offer.changed': 'changed in the scenario',
  'needMap.offer.closed': 'closed',
};
