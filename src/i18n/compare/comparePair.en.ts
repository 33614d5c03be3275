import type { comparePairDe } from './comparePair.de.ts';

export const comparePairEn: Readonly<Record<keyof typeof comparePairDe, string>> = {
  'comparePair.label': 'The two indicators',
  'comparePair.across': 'To the right:',
  'comparePair.up': 'Upwards:',
  'comparePair.none': 'please choose',
  'comparePair.other': 'search another indicator …',
  'comparePair.swap': 'Swap axes',
  'comparePair.search': 'Search an indicator',
  'comparePair.search.clear': 'Clear search',
  'comparePair.search.found': 'Indicators found',
  'comparePair.search.type': 'Type a word, such as “unemployed”.',
  'comparePair.search.nothing': 'There is no such indicator.',
  'comparePair.needed': 'Choose two indicators.',
  'comparePair.change': '{indicator} (change)',
  'comparePair.since': '{date} against {against}',
  'comparePair.changes': 'Shown is the change against {against}.',
  'comparePair.unchanged':
    'For “{indicator}” there is no other figure of {against}: its value is shown.',
  'comparePair.broken':
    'The series of “{indicator}” is broken between the two dates ({count, plural, one {# area} other {# areas}}): read the change with caution.',
  'comparePair.broken.value': '{change} (break)',
};
