import type { compareTableDe } from './compareTable.de.ts';

export const compareTableEn: Readonly<Record<keyof typeof compareTableDe, string>> = {
  'compareTable.caption':
    'Values of the compared areas, their deviation and their place among {count} areas ({level})',
  'compareTable.order': 'Order:',
  'compareTable.order.package': 'as listed',
  'compareTable.order.deviation': 'largest deviation first',
  'compareTable.order.name': 'by name',
  'compareTable.indicator': 'Measure',
  'compareTable.position': 'Place among all areas',
  'compareTable.trend': 'Trend',
  'compareTable.trend.until': 'Trend until {period}',
  'compareTable.otherPeriod': 'as of {period}',
  'compareTable.since': 'since {period}: {change}',
  'compareTable.note':
    'Below each value stands its deviation in the unit of the measure. For the order it is judged by the spread of all areas (standard deviation); withheld and missing values come last.',
};
