import type { indicatorsDe } from './indicators.de.ts';
import type { TextsLike } from './methodText.ts';

export const indicatorsEn: TextsLike<typeof indicatorsDe> = {
  rate: {
    name: 'Share or rate from numerator and denominator',
    question: 'How often does something occur, measured by those it can concern?',
    method:
      'The numerators are added up, and so are the denominators; then they are divided and multiplied by the factor f. A minus sign takes a subgroup away.',
    symbols: {
      q: 'share or rate in the unit of the indicator',
      f: 'factor, 100 for per cent',
      Z_j: 'count in the numerator, for example unemployed people',
      N_k: 'count in the denominator, for example residents aged 16 to under 65',
    },
    reading:
      '58 unemployed among 1,020 residents are 5.69%. “Calculation” shows every number with its source and reference day.',
    limits:
      'With a small denominator a single case moves the share a lot; such values carry the remark “small numbers”. Rates with different denominators cannot be compared.',
    inAtlas:
      'If a number is protected or missing, so is the share; nothing is filled in. With a denominator of 0 there is no share. The data package sets the threshold for “small numbers” for each indicator.',
  },
  maskedInterval: {
    name: 'Range from withheld numbers',
    question: 'What can be said about a value when a number in it is withheld because it is small?',
    method:
      'A withheld number lies between a lower and an upper bound. Both are used: the smallest possible numerator over the greatest possible denominator, and the other way round.',
    symbols: {
      q: 'share or rate in the unit of the indicator',
      f: 'factor, 100 for per cent',
      Z_low: 'smallest possible numerator, 0 for “under 3”',
      Z_high: 'greatest possible numerator, 2 for “under 3”',
      N_low: 'smallest possible denominator',
      N_high: 'greatest possible denominator',
    },
    reading:
      '“0 to 2.50%” means: the true value is certain to lie in this range; where in it is unknown, and the middle is no more likely.',
    limits:
      'Not a range of probability: it says nothing about chance. Never put the middle, zero or the upper bound in as the value.',
    inAtlas:
      'Numerator and denominator count as independent; the range may be too wide, never too narrow. A share ends at 100% at the latest, even if the denominator may be 0; a rate then has no value. There is a rank or a colour only where the range settles it.',
  },
  aggregation: {
    name: 'Combining areas',
    question: 'What is the value of a planning area or the city made of its parts?',
    method:
      'First the numerators of all parts are added up, then the denominators, and only then they are divided. The value is therefore never a mean of shares.',
    symbols: {
      q: 'share or rate of the larger area in the unit of the indicator',
      f: 'factor, 100 for per cent',
      Z_i: 'numerator of part i',
      N_i: 'denominator of part i',
    },
    reading:
      'A part with 8,000 residents determines the value more than one with 300. That is why the value of the city differs from the plain mean of the areas.',
    limits:
      'Moves in and out cannot be added up, because moves between the parts would count twice. People who are not assigned to any area are missing from the sum.',
    inAtlas:
      'Where the source publishes a value of its own for the larger area, that one holds. Otherwise a missing number makes the sum missing, a protected one protected, and withheld ones make it a range. “Calculation” says how many parts have a number.',
  },
  ownAreas: {
    name: 'Own areas',
    question: 'What figures does an area have that you chose or drew yourself?',
    method:
      'An own area consists of whole areas of the finest level. An area belongs to it as a whole if at least half of its addresses lie inside the surface or radius, otherwise not at all. The members are added up as when combining areas.',
    symbols: {
      a_i: 'share of area i that lies inside',
      h_i: 'addresses of area i inside; the surface, if the data package has no addresses',
      H_i: 'all addresses of area i; its surface, if the data package has no addresses',
      M: 'areas that count to the own area',
    },
    reading:
      'If 31 of 50 addresses lie inside, the area counts as a whole, the other 19 included. The table beside the map names every share.',
    limits:
      'The figures hold for the counted areas, not for the outline. Another delimitation gives other values. An address counts once, however many people live there.',
    inAtlas:
      'No part is estimated. Only published numbers are added up; withheld ones make the sum a range. Surfaces that cross themselves are not accepted. The link names the counted areas.',
  },
  changePoints: {
    name: 'Change in points',
    question: 'By how much has a value risen or fallen between two points in time?',
    method: 'The earlier value is subtracted from the later one.',
    symbols: {
      D: 'change: percentage points for shares, else the unit of the indicator',
      x_0: 'value at the earlier point in time',
      x_1: 'value at the later point in time',
    },
    reading:
      'From 8.0 to 6.0% is −2.0 percentage points. Whether that is an improvement depends on the indicator.',
    limits:
      'The change names no cause and no measure. People who moved in or away change the value as well. With small numbers it fluctuates without any development.',
    inAtlas:
      'If one of the values is a range, so is the change: smallest later minus greatest earlier value, and the other way round. Missing and protected values give no change. A break of the series in between is noted.',
  },
  changePercent: {
    name: 'Change in per cent',
    question: 'By which part of its earlier value has a value changed?',
    method:
      'The later value is divided by the earlier one; the difference from 1 is the change in per cent.',
    symbols: {
      P: 'change in per cent of the earlier value',
      x_0: 'value at the earlier point in time, greater than 0',
      x_1: 'value at the later point in time',
    },
    reading: 'From 200 to 250 persons is 25% more. Suits counts whose size differs between areas.',
    limits:
      'Misleading for shares: from 2 to 3% is one point, but 50 per cent. Use points there. Small starting values give huge percentages.',
    inAtlas:
      'From 0, and from a withheld number that may be 0, there is no change in per cent. Other withheld values give a range, missing and protected ones no value.',
  },
  generatedSentences: {
    name: 'Sentences of the summary',
    question: 'How do the sentences above the ranking come about?',
    method:
      'They are made from the values shown by fixed rules: selected areas with their rank, highest and lowest value, value of the city, change of the city since the first comparable point in time, number of areas without a value.',
    symbols: {
      D: 'change of the city in points',
      c_t: 'value of the city at the time shown',
      c_s: 'value of the city at the first time s since the last break for which there is a number',
    },
    reading:
      'The sentences say the same as map and table, only in words. They can be taken into a report as they are.',
    limits:
      'The sentences name no causes and do not judge. A highest value need not be a striking one.',
    inAtlas:
      'Areas without a certain rank are never called highest or lowest; if a withheld number may lie above or below, that is said. No change is given across a break of the series.',
  },
};
