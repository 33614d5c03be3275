export const compareSimilarDe = {
  'compareSimilar.tabs': 'Wege zu einem Gebiet',
  'compareSimilar.tab.name': 'Nach Namen',
  'compareSimilar.tab.own': 'Eigene Gebiete',
  'compareSimilar.tab.similar': 'Ähnliche Gebiete',
  'compareSimilar.target': 'Ähnlich zu:',
  'compareSimilar.list': 'Ähnliche Gebiete, das ähnlichste zuerst',
  'compareSimilar.lead':
    'Gesucht unter {count, plural, one {# Gebiet} other {# Gebieten}} ({level}) nach den gewählten Indikatoren.',
  'compareSimilar.distance': 'Abstand {distance}',
  'compareSimilar.add': 'Vergleichen',
  'compareSimilar.add.of': 'Vergleichen: {area}',
  'compareSimilar.added': '{area} wird jetzt verglichen.',
  'compareSimilar.taken': 'wird schon verglichen',
  'compareSimilar.package': '{area} ({city})',
  'compareSimilar.full': 'Mehr als {most} Gebiete lassen sich nicht vergleichen.',
  'compareSimilar.none':
    'Zu diesem Gebiet lässt sich kein ähnliches finden: Zu wenige der gewählten Indikatoren sind vergleichbar.',
  'compareSimilar.nobody': 'Nehmen Sie zuerst ein Gebiet in den Vergleich.',
  'compareSimilar.about': 'ähnliche Gebiete',
} as const;
