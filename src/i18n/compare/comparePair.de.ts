export const comparePairDe = {
  'comparePair.label': 'Die zwei Merkmale',
  'comparePair.across': 'Nach rechts:',
  'comparePair.up': 'Nach oben:',
  'comparePair.none': 'bitte wählen',
  'comparePair.other': 'anderes Merkmal suchen …',
  'comparePair.swap': 'Achsen tauschen',
  'comparePair.search': 'Merkmal suchen',
  'comparePair.search.clear': 'Suche leeren',
  'comparePair.search.found': 'Gefundene Merkmale',
  'comparePair.search.type': 'Geben Sie ein Stichwort ein, zum Beispiel „arbeitslos“.',
  'comparePair.search.nothing': 'Dazu gibt es kein Merkmal.',
  'comparePair.needed': 'Wählen Sie zwei Merkmale.',
} as const;
