export const compareMapsDe = {
  'compareMaps.label': 'Karten nebeneinander',
  'compareMaps.arrangement': 'Karten:',
  'compareMaps.arrangement.periods': 'ein Merkmal über die Zeit',
  'compareMaps.arrangement.indicators': 'mehrere Merkmale',
  'compareMaps.arrangement.swipe': 'zwei Karten überblenden',
  'compareMaps.indicator': 'Merkmal:',
  'compareMaps.title':
    '{against, select, none {Karte: {indicator}, {period}} other {Karte: {indicator}, Veränderung {period} gegenüber {against}}}',
  'compareMaps.title.layer': '{title} ({layer})',
  'compareMaps.hint':
    'Zeigen Sie auf ein Gebiet: Es erscheint in allen Karten. Ein Klick nimmt es in den Vergleich.',
  'compareMaps.value': '{label}: {value}',
  'compareMaps.classes': 'Klassen',
  'compareMaps.class': '{last, select, true {{low} bis {high}} other {{low} bis unter {high}}}',
  'compareMaps.circles': 'Die Fläche der Kreise zeigt die Anzahl.',
  'compareMaps.edge': 'Grenze zwischen den Karten',
  'compareMaps.edge.value': 'Linke Karte auf {percent, number} Prozent der Breite',
  'compareMaps.side': '{side, select, left {Links} other {Rechts}}: {indicator}, {period}',
} as const;
