import type { compareSimilarDe } from './compareSimilar.de.ts';

export const compareSimilarEn: Readonly<Record<keyof typeof compareSimilarDe, string>> = {
  'compareSimilar.tabs': 'Ways to an area',
  'compareSimilar.tab.name': 'By name',
  'compareSimilar.tab.own': 'Own areas',
  'compareSimilar.tab.similar': 'Similar areas',
  'compareSimilar.target': 'Similar to:',
  'compareSimilar.list': 'Similar areas, the most similar first',
  'compareSimilar.lead':
    'Sought among {count, plural, one {# area} other {# areas}} ({level}) by the chosen indicators.',
  'compareSimilar.distance': 'distance {distance}',
  'compareSimilar.add': 'Compare',
  'compareSimilar.add.of': 'Compare: {area}',
  'compareSimilar.added': '{area} is now compared.',
  'compareSimilar.taken': 'already compared',
  'compareSimilar.package': '{area} ({city})',
  'compareSimilar.full': 'No more than {most} areas can be compared.',
  'compareSimilar.none':
    'No similar area can be found for this one: too few of the chosen indicators are comparable.',
  'compareSimilar.nobody': 'First add an area to the comparison.',
  'compareSimilar.about': 'similar areas',
};
