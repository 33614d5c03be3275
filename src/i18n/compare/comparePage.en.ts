import type { comparePageDe } from './comparePage.de.ts';

export const comparePageEn: Readonly<Record<keyof typeof comparePageDe, string>> = {
  'compare.title': 'Compare areas',
  'compare.faces': 'Face of the comparison',
  'compare.face.table': 'Deviations',
  'compare.face.lines': 'Trends',
  'compare.face.maps': 'Maps',
  'compare.face.scatter': 'Relation',
  'compare.face.bivariate': 'Two indicators',
};
