import type { TextsLike } from './methodText.ts';
import type { timeDe } from './time.de.ts';

export const timeEn: TextsLike<typeof timeDe> = {
  changeFromPrevious: {
    name: 'Change from the previous year',
    question: 'By how much has a figure changed since the previous period?',
    method:
      'From the figure x that of the previous period is taken off (Δ, in the unit of the indicator, for shares percentage points), or x is divided by it (δ, in per cent, for counts).',
    symbols: {
      delta: 'change in the unit of the indicator',
      percent: 'change in per cent',
      xt: 'figure in period t',
      xPrevious: 'figure in the period before',
    },
    reading:
      'From 8.0 to 9.2\u00a0%: plus 1.2 percentage points. From 200 to 230 persons: plus 15\u00a0%.',
    limits:
      'Per cents of per cents mislead; for shares points are used. In small areas one year varies against the next by chance alone, and they are largely the same people. Several years say more.',
    inAtlas:
      'Where the previous period is absent there is no figure: a change over two years is never passed off as that of one. Withheld figures make a range; in per cent the value is not applicable where the earlier one is 0 or may be. Across a break it carries that remark.',
  },
  indexedSeries: {
    name: 'Indexed series (base year = 100)',
    question: 'How have series of different size developed since a common base year?',
    method: 'Each figure x is divided by that of the base year b and multiplied by 100.',
    symbols: {
      It: 'index in period t, 100 in the base year',
      xt: 'figure in period t',
      xb: 'figure in the base year, above 0',
    },
    reading:
      '112 means: 12\u00a0% more than in the base year. Lines that part have developed differently since.',
    limits:
      'The choice of the base year makes the picture; an unusual year distorts everything. The index does not show how high a figure is: an area with index 90 may still have the highest.',
    inAtlas:
      'Where the figure of the base year is 0, or may be, the whole series is not applicable. Withheld figures make ranges; protected and missing ones stay what they are.',
  },
  annualisedPoints: {
    name: 'Change per year in points',
    question: 'By how many points has a share changed per year on average?',
    method: 'The change between two periods is divided by the number of years between them.',
    symbols: {
      d: 'change per year (points)',
      x0: 'earlier figure',
      x1: 'later figure',
      T: 'years between, above 0',
    },
    reading: 'From 12.0\u00a0% (2013) to 10.0\u00a0% (2017): minus 0.5 percentage points a year.',
    limits:
      'Only start and end enter: what lay between, and whether the course is even, cannot be seen. An unusual first year decides everything; the trend line uses every year.',
    inAtlas:
      'Where one of the figures is withheld a range arises; where one is protected or missing, so is the result. The remarks on both figures (provisional, break, low denominator) stay.',
  },
  annualisedPercent: {
    name: 'Mean annual growth',
    question: 'Which constant growth leads from the first to the last figure?',
    method:
      'The T-th root is taken of the ratio of the later to the earlier figure; what exceeds 1 is the growth g per year. Plain division by the years would be wrong, since growth multiplies.',
    symbols: {
      g: 'growth per year (per cent)',
      x0: 'earlier figure, above 0',
      x1: 'later figure, at least 0',
      T: 'years between, above 0',
    },
    reading: 'From 200 to 242 in two years: 10\u00a0% a year, not 10.5\u00a0%.',
    limits:
      'Only start and end enter. For shares points per year are easier to understand. This is no projection into the future.',
    inAtlas:
      'Where the earlier figure is 0, or may be, the result is not applicable, and so it is for a negative later one. Withheld figures make a range, protected and missing ones stay without a value.',
  },
  averageOfStocks: {
    name: 'Annual average of stocks',
    question: 'How many were there on the average of a year where monthly stocks are counted?',
    method:
      'The stocks x of the points in time, such as the ends of months, are added and divided by their intended number K. Stocks must never be summed up: the same person stands in many of them.',
    symbols: {
      xBar: 'average, in the unit of the stock',
      xk: 'stock at point in time k',
      K: 'intended number of points in time, 12 a year',
    },
    reading:
      'Twelve monthly stocks between 95 and 110 make about 102 unemployed on average, not 1,220.',
    limits:
      'The average does not say how many people were affected at least once in the year; they are many more. Entries and exits (flows) are summed, not averaged.',
    inAtlas:
      'Where even one point in time is absent there is no figure: the rest of a year cannot stand for the year. Withheld stocks make the result a range.',
  },
  unbrokenRuns: {
    name: 'Gaps and breaks in series',
    question: 'Which years may a line join?',
    method:
      'Two successive periods belong together where both have a number, their distance is at most 1.25 times the usual distance a, and no break is noted at the later one. A break means: from here on things were counted or delimited differently.',
    symbols: {
      t: 'position of the periods k − 1 and k on the time axis (years)',
      a: 'usual distance of two periods (years)',
    },
    reading:
      'Where the line ends and starts anew, something lies between that it cannot know. A single point stands without a line.',
    limits:
      'Do not compare figures before and after a break, even if they lie close together: the difference may come wholly from the new way of counting.',
    inAtlas:
      'Gaps are never bridged or estimated. Withheld, protected and missing figures end the line; they are not drawn at zero. The usual distance is the smallest of the series unless given.',
  },
  incompletePeriods: {
    name: 'Incomplete and provisional periods',
    question: 'May the latest year be compared with earlier ones yet?',
    method:
      'A period is complete where its last day e is not after the last day u that the data cover. Whether a figure is provisional is for the source to say.',
    symbols: {
      e: 'last day of the period',
      u: 'last day that the data cover',
    },
    reading:
      '“Data until 30 June 2017”: the year 2017 is incomplete; births and moves of its second half are absent, and the seeming decline is none.',
    limits:
      'Do not scale up an incomplete year: many quantities vary over the year. Provisional figures may still change and belong in reports with this remark.',
    inAtlas:
      'Incomplete periods stay out of trend and test and are counted; provisional ones enter, and their number is stated. Where it is not known how far the data reach, nothing counts as incomplete.',
  },
  leastSquaresTrend: {
    name: 'Trend line (least squares)',
    question: 'By how much does a figure rise or fall per year on average?',
    method:
      'Through the points the straight line is laid whose distances from the figures x, squared and added, are smallest. Its slope is b. From the spread s about the line follows an interval of b by the t distribution.',
    symbols: {
      b: 'slope (unit of the indicator a year)',
      ti: 'point in time i (year)',
      tBar: 'mean of the points in time',
      xi: 'figure at point in time i',
      xBar: 'mean of the figures',
      s: 'standard deviation about the line',
      n: 'number of points',
      q: 'quantile of the t distribution with n − 2 degrees of freedom',
    },
    reading:
      '“0.3 points a year (0.1 to 0.5)”: the figure rose by 0.3 points on average; even the smallest rise in keeping with it is above 0.',
    limits:
      'Neighbouring years resemble each other, so the interval is rather too narrow. With a bend in the middle the line describes nothing. It explains no cause and does not hold for the future.',
    inAtlas:
      'From three points only; 95\u00a0% unless changed. Only numbers after the last break and complete periods are used. Withheld, protected and missing figures stay out, without estimates.',
  },
  theilSen: {
    name: 'Theil–Sen trend',
    question: 'By how much does a figure change per year without one odd year deciding?',
    method:
      'For each pair of years the slope is computed; the trend b is the median of all these slopes. The interval comes from the slopes in order: how far out it lies follows from the variance V of the Mann–Kendall test.',
    symbols: {
      b: 'slope (unit of the indicator a year)',
      ti: 'point in time i (year)',
      xi: 'figure at point in time i',
      k: 'places of the two ends among the m ordered slopes, rounded',
      m: 'number of pairs',
      V: 'variance of the Mann–Kendall score',
      z: 'multiple of the standard deviation; 1.96 at 95\u00a0%',
    },
    reading:
      'Where this trend differs clearly from the trend line, the latter hangs on single years.',
    limits:
      'This trend, too, assumes that things go one way. Where neighbouring years resemble each other, the interval is too narrow. Of the future it says nothing.',
    inAtlas:
      'From three points, the interval from eight only; 95\u00a0% unless changed. Numbers after the last break from complete periods are used. Withheld, protected and missing figures stay out.',
  },
  mannKendall: {
    name: 'Mann–Kendall test',
    question: 'Does a series rise or fall throughout, in whatever shape?',
    method:
      'For each pair of years +1 counts where the later figure is higher, −1 where it is lower. The sum S is divided by its standard deviation without a trend, with continuity correction. Equal figures reduce the variance V; u is the size of each group of equal figures.',
    symbols: {
      S: 'pairs that rise less pairs that fall',
      xi: 'earlier figure of a pair',
      xj: 'later figure of a pair',
      V: 'variance of S without a trend',
      n: 'number of points',
      u: 'size of a group of equal figures',
      z: 'S in standard deviations; 0 where S = 0',
    },
    reading: 'p = 0.01: so one-sided a sequence would arise in one of 100 cases without a trend.',
    limits:
      'The test does not say how strong the rise is, and does not see a change of direction. Where neighbouring years resemble each other it finds a trend too often.',
    inAtlas:
      'From eight points only; below, the interval of the trend line decides. Only numbers after the last break from complete periods; withheld and missing figures are neither estimated nor counted as zero.',
  },
  trendDirection: {
    name: 'Direction of a trend',
    question: 'May one say that a figure rises or falls?',
    method:
      'From eight points the Mann–Kendall test decides, with three to seven the t interval of the trend line. Where the p-value is at most 1 − c, “rising” or “falling” holds by the sign, otherwise “undecided”.',
    symbols: {
      p: 'p-value of the test, two-sided',
      c: 'confidence, 0.95 unless chosen otherwise',
      n: 'number of points',
      pMK: 'p-value after Mann–Kendall',
      pb: 'p-value of the slope b of the trend line',
    },
    reading: '“Undecided” means: the years give no firm answer. It does not mean “constant”.',
    limits:
      'With three or four points only very even courses are recognised. A direction is no cause, and no effect of a measure.',
    inAtlas:
      'c = 95\u00a0% unless changed. Beside it stands what the trend rests on: points used, figures before the last break, periods without a number, incomplete and provisional ones, gaps. With fewer than three points there is no trend.',
  },
  projection: {
    name: 'Projection of a trend',
    question: 'Where would the figure lie if it went on as before?',
    method:
      'The trend line is carried on to the year t*. The prediction interval says where a single future figure would lie: it grows with the distance from the mean of the years and includes the spread s of single years.',
    symbols: {
      xStar: 'projected figure',
      tStar: 'year up to which is projected',
      b: 'slope of the trend line',
      tBar: 'mean of the points in time',
      xBar: 'mean of the figures',
      s: 'standard deviation about the line',
      n: 'number of points',
      ti: 'point in time i (year)',
      q: 'quantile of the t distribution with n − 2 degrees of freedom',
    },
    reading:
      '“2020: 14\u00a0% (10 to 18\u00a0%) if it went on like this”: a calculation, no forecast.',
    limits:
      'No forecast of population or need: new housing, arrivals and new laws are unknown to the line. Not for decisions that bind for long.',
    inAtlas:
      'Only on request and always marked as “projected”. Five points are needed; nothing is computed further ahead than half the observed span. 95\u00a0% unless changed; the result can be limited to what is possible, such as 0 to 100\u00a0%.',
  },
};
