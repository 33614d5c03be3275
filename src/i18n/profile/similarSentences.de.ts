/** Why areas are alike; also for Vergleichen. */
export const similarSentencesDe = {
  'similar.method':
    'Verglichen nach {indicators, plural, one {# Indikator} other {# Indikatoren}}, bezogen auf die Streuung der Gebiete.',
  'similar.neighbour.both':
    '{neighbour}: am ähnlichsten bei {alike}, am stärksten verschieden bei {different}.',
  'similar.neighbour.alike': '{neighbour}: am ähnlichsten bei {alike}.',
  'similar.neighbour.same': '{neighbour}: in allen verglichenen Werten gleich.',
  'similar.neighbour.even': '{neighbour}: bei allen verglichenen Werten ähnlich weit entfernt.',
  'similar.incomparable':
    '{count, plural, one {Nicht verglichen ist # Indikator} other {Nicht verglichen sind # Indikatoren}}: {reasons}.',
  'similar.reason.withheld':
    '{count, plural, one {# mit zurückgehaltenem Wert} other {# mit zurückgehaltenen Werten}}',
  'similar.reason.missing': '{count, plural, one {# ohne Angabe} other {# ohne Angaben}}',
  'similar.reason.low_denominator': '{count, number} mit zu kleiner Bezugsgröße',
  'similar.notRanked':
    '{count, plural, one {# Gebiet bleibt} other {# Gebiete bleiben}} außer Betracht: Dort ist weniger als die Hälfte der Indikatoren vergleichbar.',
  'similar.quoted': '„{name}“',
  'similar.list': '{others} und {last}',
} as const;

export type SimilarSentenceKey = keyof typeof similarSentencesDe;
