import type { ProfileSentences } from './profileSentences.de.ts';

export const profileSentencesEn: ProfileSentences = {
  'profileFact.generated': 'These sentences are made from the figures by fixed rules.',
  'profileFact.tone.strength': 'Strength',
  'profileFact.tone.need': 'Need',
  'profileFact.tone.neutral': 'not rated',

  'profileFact.percent': '{number}%',
  'profileFact.percent.range': '{low} to {high}%',

  'profileFact.deviation.above':
    '{indicator} ({period}): {area}, at {value}, is above {against}, at {againstValue} (difference {difference}).',
  'profileFact.deviation.below':
    '{indicator} ({period}): {area}, at {value}, is below {against}, at {againstValue} (difference {difference}).',
  'profileFact.rank.above':
    '{rank, plural, =1 {{tied, select, true {No value is higher among the {count, number} areas compared; others have the same.} other {This is the highest value among the {count, number} areas compared.}}} other {This is the {rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} highest value{tied, select, true {, shared with others,} other {}} of {count, number} areas compared.}}',
  'profileFact.rank.below':
    '{rank, plural, =1 {{tied, select, true {No value is lower among the {count, number} areas compared; others have the same.} other {This is the lowest value among the {count, number} areas compared.}}} other {This is the {rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} lowest value{tied, select, true {, shared with others,} other {}} of {count, number} areas compared.}}',

  'profileFact.change.up':
    '{indicator}: in {area} the value has risen from {from} ({since}) to {value} ({period}; {change}).',
  'profileFact.change.down':
    '{indicator}: in {area} the value has fallen from {from} ({since}) to {value} ({period}; {change}).',
  'profileFact.change.against': 'For comparison, {against}: {change} over the same time.',

  'profileFact.alike':
    '{compared, plural, one {{alike, plural, =0 {{area} differs from {against} in the only comparable value.} other {{area} does not differ clearly from {against} in the only comparable value.}}} other {{alike, plural, =0 {{area} differs clearly from {against} in all {compared, number} comparable values.} other {{area} does not differ clearly from {against} in {alike, number} of {compared, number} comparable values.}}}}',
  'profileFact.notJudged.fewPeople':
    '{fewPeople, plural, one {# value on too small a base is not judged here.} other {# values on too small a base are not judged here.}}',
  'profileFact.notJudged.withheld':
    '{withheld, plural, one {# withheld value is not judged here.} other {# withheld values are not judged here.}}',
  'profileFact.notJudged.both':
    'Not judged here: {fewPeople, plural, one {# value} other {# values}} on too small a base and {withheld, plural, one {# withheld value} other {# withheld values}}.',

  'profileFact.caution.fewCases':
    'There are few cases: a handful more or fewer changes the value markedly.',
  'profileFact.caution.provisional': 'The value is provisional.',
  'profileFact.caution.estimated': 'The value is estimated.',

  'profileChange.up': '{indicator}: risen from {from} ({since}) to {to} ({period}; {change}).',
  'profileChange.down': '{indicator}: fallen from {from} ({since}) to {to} ({period}; {change}).',
  'profileChange.same': '{indicator}: unchanged at {to} ({since} and {period}).',
  'profileChange.range':
    '{indicator}: {from} ({since}) and {to} ({period}); change: {change}, depending on a withheld figure.',
  'profileChange.unknown':
    '{indicator}: {from} ({since}) and {to} ({period}); no change can be given.',
  'profileChange.against': 'For comparison, {against}: {change} over this time.',
  'profileChange.notDistinguishable': 'A change of this size also occurs as random ups and downs.',
  'profileChange.warning.break':
    'The series has a break in this time: the values compare only with reservations.',
  'profileChange.warning.low_denominator':
    'The base is small: the value fluctuates strongly from year to year.',
  'profileChange.warning.provisional': 'One value is provisional.',
  'profileChange.warning.estimated': 'One value is estimated.',
  'profileChange.warning.withheld': 'One of the figures is withheld.',
  'profileChange.without':
    '{count, plural, one {# indicator does not have} other {# indicators do not have}} a value that can be told for both points in time.',

  'keyFigure.cases': '{count} of {base}',
  'keyFigure.standing.above': 'above {against} ({difference})',
  'keyFigure.standing.below': 'below {against} ({difference})',
  'keyFigure.standing.equal': 'as in {against}',
  'keyFigure.standing.unknown': 'no certain comparison with {against}',
  'keyFigure.share': '{share} of {against}',
  'keyFigure.trend.rising': 'risen since {since} ({change})',
  'keyFigure.trend.falling': 'fallen since {since} ({change})',
  'keyFigure.trend.same': 'unchanged since {since}',
  'keyFigure.trend.unknown': 'change since {since} not known',
  'keyFigure.rank':
    '{rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {count, number} areas compared, counted from the highest value',
};
