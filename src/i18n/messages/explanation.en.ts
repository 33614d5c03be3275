import type { explanationDe } from './explanation.de.ts';

export const explanationEn: Record<keyof typeof explanationDe, string> = {
  'explanation.title': 'Calculation: {indicator}, {area}, {period}',
  'explanation.title.difference': 'Calculation: {indicator}, {area}, {from} to {to}',
  'explanation.close': 'Close',
  'explanation.inputs': 'Figures that go in ({period})',
  'explanation.input': 'Base figure',
  'explanation.role': 'Role',
  'explanation.figure': 'Figure',
  'explanation.numerator': 'Numerator',
  'explanation.denominator': 'Denominator',
  'explanation.value': 'Value',
  'explanation.subtracted': 'is subtracted',
  'explanation.numeratorSum': 'Numerator in total',
  'explanation.denominatorSum': 'Denominator in total',
  'explanation.result': 'Calculation',
  'explanation.source': 'This figure is published as it stands.',
  'explanation.sum': 'This value is the sum of the areas.',
  'explanation.rounded': 'The sign ≈ means that the result is rounded.',
  'explanation.reason.masked':
    'The source withholds numbers under {below, number}: the value lies between {low} and {high}.',
  'explanation.reason.interval':
    'Because at least one number under {below, number} is withheld, the value lies between {low} and {high}.',
  'explanation.reason.suppressed':
    'At least one number is withheld to protect other figures; therefore there is no value here.',
  'explanation.reason.missing':
    'The source lacks at least one of the numbers; therefore there is no value here.',
  'explanation.reason.not_applicable':
    'The denominator is 0 or could be 0; therefore there is no value here.',
  'explanation.members':
    '{area} has no figures of its own in the source. Added up {count, plural, one {is # area} other {are # areas}}: {names}.',
  'explanation.members.none': 'The source has no figures for {area} and the areas in it.',
  'explanation.parts':
    '{numbers, plural, one {# area with a figure} other {# areas with a figure}}{withheld, plural, =0 {} other {, # under {below, number}}}{suppressed, plural, =0 {} other {, # protected}}{missing, plural, =0 {} other {, # without figure}}',
  'explanation.change': 'Change',
  'explanation.change.reason':
    'Because at least one number is withheld, the change lies between {low} and {high}.',
  'explanation.remarks': 'Remarks',
  'explanation.lowDenominator':
    'Low denominator: it is below {minimum, number}, and a few people change the value a lot.',
  'explanation.origin': 'Date and source',
  'explanation.referenceDate': 'As of',
  'explanation.sources': 'Source',
};
