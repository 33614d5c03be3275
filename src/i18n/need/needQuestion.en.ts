import type { needQuestionDe } from './needQuestion.de.ts';

export const needQuestionEn: Record<keyof typeof needQuestionDe, string> = {
  'needQuestion.choose': 'Choose a question',
  'needQuestion.reset': 'Back to the preset',
  'needQuestion.otherField': 'No field of action',
  'needQuestion.title': 'Where are offers for {group} lacking?',
  'needQuestion.title.categories': 'Where are offers for {group} lacking ({categories})?',
  'needQuestion.areas': '{count, number} {level}',
  'needQuestion.figures': 'figures of {period}',
  'needQuestion.offers.asOf': 'offers as of {from}{same, select, yes {} other { to {to}}}',
  'needQuestion.offers.undated': 'offers without a date',
  'needQuestion.wayLine': 'way: {way}',

  'needQuestion.chip': '{label}:',
  'needQuestion.parts': 'Parts of the question',
  'needQuestion.group': 'Target group',
  'needQuestion.need': 'Need',
  'needQuestion.need.value': '{count, plural, one {# indicator} other {# indicators}}',
  'needQuestion.offers': 'Offers',
  'needQuestion.offers.named': '{names} ({count, number})',
  'needQuestion.offers.many': '{categories, number} kinds ({count, number})',
  'needQuestion.measure': 'Measure',
  'needQuestion.way': 'Way',
  'needQuestion.details': 'Figures',
  'needQuestion.details.value': '{period}',

  'needQuestion.offers.open': '{count, plural, =0 {none open} one {# open} other {# open}}',
  'needQuestion.kinds': '{category}: which?',
  'needQuestion.kinds.named': '{category}: {kinds}',
  'needQuestion.kinds.many': '{category}: {count, number} kinds',
  'needQuestion.kinds.all': 'all',
  'needQuestion.kinds.unstated':
    '{count, plural, one {# record states} other {# records state}} no kind and {count, plural, one {counts} other {count}} only where all count.',
  'needQuestion.offers.least': 'At least one kind of offer stays selected.',
  'needQuestion.operator': 'Operator',
  'needQuestion.operator.any': 'all operators',
  'needQuestion.confirmed': 'Confirmed offers only',
  'needQuestion.confirmed.note': 'Unverified entries then do not count.',

  'needQuestion.measure.about': 'How coverage is measured',
  'needQuestion.measure.share_within': 'Share of the target group with an offer within reach',
  'needQuestion.measure.nearest': 'Way to the nearest offer',
  'needQuestion.measure.per_head': 'Offers or places in the area per 100 {group}',
  'needQuestion.measure.catchment': 'Offers or places within reach per 100 {group} who share them',
  'needQuestion.measure.share_within.short': 'reached within {reach}',
  'needQuestion.measure.nearest.short': 'way to the nearest offer',
  'needQuestion.measure.per_head.short':
    '{counting, select, places {places} other {offers}} per 100 in the area',
  'needQuestion.measure.catchment.short':
    '{counting, select, places {places} other {offers}} per 100 within {reach}',
  'needQuestion.reach': 'Reach',
  'needQuestion.reach.note.metres':
    'Metres of way, not as the crow flies. 800 metres take about ten minutes on foot.',
  'needQuestion.reach.note.minutes': 'Minutes as they stand in the table.',
  'needQuestion.unit.metres': 'm',
  'needQuestion.unit.minutes': 'min',
  'needQuestion.metres': '{amount} m',
  'needQuestion.kilometres': '{amount} km',
  'needQuestion.minutes': '{amount} min',
  'needQuestion.counting': 'What is counted',
  'needQuestion.counting.offers': 'offers',
  'needQuestion.counting.places': 'places',
  'needQuestion.counting.note': 'Offers that state no places then do not count.',
  'needQuestion.decay': 'Distance within reach',
  'needQuestion.decay.binary': 'does not count: all within reach alike (2SFCA)',
  'needQuestion.decay.zones': 'counts in three zones: near more than far (E2SFCA)',

  'needQuestion.way.about': 'How the way is determined',
  'needQuestion.way.straight': 'straight line × {detour}',
  'needQuestion.way.table': '{name} ({unit, select, minutes {minutes} other {metres}})',
  'needQuestion.way.lines': 'Straight line with a detour factor',
  'needQuestion.way.lines.note': 'Knows no rivers, railways, hills or timetables.',
  'needQuestion.way.pairs': '{count, plural, one {# way} other {# ways}} from the file',
  'needQuestion.detour': 'Detour factor',
  'needQuestion.detour.note': 'Usual for walking in a town: 1.2 to 1.4.',

  'needQuestion.file': 'Ways from a file …',
  'needQuestion.file.note':
    'A table (CSV) with the columns from_id, offer_id and minutes or metres; from_id is the id of an area or the number of a dwelling place from 0. Or isochrones (GeoJSON) with offer_id and minutes. The file stays on your device.',
  'needQuestion.file.reading': 'Reading “{name}” …',
  'needQuestion.file.done':
    '“{name}”: {pairs, plural, one {# way taken over} other {# ways taken over}}{flaws, plural, =0 {.} one {, # entry left out:} other {, # entries left out:}}',
  'needQuestion.file.failed': '“{name}” cannot be used. {problem}',
  'needQuestion.file.more': '{count, plural, one {and # more} other {and # more}}',
  'needQuestion.file.unreadable':
    'The file cannot be read. It may have been moved or changed: choose it again.',
  'needQuestion.file.too_large': 'The file is larger than {megabytes, number} megabytes.',
  'needQuestion.file.too_many_rows':
    'The file has more than {most, number} entries. Leave out ways that are longer than your largest reach.',
  'needQuestion.file.too_many_pairs':
    'Offers and dwelling places make more than {most, number} ways. Split the file by offers.',
  'needQuestion.file.column_missing':
    'The column “{column}” is missing. Needed are from_id, offer_id and minutes or metres.',
  'needQuestion.file.quotes': 'A quotation mark in row {row} is not closed.',
  'needQuestion.file.not_geojson': 'This is no GeoJSON with a FeatureCollection of polygons.',
  'needQuestion.file.mixed_units':
    'Some polygons state minutes, others metres, the first that differs is number {row}. Please use one unit.',
  'needQuestion.file.nothing_read': 'No entry can be used.',
  'needQuestion.flaw':
    '{kind, select, isochrones {polygon {row}, property} other {row {row}, column}} “{column}”: {flaw}',
  'needQuestion.flaw.cells': 'another number of columns than in the header',
  'needQuestion.flaw.unknown_origin':
    '“{value}” is neither an area of this level nor the number of a dwelling place',
  'needQuestion.flaw.unknown_offer': 'the inventory has no offer “{value}”',
  'needQuestion.flaw.no_number': '“{value}” is not a number',
  'needQuestion.flaw.negative': '“{value}” is negative',
  'needQuestion.flaw.too_far': '“{value}” is too large for a way in a city',
  'needQuestion.flaw.pair_again': 'this connection stands further up already',
  'needQuestion.flaw.geometry': 'is not a polygon',

  'needQuestion.period': 'Figures of',
  'needQuestion.period.note':
    'An indicator without figures of this date shows its latest earlier ones; the notices say so.',
  'needQuestion.day': 'Offers open on',
  'needQuestion.minimum': 'Minimum population',
  'needQuestion.minimum.note': 'Areas with fewer residents do not enter the index.',
  'needQuestion.limits': 'Limits of coverage',
  'needQuestion.limits.thirds': 'by thirds',
  'needQuestion.limits.thirds.note':
    'About a third of the target group lives in each step; the limits follow the values.',
  'needQuestion.limits.own': 'own limits',
  'needQuestion.limits.low': 'low below',
  'needQuestion.limits.high': 'high from',
  'needQuestion.limits.unit.share_within': '%',
  'needQuestion.limits.unit.nearest': '{unit}',
  'needQuestion.limits.unit.per_head': 'per 100',
  'needQuestion.limits.unit.catchment': 'per 100',

  'needQuestion.indicators.add': 'Add an indicator',
  'needQuestion.indicators.placeholder': 'Add an indicator …',
  'needQuestion.indicators.clear': 'Clear the search',
  'needQuestion.indicators.list': 'Rates and shares',
  'needQuestion.indicators.none': 'No rate and no share fits that.',
  'needQuestion.indicators.remove': 'Take out {indicator}',
  'needQuestion.indicators.full': 'An index takes {most, number} indicators at most.',
  'needQuestion.direction': 'How “{indicator}” counts',
  'needQuestion.direction.high_need': 'a higher value means more need',
  'needQuestion.direction.low_need': 'a lower value means more need',
  'needQuestion.polarity.high_need': 'a higher value means more need',
  'needQuestion.polarity.low_need': 'a lower value means more need',
  'needQuestion.polarity.neutral': 'direction must be chosen',

  'needQuestion.index.composite.title':
    'Need from {count, plural, one {# component} other {# components}}',
  'needQuestion.index.status_dynamics.title':
    'Status and dynamics from {count, plural, one {# component} other {# components}}',
  'needQuestion.considered':
    '{considered, number} of {areas, number} areas have all figures needed and take part.',
  'needQuestion.weight': 'Weight of {indicator}',
  'needQuestion.weight.number': 'Weight of {indicator} as a number',
  'needQuestion.weight.value': '{weight, number}, share of the index {share}',
  'needQuestion.percent': '{share, number}%',

  'needQuestion.method': 'How the index is computed',
  'needQuestion.index': 'Index',
  'needQuestion.index.about': 'How the index comes about',
  'needQuestion.index.composite': 'weighted index',
  'needQuestion.index.status_dynamics': 'status and dynamics (as in Berlin)',
  'needQuestion.standardisation': 'Standardisation',
  'needQuestion.standardisation.about': 'How the indicators are made comparable',
  'needQuestion.aggregation': 'Aggregation',
  'needQuestion.aggregation.additive': 'weighted mean',
  'needQuestion.aggregation.geometric': 'geometric mean',
  'needQuestion.aggregation.note':
    'In a geometric mean a low value makes up less for a high one. It does not work with z-scores.',

  'needQuestion.status.parts':
    '{count, plural, one {One indicator enters: {indicators}.} other {# indicators enter with equal weight: {indicators}.}}',
  'needQuestion.status.parts.leftOut':
    'Not in the index, because figures from two years before are missing: {indicators}.',
  'needQuestion.status.caption': 'Areas by status and dynamics',
  'needQuestion.status': 'Social status',
  'needQuestion.status.high': 'high',
  'needQuestion.status.middle': 'middle',
  'needQuestion.status.low': 'low',
  'needQuestion.status.very_low': 'very low',
  'needQuestion.dynamics.positive': 'positive',
  'needQuestion.dynamics.stable': 'stable',
  'needQuestion.dynamics.negative': 'negative',
  'needQuestion.attention':
    'Special attention by the Berlin procedure (very low status, or low with negative dynamics): {areas}.',
  'needQuestion.attention.none':
    'No area needs special attention by the Berlin procedure (very low status, or low with negative dynamics).',

  'needQuestion.notices': '{count, plural, one {# remark} other {# remarks}} on the computation',
  'needQuestion.notice.period': '“{indicator}” has no figures of {period}; shown is {shown}.',
  'needQuestion.notice.noChange':
    '“{indicator}” has no figures of two years before and does not enter status and dynamics.',
  'needQuestion.notice.population':
    'The package has no population figures of the target group ({group}). Shares and ways hold for all addresses; there are no head counts.',
  'needQuestion.notice.table':
    'The table of ways “{table}” is not on this device for this level of areas. Straight lines and a reach of {reach} stand in.',
  'needQuestion.notice.unknown_offer':
    '{count, plural, one {# change concerns} other {# changes concern}} an offer that is gone, and {count, plural, one {has} other {have}} no effect.',
  'needQuestion.notice.duplicate_offer':
    '{count, plural, one {# new offer is} other {# new offers are}} there already; {count, plural, one {it was} other {they were}} not added again.',

  'needQuestion.opened.title': 'Need opened into its parts: {area}',
  'needQuestion.opened.close': 'Close',
  'needQuestion.opened.about': 'How to read contributions to the index',
  'needQuestion.opened.rank': 'Need rank {rank, number} of {count, number}',
  'needQuestion.opened.none': 'This area has no index: {reason}.',
  'needQuestion.opened.class': 'Class {code}: {status}, {dynamics}.',
  'needQuestion.opened.need': 'What the index is made of',
  'needQuestion.opened.status': 'Status',
  'needQuestion.opened.dynamics': 'Dynamics: change over two years',
  'needQuestion.opened.reading':
    'Standardised as {standardisation}; higher always means more need. Weight times standardised value is the contribution. Figures are shown rounded and computed exactly.',
  'needQuestion.opened.geometric':
    'In a geometric mean the contributions are logarithms: their sum is the logarithm of the index.',
  'needQuestion.opened.rescaled': 'In the end the sum is standardised once more over all areas.',
  'needQuestion.column.indicator': 'Indicator',
  'needQuestion.column.value': 'Value',
  'needQuestion.column.score': 'standardised',
  'needQuestion.column.weight': 'Weight',
  'needQuestion.column.contribution': 'Contribution',
  'needQuestion.column.sum': 'Sum of the contributions',
  'needQuestion.column.index': 'Index',
};
