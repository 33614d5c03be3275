export const profileChangesDe = {
  'profileChanges.since': 'Seit',
  'profileChanges.until': 'Bis',
  'profileChanges.choose': 'Zeitpunkte der beiden Berichte',
  'profileChanges.caption':
    'Größte Veränderungen in {area} von {since} bis {until}, gemessen daran, wie unterschiedlich sich die Gebiete verändert haben',
  'profileChanges.indicator': 'Indikator',
  'profileChanges.change': 'Veränderung',
  'profileChanges.remark': 'Hinweis',
  'profileChanges.remark.similar': 'nicht sicher von Zufall zu unterscheiden',
  'profileChanges.warning.break': 'Bruch in der Reihe',
  'profileChanges.warning.low_denominator': 'geringe Fallzahl',
  'profileChanges.warning.provisional': 'vorläufig',
  'profileChanges.warning.estimated': 'geschätzt',
  'profileChanges.warning.withheld': 'Zahl zurückgehalten',
  'profileChanges.more': 'Weitere Veränderungen ({count, number})',
  'profileChanges.empty':
    'Zwischen diesen Zeitpunkten lässt sich für {area} keine Veränderung angeben.',
  'profileChanges.none': 'Es gibt keine zwei Zeitpunkte, die sich vergleichen lassen.',
} as const;
