export const comparePairDe = {
  'comparePair.label': 'Die zwei Indikatoren',
  'comparePair.across': 'Nach rechts:',
  'comparePair.up': 'Nach oben:',
  'comparePair.none': 'bitte wählen',
  'comparePair.other': 'anderen Indikator suchen …',
  'comparePair.swap': 'Achsen tauschen',
  'comparePair.search': 'Indikator suchen',
  'comparePair.search.clear': 'Suche leeren',
  'comparePair.search.found': 'Gefundene Indikatoren',
  'comparePair.search.type': 'Geben Sie ein Stichwort ein, zum Beispiel „arbeitslos“.',
  'comparePair.search.nothing': 'Dazu gibt es keinen Indikator.',
  'comparePair.needed': 'Wählen Sie zwei Indikatoren.',
  'comparePair.change': '{indicator} (Veränderung)',
  'comparePair.since': '{date} gegenüber {against}',
  'comparePair.changes': 'Gezeigt ist die Veränderung gegenüber {against}.',
  'comparePair.unchanged':
    'Zu „{indicator}“ gibt es für {against} keinen anderen Stand: Gezeigt ist der Wert.',
  'comparePair.broken':
    'Bei „{indicator}“ liegt zwischen beiden Zeitpunkten ein Bruch in der Zeitreihe ({count, plural, one {# Gebiet} other {# Gebiete}}): Die Veränderung ist nur eingeschränkt zu deuten.',
  'comparePair.broken.value': '{change} (Bruch)',
} as const;
