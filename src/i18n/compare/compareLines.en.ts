import type { compareLinesDe } from './compareLines.de.ts';

export const compareLinesEn: Readonly<Record<keyof typeof compareLinesDe, string>> = {
  'compareLines.scale': 'Axes:',
  'compareLines.scale.same': 'the same for all',
  'compareLines.scale.own': 'one for each indicator',
  'compareLines.more':
    '{count, plural, one {One more indicator is} other {# more indicators are}} not drawn here; the table of deviations has all of them.',
  'compareLines.title': 'Trends of {count, plural, one {one indicator} other {# indicators}}',
  'compareLines.same':
    'All axes reach equally far: heights compare between indicators as far as their units do. Withheld and missing values interrupt the line.',
  'compareLines.own':
    'Each indicator has its own axis: areas compare, heights of two indicators do not. Withheld and missing values interrupt the line.',
  'compareLines.help':
    'Arrow keys read out periods and areas, Page Up and Page Down change the indicator, Enter chooses the period.',
  'compareLines.reading': '{indicator}, {period}, {name}: {value}',
  'compareLines.table': 'As tables',
  'compareLines.period': 'Period',
  'compareLines.empty': 'There is no value of this indicator that can be drawn.',
};
