import type { inequalityDe } from './inequality.de.ts';
import type { TextsLike } from './methodText.ts';

export const inequalityEn: TextsLike<typeof inequalityDe> = {
  segregationIndex: {
    name: 'Segregation index IS',
    question: 'How unevenly is a group spread compared with everybody else?',
    method:
      'For each area the share of the whole group living there is compared with the share of everybody else. The absolute differences are added and halved. The comparison is with the rest y, never with all.',
    symbols: {
      IS: 'segregation index, from 0 (spread alike) to 1 (apart)',
      xi: 'persons of the group in area i',
      X: 'persons of the group in all',
      yi: 'other persons in area i',
      Y: 'other persons in all',
    },
    reading: 'IS = 0.30: 30\u00a0% of the group would have to move to be spread like the rest.',
    limits:
      'The figure depends on the size of the areas; between cities and levels of areas it cannot be compared. Small groups push it up without any cause. It measures distribution, not living together.',
    inAtlas:
      'Areas without residents do not count. Areas with withheld, protected or missing figures stay out; their number is stated, for they are mostly the small ones. Where group or rest has no member, there is no value.',
  },
  dissimilarityIndex: {
    name: 'Index of dissimilarity ID',
    question: 'How differently are two groups spread over the city?',
    method:
      'As the segregation index, but with two particular groups a and b facing each other, which must not overlap.',
    symbols: {
      ID: 'index of dissimilarity, from 0 to 1',
      ai: 'persons of the first group in area i',
      A: 'persons of the first group in all',
      bi: 'persons of the second group in area i',
      B: 'persons of the second group in all',
    },
    reading:
      'ID = 0.42 between families with and without basic income support: 42\u00a0% of one group would have to move for both to be spread alike.',
    limits:
      'Never set a group against the whole population. The figure depends on how areas are cut and rises by itself for small groups. Of causes, wishes or consequences it says nothing.',
    inAtlas:
      'Areas in which both groups have nobody do not count. Areas with withheld, protected or missing figures stay out, and their number is stated. Where one of the groups is empty, there is no value.',
  },
  isolationIndex: {
    name: 'Isolation index xPx',
    question: 'How high is the share of one’s own group where an average member lives?',
    method:
      'For each area the group’s share of all residents is weighted by the part of the group that lives there, and summed.',
    symbols: {
      xPx: 'isolation index, from the group’s share in the city to 1',
      xi: 'persons of the group in area i',
      X: 'persons of the group in all',
      ti: 'all persons in area i',
    },
    reading:
      'xPx = 0.25 with 15\u00a0% in the whole city: a member of the group has 25\u00a0% members of the same group in the area on average.',
    limits:
      'The figure rises with the size of the group; compare it with the share in the city, or take eta². The same address is not the same daily life: contacts are not measured.',
    inAtlas:
      'Areas without residents do not count; areas without published figures stay out, and their number is stated. Where the group is empty or everybody belongs to it, there is no value.',
  },
  interactionIndex: {
    name: 'Interaction index xPy',
    question: 'How high is the share of everybody else where an average member of the group lives?',
    method:
      'As the isolation index, but instead of the own group the share of everybody else y is taken. Both add up to 1.',
    symbols: {
      xPy: 'interaction index, from 0 to 1',
      xi: 'persons of the group in area i',
      X: 'persons of the group in all',
      yi: 'other persons in area i',
      ti: 'all persons in area i',
    },
    reading:
      'xPy = 0.75: in the area of an average member 75\u00a0% of the residents do not belong to the group.',
    limits:
      'What is meant is the possibility of meeting in the neighbourhood, not the meeting itself. The figure falls merely because the group grows, and depends on how areas are cut.',
    inAtlas:
      'Areas without residents do not count; areas with withheld, protected or missing figures stay out, and their number is stated. Where group or rest has no member, there is no value.',
  },
  correlationRatio: {
    name: 'Correlation ratio eta²',
    question: 'How far is a group by itself once its size is taken out?',
    method:
      'From the isolation index the group’s share P in the city is taken off, for that is its level under an even spread; the result is related to the largest possible distance 1 − P.',
    symbols: {
      eta: 'eta², from 0 (spread evenly) to 1 (wholly apart)',
      xPx: 'isolation index',
      P: 'share of the group in the city, from 0 to 1',
    },
    reading:
      'eta² = 0.12: the group has gone 12\u00a0% of the way from an even spread to complete separation.',
    limits:
      'eta², too, depends on how areas are cut and rises by chance with small figures. It suits the same areas over time, not the comparison of cities.',
    inAtlas:
      'Areas without residents do not count; areas without published figures stay out, and their number is stated. Where group or rest has no member, there is no value.',
  },
  entropyIndex: {
    name: 'Entropy index H',
    question: 'How much less mixed are the areas than the city as a whole?',
    method:
      'The entropy hᵢ measures mixture: largest at one half each, 0 where all are alike. The distance of each area from the entropy h of the city is weighted by its residents and related to h.',
    symbols: {
      H: 'entropy index, from 0 to 1',
      ti: 'all persons in area i',
      T: 'all persons of the city',
      h: 'entropy of the city',
      hi: 'entropy of area i, from its share',
      p: 'share of the group, from 0 to 1',
    },
    reading: 'H = 0.05: areas are on average 5\u00a0% less mixed than the city would allow.',
    limits:
      'H heeds mixture, not where areas lie and next to whom. Like all measures of segregation it depends on how areas are cut, and small figures push it up.',
    inAtlas:
      'Areas without residents do not count; withheld, protected and missing figures are not replaced, the areas stay out. Where group or rest has no member, there is no value.',
  },
  segregationGini: {
    name: 'Gini index of segregation',
    question: 'How unequal are the shares of a group between all pairs of areas?',
    method:
      'For each pair of areas the difference of the shares p is weighted by the residents of both, summed and related to the largest possible value. Pictured, it is twice the area between the segregation curve and the diagonal.',
    symbols: {
      G: 'Gini index of segregation, from 0 to 1',
      ti: 'all persons in area i',
      pi: 'share of the group in area i',
      T: 'all persons of the city',
      P: 'share of the group in the city',
    },
    reading:
      'A value of 0.4 lies on the same scale as the segregation index, but is at least as high as that.',
    limits:
      'Not to be confused with the Gini coefficient of incomes. Dependent on how areas are cut, pushed up by small figures, no measure of living together.',
    inAtlas:
      'Areas without residents do not count; areas with withheld, protected or missing figures stay out, and their number is stated. Where group or rest has no member, there is no value.',
  },
  locationQuotient: {
    name: 'Location quotient',
    question: 'In which areas is a group more or less frequent than in the city?',
    method: 'The share of the group in the area is divided by its share in all areas together.',
    symbols: {
      LQi: 'location quotient of area i, from 0',
      xi: 'persons of the group in area i',
      ti: 'all persons in area i',
      X: 'persons of the group in all areas',
      T: 'all persons in all areas',
    },
    reading:
      '2 means: twice as frequent as on average; 0.5 means: half as frequent; 1 is the average.',
    limits:
      'For rare groups the quotient varies strongly: two persons more can double it. It does not say how many people are meant; always look at the count as well. A ranking by quotients puts small areas at both ends.',
    inAtlas:
      'An area without residents has no quotient; where the group has no member anywhere, no area has one. The comparison is with the sum of the areas whose figures are published; withheld ones are not replaced.',
  },
  segregationOverTime: {
    name: 'Segregation over time',
    question: 'Is the spatial separation of a group growing or shrinking?',
    method:
      'A measure of segregation S is computed for each period. With “same areas” only those enter that have a figure in every period (set A); with “each period’s areas” all that have one then.',
    symbols: {
      St: 'measure in period t',
      xit: 'persons of the group in area i in period t',
      tit: 'all persons in area i in period t',
      A: 'areas used',
    },
    reading:
      'If the value rises from 0.22 to 0.26 with the same areas, the group has become less evenly spread, and it is not the choice of areas that has changed.',
    limits:
      'Where the group grows or shrinks strongly, the measure changes for that reason alone. Where areas are cut anew or terms redefined, years cannot be compared.',
    inAtlas:
      'Withheld, protected and missing figures never enter. For each period it is stated how many areas are used and how many left out. Without a usable area there is no value.',
  },
  gini: {
    name: 'Gini coefficient',
    question: 'How unequally are values such as incomes or rates spread over the areas?',
    method:
      'For each pair of areas the difference of the values x is formed, weighted by the population shares p of both, summed and divided by twice the mean μ.',
    symbols: {
      G: 'Gini coefficient, from 0 to below 1',
      pi: 'share of area i in all weights',
      xi: 'value of area i, at least 0',
      mu: 'weighted mean, above 0',
    },
    reading:
      '0 means: all areas alike. 0.25 means: two persons chosen at random live in areas whose values differ by half the average, on average.',
    limits:
      'Inequality between areas is not inequality between people: within the areas it may be larger. Not for quantities that can be negative, such as balances.',
    inAtlas:
      'Without weights each area counts the same. The population form is used, without the factor n ÷ (n − 1). Withheld and missing figures stay out; where the mean is 0, there is no value.',
  },
  theilT: {
    name: 'Theil index T',
    question: 'How unequally are values spread if differences among high values count most?',
    method:
      'Each value x is related to the mean μ; the ratio times its natural logarithm is weighted by the population share p and summed. A value of 0 contributes 0.',
    symbols: {
      T: 'Theil index, from 0 to ln n for n equally weighted areas',
      pi: 'share of area i in all weights',
      xi: 'value of area i, at least 0',
      mu: 'weighted mean, above 0',
    },
    reading:
      '0 means equality. Unlike the Gini coefficient, T splits exactly into inequality between and within groups.',
    limits:
      'The level of T is hard to picture; compare years or groups, not cities whose areas are cut differently. Only for values from 0.',
    inAtlas:
      'Without weights each area counts the same. Withheld, protected and missing figures are left out before, negative ones refused. Where the mean is 0, there is no value.',
  },
  theilL: {
    name: 'Theil index L (mean logarithmic deviation)',
    question: 'How unequally are values spread if differences among low values count most?',
    method:
      'The mean μ is divided by each value x; the natural logarithm of this is weighted by the population share p and summed.',
    symbols: {
      L: 'mean logarithmic deviation, from 0',
      pi: 'share of area i in all weights',
      xi: 'value of area i, above 0',
      mu: 'weighted mean',
    },
    reading: '0 means equality; the farther single areas lie below the mean, the larger L becomes.',
    limits:
      'A single value of 0 leaves L undefined; for rare events in small areas T is better. L has no upper limit. Do not compare cities whose areas are cut differently.',
    inAtlas:
      'Where a value of 0 occurs, the atlas shows none and does not replace the 0 by a small number. Withheld, protected and missing figures stay out; without weights each area counts the same.',
  },
  theilDecomposition: {
    name: 'Decomposition of inequality after Theil',
    question: 'How much of the inequality lies between planning areas, how much within them?',
    method:
      'The part between the groups g is what would be left if in each group all had its mean. The part within is the sum of the groups’ inequalities, weighted by their share s of the total amount (for T) or by their population share q (for L). Both add up exactly to the whole.',
    symbols: {
      T: 'Theil index T of all areas',
      Tg: 'Theil index T within group g',
      L: 'Theil index L of all areas',
      Lg: 'Theil index L within group g',
      sg: 'share of group g in the total amount',
      qg: 'share of group g in the population',
    },
    reading:
      '“60\u00a0% within”: even if all planning areas were alike, more than half of the inequality would remain.',
    limits:
      'The more groups, the larger by itself is the part between them. It proves no effect of the groups.',
    inAtlas:
      'What holds for T and L holds here: values from 0, for L above 0; withheld and missing figures stay out. A group in which nothing can be unequal contributes 0 within.',
  },
  hooverIndex: {
    name: 'Hoover index',
    question: 'Which part of the total would have to be redistributed for all to have the same?',
    method:
      'The distances of the values x from the mean μ, without sign, are weighted by the population share p, added and halved; the result is related to the mean.',
    symbols: {
      H: 'Hoover index, from 0 to below 1',
      pi: 'share of area i in all weights',
      xi: 'value of area i, at least 0',
      mu: 'weighted mean, above 0',
    },
    reading:
      '0.12 means: 12\u00a0% of the total would have to go from areas above the mean to those below.',
    limits:
      'The index does not heed how far an area lies below the mean: shifts on the same side of the mean leave it unchanged. Only for quantities that can be divided, and values from 0.',
    inAtlas:
      'Without weights each area counts the same. Withheld, protected and missing figures stay out; where the mean is 0, there is no value.',
  },
  spreadBetweenAreas: {
    name: 'Spread between areas (coefficient of variation)',
    question: 'How far apart do areas lie in proportion to the mean?',
    method:
      'The standard deviation of the values x, weighted by the population share p, is divided by the mean μ.',
    symbols: {
      V: 'coefficient of variation between areas, from 0',
      pi: 'share of area i in all weights',
      xi: 'value of area i, at least 0',
      mu: 'weighted mean, above 0',
    },
    reading: '0.35 means: an area usually differs from the mean by a good third.',
    limits:
      'Not to be confused with the coefficient of variation of a survey: that measures an error, this a real difference. With small bases part of it is chance. Where the mean is near 0, the figure becomes arbitrarily large.',
    inAtlas:
      'The divisor is the number of all areas, not one less, since these are all of them. Without weights each counts the same. Withheld and missing figures stay out; where the mean is 0, there is no value.',
  },
};
