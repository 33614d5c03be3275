import type { figureDe } from './figure.de.ts';

export const figureEn: Record<keyof typeof figureDe, string> = {
  'state.masked': 'under {below, number}',
  'state.interval': '{low} to {high}',
  'state.suppressed': 'protected',
  'state.missing': 'no figure',
  'state.not_applicable': 'not applicable',
  'state.masked.long': 'under {below, number} cases, figure withheld by the source',
  'state.interval.long': 'a range, because a number under {below, number} is withheld',
  'state.suppressed.long': 'withheld to protect other figures',
  'state.missing.long': 'the source has no figure',
  'state.not_applicable.long': 'there is no denominator here, or no case',
  'flag.provisional': 'provisional',
  'flag.revised': 'revised',
  'flag.estimated': 'estimated',
  'flag.break': 'break in the series',
  'flag.low_denominator': 'low denominator, interpret with care',
  'unit.points': 'percentage points',
  'unit.points.short': 'pp',
  'fact.range':
    'The value is highest in {highest}{highestOthers, plural, =0 {} one { and # other area} other { and # other areas}} at {highestValue} and lowest in {lowest}{lowestOthers, plural, =0 {} one { and # other area} other { and # other areas}} at {lowestValue}; {city} as a whole: {cityValue}.',
  'fact.range.difference':
    'The value rose most or fell least in {highest}{highestOthers, plural, =0 {} one { and # other area} other { and # other areas}} ({highestValue}); the largest fall or smallest rise is in {lowest}{lowestOthers, plural, =0 {} one { and # other area} other { and # other areas}} ({lowestValue}); {city} as a whole: {cityValue}.',
  'fact.range.open': 'Withheld figures may lie above or below.',
  'fact.only_city': '{city} as a whole: {cityValue}.',
  'fact.city_change.up':
    'Since {since} the value in {city} has risen from {from} to {to} ({change}).',
  'fact.city_change.down':
    'Since {since} the value in {city} has fallen from {from} to {to} ({change}).',
  'fact.city_change.same': 'In {city} the value, {to}, is the same as in {since}.',
  'fact.selected.ranked':
    '{area}: {value}, rank {rank, number} of {count, number} from the highest value.',
  'fact.selected.unranked': '{area}: {value}, not ranked.',
  'fact.states.masked':
    '{count, plural, one {In # area} other {In # areas}} a number under {below, number} is withheld: no exact value is shown there.',
  'fact.states.suppressed':
    '{count, plural, one {In # area the value is} other {In # areas the values are}} withheld to protect other figures.',
  'fact.states.missing':
    '{count, plural, one {For # area} other {For # areas}} there is no figure.',
  'fact.states.lowDenominator':
    '{count, plural, one {# area has} other {# areas have}} low denominators: interpret with care.',
};
