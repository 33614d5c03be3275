import type { compareLinesDe } from './compareLines.de.ts';

export const compareLinesEn: Readonly<Record<keyof typeof compareLinesDe, string>> = {
  'compareLines.scale': 'Axes:',
  'compareLines.scale.same': 'the same for all',
  'compareLines.scale.own': 'one for each measure',
  'compareLines.more':
    '{count, plural, one {One more measure is} other {# more measures are}} not drawn here; the table of deviations has all of them.',
  'compareLines.title': 'Trends of {count, plural, one {one measure} other {# measures}}',
  'compareLines.same':
    'All axes reach equally far: heights compare between measures as far as their units do. Withheld and missing values interrupt the line.',
  'compareLines.own':
    'Each measure has its own axis: areas compare, heights of two measures do not. Withheld and missing values interrupt the line.',
  'compareLines.help':
    'Arrow keys read out periods and areas, Page Up and Page Down change the measure, Enter chooses the period.',
  'compareLines.reading': '{indicator}, {period}, {name}: {value}',
  'compareLines.table': 'As tables',
  'compareLines.period': 'Period',
  'compareLines.empty': 'There is no value of this measure that can be drawn.',
};
