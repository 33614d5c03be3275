import type { profileSpineDe } from './profileSpine.de.ts';

export const profileSpineEn: Readonly<Record<keyof typeof profileSpineDe, string>> = {
  'profileSpine.caption':
    '{area} among {count, plural, one {# area} other {# areas}} ({level}). The middle of every row is {centre}; every row has its own scale.',
  'profileSpine.median': 'the median of the areas',
  'profileSpine.indicator': 'Figure',
  'profileSpine.spine': 'Position among the areas',
  'profileSpine.difference': 'Difference',
  'profileSpine.trend': 'Trend',
  'profileSpine.look.better': 'better',
  'profileSpine.look.worse': 'worse',
  'profileSpine.look.different': 'different',
  'profileSpine.look.similar': 'similar',
  'profileSpine.look.untested': 'not tested',
  'profileSpine.range': 'lowest to highest value',
  'profileSpine.middleHalf': 'middle half of the areas',
  'profileSpine.withheld': 'possible range of a withheld value',
  'profileSpine.label': '{area}: {value}; {centre}: {centreValue}; all areas from {low} to {high}',
  'profileSpine.label.short': '{area}: {value}; {centre}: {centreValue}',
  'profileSpine.otherField': 'Without a field of action',
  'profileSpine.note':
    '“Better”, “worse” and “different” (a figure that is not rated) stand where the difference holds when all rows are tested together (false discovery rate 5%); “similar” where it may be random ups and downs.',
  'profileSpine.look.city': 'value of {area}',
  'profileSpine.caption.city':
    '{area} and its areas ({level}: {count, number}). The middle of every row is {centre}; every row has its own scale.',
  'profileSpine.centre.median': 'Median area',
};
