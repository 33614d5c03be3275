export const comparePageDe = {
  'compare.title': 'Gebiete vergleichen',
  'compare.faces': 'Darstellung des Vergleichs',
  'compare.face.table': 'Abweichungen',
  'compare.face.lines': 'Verläufe',
  'compare.face.maps': 'Karten',
  'compare.face.scatter': 'Zusammenhang',
  'compare.face.bivariate': 'Zwei Indikatoren',
} as const;
