import type { SimilarSentenceKey } from './similarSentences.de.ts';

export const similarSentencesEn: Readonly<Record<SimilarSentenceKey, string>> = {
  'similar.method':
    'Compared by {indicators, plural, one {# indicator} other {# indicators}}, in relation to the spread of the areas.',
  'similar.neighbour.both': '{neighbour}: most alike in {alike}, most different in {different}.',
  'similar.neighbour.alike': '{neighbour}: most alike in {alike}.',
  'similar.neighbour.same': '{neighbour}: the same in every value compared.',
  'similar.neighbour.even': '{neighbour}: about as far away in every value compared.',
  'similar.incomparable':
    '{count, plural, one {# indicator is} other {# indicators are}} not compared: {reasons}.',
  'similar.reason.withheld':
    '{count, plural, one {# with a withheld value} other {# with withheld values}}',
  'similar.reason.missing': '{count, plural, one {# without a figure} other {# without figures}}',
  'similar.reason.low_denominator': '{count, number} on too small a base',
  'similar.notRanked':
    '{count, plural, one {# area is} other {# areas are}} left out: fewer than half of the indicators can be compared there.',
  'similar.quoted': '“{name}”',
  'similar.list': '{others} and {last}',
};
