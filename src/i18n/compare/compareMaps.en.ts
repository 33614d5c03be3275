import type { compareMapsDe } from './compareMaps.de.ts';

export const compareMapsEn: Readonly<Record<keyof typeof compareMapsDe, string>> = {
  'compareMaps.label': 'Maps side by side',
  'compareMaps.arrangement': 'Maps:',
  'compareMaps.arrangement.periods': 'one indicator over time',
  'compareMaps.arrangement.indicators': 'several indicators',
  'compareMaps.arrangement.swipe': 'swipe between two maps',
  'compareMaps.indicator': 'Indicator:',
  'compareMaps.period': 'Period:',
  'compareMaps.title': 'Map: {indicator}, {period}',
  'compareMaps.title.change': 'Map: {indicator}, change {period} against {against}',
  'compareMaps.title.layer': '{title} ({layer})',
  'compareMaps.hint':
    'Point at an area: it stands out in all maps. A click adds it to the comparison.',
  'compareMaps.value': '{label}: {value}',
  'compareMaps.classes': 'Classes',
  'compareMaps.class': '{last, select, true {{low} to {high}} other {{low} to under {high}}}',
  'compareMaps.circles': 'The area of the circles shows the number.',
  'compareMaps.edge': 'Edge between the maps',
  'compareMaps.edge.value': 'Left map on {percent, number} per cent of the width',
  'compareMaps.left': 'Left map',
  'compareMaps.right': 'Right map',
  'compareMaps.value.both': '{indicator}, {period}',
};
