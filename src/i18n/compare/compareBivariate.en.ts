import type { compareBivariateDe } from './compareBivariate.de.ts';

export const compareBivariateEn: Readonly<Record<keyof typeof compareBivariateDe, string>> = {
  'compareBivariate.title': 'Map: {across} and {up}, {date}',
  'compareBivariate.axis.across': '{name} →',
  'compareBivariate.axis.up': '{name} →',
  'compareBivariate.third.0': 'low',
  'compareBivariate.third.1': 'middle',
  'compareBivariate.third.2': 'high',
  'compareBivariate.cell': '{across} {acrossThird}, {up} {upThird}',
  'compareBivariate.cell.count': '{cell}: {count, plural, one {# area} other {# areas}}',
  'compareBivariate.cells': 'Nine cells of both indicators, each a filter',
  'compareBivariate.legend': 'Legend',
  'compareBivariate.limits':
    '{indicator} ({date}): low below {low}, middle to below {high}, high from {high}',
  'compareBivariate.limits.two': '{indicator} ({date}): low below {low}, high from {low}',
  'compareBivariate.limits.none':
    '{indicator} ({date}): there are no two different certain figures, so there are no thirds.',
  'compareBivariate.thirds':
    'Limits so that about a third each of the areas with a certain figure is low, middle and high; equal figures stay together.',
  'compareBivariate.reading':
    'How to read it: to the right “{across}” grows, upwards “{up}”. {count, plural, =0 {In no area both are high.} one {In one area both are high: {areas}.} other {In # areas both are high: {areas}.}}',
  'compareBivariate.reading.more': '{areas} and {count, plural, one {# more} other {# more}}',
  'compareBivariate.picked':
    'Filtered: {cell}, {count, plural, =0 {no area} one {# area} other {# areas}}.',
  'compareBivariate.all': 'Show all cells',
  'compareBivariate.hint': 'Point at an area; a click takes it into the comparison or out of it.',
  'compareBivariate.readout': '{area}: {across} {acrossValue}; {up} {upValue}; {cell}',
  'compareBivariate.noCell.masked': 'no cell: a range over several thirds',
  'compareBivariate.noCell.suppressed': 'no cell: protected',
  'compareBivariate.noCell.missing': 'no cell: no figure',
  'compareBivariate.noCell.not_applicable': 'no cell: does not apply',
  'compareBivariate.noCell.left_out': 'no cell: all figures are alike',
  'compareBivariate.key.masked':
    '{count, plural, one {# area} other {# areas}} without a cell: a count is withheld, its range reaches over several thirds',
  'compareBivariate.key.suppressed':
    '{count, plural, one {# area} other {# areas}} without a cell: withheld to protect other figures',
  'compareBivariate.key.missing':
    '{count, plural, one {# area} other {# areas}} without a cell: no figure',
  'compareBivariate.key.not_applicable':
    '{count, plural, one {# area} other {# areas}} without a cell: the figure does not apply',
  'compareBivariate.key.left_out':
    '{count, plural, one {# area} other {# areas}} without a cell: all figures of an indicator are alike',
  'compareBivariate.reliability': 'Uncertain figures paler',
  'compareBivariate.reliability.aid':
    'How to read it: the paler an area, the fewer cases stand behind the less certain of its two figures; do not read pale colours as strong ones.',
  'compareBivariate.reliability.none':
    'No numbers of cases are known for these indicators: their reliability cannot be told.',
  'compareBivariate.reliability.change':
    'Reliability cannot be given for changes: it is that of a single figure.',
  'compareBivariate.reliability.0':
    'reliable (coefficient of variation below 12%): {count, plural, one {# area} other {# areas}}',
  'compareBivariate.reliability.1':
    'limited (12% to below 40%, or a low denominator): {count, plural, one {# area} other {# areas}}',
  'compareBivariate.reliability.2':
    'hardly reliable (from 40%, or no case): {count, plural, one {# area} other {# areas}}',
  'compareBivariate.reliability.short.0': 'reliable',
  'compareBivariate.reliability.short.1': 'limited',
  'compareBivariate.reliability.short.2': 'hardly reliable',
  'compareBivariate.reliability.short.255': 'not told',
  'compareBivariate.table': 'All areas with both figures and their cell',
  'compareBivariate.column.area': 'Area',
  'compareBivariate.column.cell': 'Cell',
  'compareBivariate.column.reliability': 'Reliability',
};
