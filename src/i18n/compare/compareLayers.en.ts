import type { compareLayersDe } from './compareLayers.de.ts';

export const compareLayersEn: Readonly<Record<keyof typeof compareLayersDe, string>> = {
  'compareLayers.label': 'Map shows:',
  'compareLayers.layer.values': 'values',
  'compareLayers.layer.smoothed': 'smoothed values',
  'compareLayers.layer.clusters': 'spatial clusters',
  'compareLayers.layer.significance': 'difference from the rest of the city',
  'compareLayers.aid.smoothed':
    'How to read it: the smaller the base of an area, the nearer its value is moved to that of its surroundings; single cases mislead less.',
  'compareLayers.aid.clusters':
    'How to read it: “high-high” means that an area and its neighbours have high values, more clearly than a random distribution would make likely.',
  'compareLayers.aid.significance':
    'How to read it: coloured areas have a share that differs from that of the rest of the city by more than chance would make likely.',
  'compareLayers.clusters.HH': 'high-high: high value, surrounded by high ones',
  'compareLayers.clusters.LL': 'low-low: low value, surrounded by low ones',
  'compareLayers.clusters.HL': 'high-low: high value, surrounded by low ones',
  'compareLayers.clusters.LH': 'low-high: low value, surrounded by high ones',
  'compareLayers.clusters.not_significant': 'nothing of note',
  'compareLayers.significance.above': 'above the rest of the city',
  'compareLayers.significance.neither': 'not distinguishable',
  'compareLayers.significance.below': 'below the rest of the city',
  'compareLayers.untested': 'not tested',
  'compareLayers.counted': '{words} ({count, number})',
  'compareLayers.categories': 'Findings',
  'compareLayers.unit.smoothed': '{unit}, smoothed',
  'compareLayers.basis.clusters':
    '{areas, plural, one {# area is} other {# areas are}} tested with {permutations, number} random arrangements; no more than 5% of the findings should be false.',
  'compareLayers.basis.needed':
    'For a single area to stand out, {needed, number} arrangements would be needed.',
  'compareLayers.lowBases':
    '{count, plural, one {# area on a small base is} other {# areas on a small base are}} left out.',
  'compareLayers.refused.count':
    'Counts cannot be shown like this: they grow with the size of the areas. The values are shown.',
  'compareLayers.refused.no_cases':
    'This needs counted cases in numerator and denominator. The values are shown.',
  'compareLayers.refused.not_a_part':
    'Here the cases are no part of the base; shares cannot be compared. The values are shown.',
  'compareLayers.refused.no_city':
    'The value of the whole city is not known exactly. The values are shown.',
  'compareLayers.refused.space': '{reason} The values are shown.',
  'compareLayers.running': 'Working it out: {percent, number} per cent',
  'compareLayers.failed': 'The computation has failed. The values are shown.',
  'compareLayers.retry': 'Try again',
  'compareLayers.reading': '{area}: {value} · {finding}',
  'compareLayers.table': 'As a table',
  'compareLayers.table.area': 'Area',
  'compareLayers.table.value': 'Value',
  'compareLayers.table.finding': 'Finding',
  'compareLayers.table.smoothed': 'Smoothed',

  'compareLayers.marks': 'Test differences',
  'compareLayers.marks.aid':
    'How to read it: a triangle means that the deviation is larger than chance would make likely among so many comparisons; where an area lies within what it is measured from, the rest of it counts.',
  'compareLayers.marks.key': 'Signs',
  'compareLayers.marks.above': 'higher, chance taken into account',
  'compareLayers.marks.below': 'lower, chance taken into account',
  'compareLayers.marks.neither': 'not distinguishable',
  'compareLayers.marks.not_tested': 'not tested',
  'compareLayers.marks.few': 'very few cases',
};
