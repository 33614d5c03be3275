import type { compareTableDe } from './compareTable.de.ts';

export const compareTableEn: Readonly<Record<keyof typeof compareTableDe, string>> = {
  'compareTable.caption':
    'Values of the compared areas, their deviation and their place among {count} areas ({level})',
  'compareTable.order': 'Order:',
  'compareTable.order.package': 'as listed',
  'compareTable.order.deviation': 'largest deviation first',
  'compareTable.order.name': 'by name',
  'compareTable.indicator': 'Indicator',
  'compareTable.position': 'Place among all areas',
  'compareTable.position.label': '{indicator}: all areas from {low} to {high}; {values}',
  'compareTable.position.without': '{name}: {state}',
  'compareTable.state.number': 'value',
  'compareTable.state.masked': 'withheld',
  'compareTable.state.interval': 'known as a range only',
  'compareTable.state.suppressed': 'protected',
  'compareTable.state.missing': 'not available',
  'compareTable.state.not_applicable': 'not applicable',
  'compareTable.trend': 'Trend',
  'compareTable.trend.until': 'Trend until {period}',
  'compareTable.otherPeriod': 'as of {period}',
  'compareTable.since': 'since {period}: {change}',
  'compareTable.note':
    'Below each value stands its deviation in the unit of the indicator. For the order it is judged by the spread of all areas (standard deviation); withheld and missing values come last.',
};
