import type { compositeDe } from './composite.de.ts';
import type { TextsLike } from './methodText.ts';

export const compositeEn: TextsLike<typeof compositeDe> = {
  zScores: {
    name: 'Standardisation with z-scores',
    question: 'How do indicators in different units become comparable?',
    method:
      'The mean of the areas is subtracted from each value and the result divided by the standard deviation. Where a high value means little need, the sign changes.',
    symbols: {
      z_i: 'z-score of area i, without unit; high means much need',
      x_i: 'value of area i',
      mean: 'mean of the values; every area counts the same',
      sd: 'standard deviation of the values (divisor n)',
      n: 'number of areas that take part',
    },
    reading:
      'z = 1.5 means: one and a half standard deviations more need than the mean of the areas. 0 is the mean.',
    limits:
      'The z-score measures the distance from the other areas, not from a goal of substance. If need falls everywhere it stays the same. Outliers weigh heavily.',
    inAtlas:
      'An area where a number is withheld or missing is left out before mean and standard deviation are taken. An indicator with all values equal is dropped with a notice. The divisor is n as in the Berlin procedure.',
  },
  minMax: {
    name: 'Standardisation to 0 to 1 (min–max)',
    question: 'Where does an area lie between the least and the greatest need?',
    method:
      'The distance from the smallest value is divided by the span of all values. Where a high value means little need, the distance from the greatest value counts.',
    symbols: {
      y_i: 'standardised value of area i, 0 (least need) to 1 (greatest)',
      x_i: 'value of area i',
      x_min: 'smallest value',
      x_max: 'greatest value',
    },
    reading: '0.25 means: a quarter of the way from the best placed to the worst placed area.',
    limits:
      'Two areas set the scale. An outlier squeezes all others together; years cannot be compared when the ends shift.',
    inAtlas:
      'Only areas in which all indicators of the index have a number set the span. With all values equal the indicator is dropped with a notice.',
  },
  rankScores: {
    name: 'Standardisation by ranks',
    question: 'How can indicators be combined without outliers tipping the balance?',
    method:
      'Each area gets its rank from 1 (least need) to n (greatest). Equal values share the mean of their ranks.',
    symbols: {
      y_i: 'rank of area i, 1 to n; high means much need',
      less: 'number of areas with less need',
      equal: 'number of areas with the same value, the area itself included',
    },
    reading:
      'The step from rank 20 to 21 always counts one, whether the values are close or far apart.',
    limits:
      'Distances are lost. Values close together are pulled as far apart as very different ones.',
    inAtlas:
      'Only areas in which all indicators have a number are ranked. Mean ranks make sure that turning the direction mirrors the values exactly.',
  },
  percentRanks: {
    name: 'Percentile rank',
    question: 'Which part of the other areas has less need?',
    method:
      'The rank from below, less 1, is divided by n − 1. Equal values get the smallest of their ranks. With the direction reversed the result is subtracted from 1.',
    symbols: {
      P_i: 'percentile rank of area i, 0 to 1; high means much need',
      r_i: 'rank of area i from below',
      n: 'number of areas with a number',
    },
    reading: '0.90 means: 90% of the other areas have less need.',
    limits:
      'Distances are lost. With the direction reversed and equal values, the percentile rank is not the same as the rank of the reversed values.',
    inAtlas:
      'Not rounded in the index; in the vulnerability index rounded to four decimals as officially prescribed. Withheld and missing values are not ranked.',
  },
  exponentialScores: {
    name: 'Exponential ranks (English index)',
    question: 'How is a good value kept from cancelling a very bad one?',
    method:
      'The rank is brought to 0 to 1 and stretched so that the tenth of areas with the greatest need takes up about half the scale.',
    symbols: {
      X: 'score, above 0 to 100; high means much need',
      R: 'rank divided by the number of areas, 1 at the greatest need',
    },
    reading:
      '50 points part the tenth with the greatest need from all others. At the lower end areas lie close together.',
    limits:
      'Differences between areas with little need almost vanish. The number 23 was set by the authors; it is not measured.',
    inAtlas:
      'Equal values share the mean of their ranks. Only areas in which all indicators have a number are ranked; nothing is filled in.',
  },
  additiveIndex: {
    name: 'Index as weighted mean',
    question: 'How great is the need of an area when several indicators count together?',
    method:
      'The standardised values are multiplied by the weights and added up. The weights are first scaled so that they sum to 1.',
    symbols: {
      I_i: 'index of area i, on the scale of the standardisation; high means much need',
      w_k: 'weight of indicator k, as a share of all weights',
      y_ik: 'standardised value of area i in indicator k',
    },
    reading:
      'The index puts the areas in order. The contributions show which indicator pulls it up or down.',
    limits:
      'A good value makes up for a bad one. Weights are decisions; check how firm the ranks are under other weights. The index is neither an amount nor a share.',
    inAtlas:
      'Areas without complete numbers have no index; nothing is estimated. With fewer than 10 areas no index is computed, with fewer than 50 there is a notice. Weight 0 means left out.',
  },
  geometricIndex: {
    name: 'Index as geometric mean',
    question: 'How great is the need when good values make up for bad ones only in part?',
    method:
      'The standardised values are raised to the power of their weight and multiplied. Values from 0 to 1 are first moved to 1 to 100, so that no zero wipes out everything else.',
    symbols: {
      I_i: 'index of area i; high means much need',
      w_k: 'weight of indicator k, as a share of all weights',
      s_ik: 'standardised value of area i in indicator k, above 0',
      y_ik: 'value of area i from 0 to 1 (min–max or percentile rank)',
    },
    reading:
      'A high index demands that most indicators are high. Compared with the mean it falls where values are unequal.',
    limits:
      'A single very great need stands out less than in the weighted mean. Choose the procedure before looking at the result.',
    inAtlas:
      'Not possible with z-scores, because these can be negative; the atlas says so. Areas without complete numbers have no index.',
  },
  contributions: {
    name: 'Contributions to the index',
    question: 'Which indicator lifts or lowers the index of an area, and by how much?',
    method: 'The weighted mean of all areas is subtracted from the weighted value of the area.',
    symbols: {
      d_ik: 'contribution of indicator k in area i; positive lifts the index',
      w_k: 'weight of indicator k',
      y_ik: 'standardised value of area i in indicator k',
      mean: 'mean of the standardised values of all areas in indicator k',
    },
    reading:
      'The contributions add up to the distance of the area from the mean index. The greatest one names the main reason in the numbers.',
    limits: 'A contribution is no cause. It depends on which indicators and weights were chosen.',
    inAtlas:
      'For the geometric mean the same holds for the logarithms. Areas without an index have no contributions.',
  },
  needRanks: {
    name: 'Rank of need',
    question: 'Where does an area stand by the index?',
    method:
      'The rank is one more than the number of areas with a higher index. Equals share a rank: 1, 2, 2, 4.',
    symbols: {
      r_i: 'rank of area i; 1 is the greatest need',
      I_i: 'index of area i',
      I_j: 'index of every other area',
    },
    reading: 'By this index rank 1 has the greatest need, measured by the other areas.',
    limits:
      'No measure of how great: a city without hardship has a rank 1, too. Read the rank with its range under other weights.',
    inAtlas:
      'Values that differ by rounding errors only count as equal. Areas without an index have no rank and do not count.',
  },
  quantileGroups: {
    name: 'Groups by rank (fifths, tenths)',
    question: 'To which fifth or tenth of the areas does an area belong?',
    method:
      'The rank is multiplied by the number of groups, divided by the number of areas and rounded up.',
    symbols: {
      g_i: 'group of area i; 1 has the greatest need',
      G: 'number of groups, 10 for tenths',
      r_i: 'rank of area i; 1 is the greatest need',
      n: 'number of areas with an index',
    },
    reading: 'Group 1 of 5 is the fifth of the areas with the greatest need.',
    limits:
      'Group limits part areas that are almost equal. A fifth of the areas is not a fifth of the people. With few areas, groups stay small.',
    inAtlas:
      'Equal indices always lie in one group, so groups may differ in size or be empty. Areas without an index belong to no group.',
  },
  statusDynamics: {
    name: 'Status and dynamics (Berlin monitoring)',
    question:
      'What is the social situation of an area, and does it develop better or worse than the average?',
    method:
      'The z-scores of all indicators are added up and the sum is standardised once more. This is done once with the values (status) and once with their change in points (dynamics). Both are divided into classes by standard deviations and crossed.',
    symbols: {
      S_i: 'sum of the z-scores of area i, all indicators weighted equally',
      z_ik: 'z-score of area i in indicator k; high means much need',
      I_i: 'index of area i, mean 0, standard deviation 1',
      mean: 'mean of the sums',
      sd: 'standard deviation of the sums (divisor n)',
    },
    reading:
      'Status: high below −1, middle up to 1, low up to 1.5, very low above. Dynamics: positive below −1, stable up to 1, negative above. “4−” means very low status with negative dynamics.',
    limits:
      'Negative dynamics does not mean that values rose, only that they did worse than the average. With few areas classes hang on single numbers.',
    inAtlas:
      'An area counts in both parts or in none. With fewer than 10 areas there is no index, with fewer than 50 a notice. Here, as published, limits belong to the lower class.',
  },
  statusAggregation: {
    name: 'Status index of larger areas (Hamburg)',
    question: 'What is the social status of a larger area, judged by its parts?',
    method:
      'The sums of z-scores of the parts are averaged by residents and standardised anew over the larger areas.',
    symbols: {
      I_g: 'status index of the larger area g',
      M_g: 'mean of the sums in g, weighted by residents',
      E_i: 'residents of part i',
      S_i: 'sum of the z-scores of part i',
      mean: 'mean over the larger areas',
      sd: 'standard deviation over the larger areas (divisor n)',
    },
    reading:
      'Like the status of the small areas: high means much need compared with the other larger areas.',
    limits:
      'The mean hides contrasts inside: a middling value can arise from very great and very little need.',
    inAtlas:
      'Parts without a status index do not enter. A larger area with no residents in parts that take part has no value.',
  },
  vulnerabilityIndex: {
    name: 'Vulnerability index (CDC/ATSDR SVI)',
    question: 'How vulnerable is an area across several themes?',
    method:
      'Each variable is turned into a percentile rank. Within each theme the percentile ranks are added up and the sum is turned into a percentile rank again; likewise over all themes.',
    symbols: {
      T: 'sum of the percentile ranks of a theme or of all themes',
      P_k: 'percentile rank of variable k, rounded to four decimals',
      R: 'percentile rank of the sum, 0 to 1; high means vulnerable',
      r: 'rank of the sum from below',
      n: 'number of areas',
    },
    reading:
      '0.85 means: 85% of the other areas are less vulnerable. Every variable with a percentile rank of 0.90 or more is flagged in addition.',
    limits:
      'A mere comparison of the areas with each other, no measure in a unit. Themes with many variables count more in the overall value. The choice of variables comes from disaster management in the USA.',
    inAtlas:
      'Areas without residents stay out. Where a variable is missing or withheld there is no rank for its theme and overall; the other themes remain. With fewer than 10 areas nothing is computed.',
  },
  rankSensitivity: {
    name: 'How firm are the ranks?',
    question: 'Which ranks would an area have if the weights had been chosen differently?',
    method:
      'Many times over, weights are drawn at random around the chosen ones, and each time the ranks are computed anew. The range holds the middle part c of these ranks and always the rank itself. Added are the ranks under other standardisations and without each single indicator.',
    symbols: {
      c: 'part of the weightings that the range holds; usually 0.95',
      r_id: 'rank of area i in the drawn weighting d',
      low: 'best rank of the range',
      high: 'worst rank of the range',
      D: 'number of drawn weightings; 1000 settle the range to about a rank',
    },
    reading:
      '“Rank 1–3 in 95% of the weightings”: the area almost always belongs to the top, however it is weighted. A wide range means: the rank is above all a consequence of the weights.',
    limits:
      'No statistical uncertainty of the numbers: measurement errors and small numbers are not included. With few areas ranges are short because there are few ranks.',
    inAtlas:
      'The areas stay the same in all runs. Drawing follows a fixed seed, so the same input gives the same ranges. With fewer than 50 areas there is a notice.',
  },
  similarAreas: {
    name: 'Similar areas',
    question: 'Which areas are most like an area in several indicators?',
    method:
      'Each indicator is standardised by z-scores. The distance of two areas is the root of the mean square of their differences over all indicators that both have. The nearest areas are the most similar.',
    symbols: {
      d: 'distance of areas i and j, in standard deviations',
      z_ik: 'z-score of area i in indicator k',
      z_jk: 'z-score of area j in indicator k',
      m: 'number of indicators that both areas have',
    },
    reading:
      'Distance 0.5 means: on average the two areas lie half a standard deviation apart. 0 would mean equal values.',
    limits:
      'An area is similar by the chosen indicators only; others lead to other neighbours. Related indicators count more than once. The most similar area may still be far away.',
    inAtlas:
      'Withheld and missing values and those on too small a base are neither guessed nor compared. Areas of which fewer than half of the indicators can be compared are left out. Up to three indicators are named that add less, and three that add more, than their share to the distance.',
  },
};
