import type { classificationDe } from './classification.de.ts';
import type { TextsLike } from './methodText.ts';

export const classificationEn: TextsLike<typeof classificationDe> = {
  quantile: {
    name: 'Equal numbers of areas per class (quantiles)',
    question: 'Which areas belong to the lower, middle or upper part of the distribution?',
    method:
      'The values are sorted and divided into K groups of equal size. Where a limit falls between two sorted values, position h is interpolated between them (type 7 of Hyndman and Fan).',
    symbols: {
      b_k: 'upper limit of class k, in the unit of the indicator',
      x_sorted: 'i-th value in order of size',
      h_k: 'position of the limit in the sorted series',
      n: 'number of values',
      K: 'number of classes',
    },
    reading:
      'With five classes the darkest colour shows the fifth with the highest values. The colour tells the order, not the size of the difference.',
    limits:
      'Nearly equal values may lie in different classes, distant ones in the same. A dark colour is no proof of great need.',
    inAtlas:
      'The default, with five classes over all periods together; in a single year the classes are therefore not equally filled. Equal values stay in one class, empty classes are dropped. Only numbers make limits, withheld and missing values never do.',
  },
  equalInterval: {
    name: 'Classes of equal width',
    question: 'Where does an area lie between the smallest and the greatest value?',
    method:
      'The span from the smallest to the greatest value is divided into K sections of equal width.',
    symbols: {
      b_k: 'upper limit of class k, in the unit of the indicator',
      x_min: 'smallest value',
      x_max: 'greatest value',
      K: 'number of classes',
    },
    reading:
      'Each shade stands for the same distance, for example 2.5 percentage points. Two shades apart means more than one section and less than three.',
    limits:
      'A single outlier stretches the span; nearly all areas then crowd into one class. Check in the legend how many areas each class holds.',
    inAtlas:
      'Empty classes stay, so that equal distances look equal. Only numbers set the span; withheld and missing values never do. If all values are equal there is one class.',
  },
  naturalBreaks: {
    name: 'Natural breaks (Fisher, Jenks)',
    question: 'Which areas have similar values and stand apart from the others?',
    method:
      'Of all ways to divide the sorted values into K classes, the one with the smallest sum Q of squared distances from the class mean is sought, exactly and not by trial. The limit stands in the middle of the gap between two classes.',
    symbols: {
      Q: 'sum of squared distances within the classes, as small as possible',
      x_i: 'value of area i in the unit of the indicator',
      x_mean: 'mean of the values in class k',
      C_k: 'class k: the areas that belong to it',
      K: 'number of classes',
    },
    reading: 'Areas of one colour are alike; between two colours there is a gap in the values.',
    limits:
      'The limits follow exactly these values. Two maps of different indicators cannot be compared by them.',
    inAtlas:
      'Unless chosen otherwise, breaks are sought over all periods together. Equal values are never parted; with fewer different values than classes, the number of classes falls.',
  },
  varianceFit: {
    name: 'Goodness of the classification',
    question: 'How well do the classes separate the values?',
    method:
      'The squared distances of the values from their class mean are divided by the squared distances from the overall mean and subtracted from 1.',
    symbols: {
      G: 'goodness of variance fit, 0 to 1',
      x_i: 'value of area i',
      x_mean_k: 'mean of the class to which area i belongs',
      x_mean: 'mean of all values',
    },
    reading:
      '0.90 means: 90% of the differences between areas lie between the classes, 10% within them.',
    limits:
      'More classes nearly always give a better fit. Compare only classifications with the same number of classes. A good fit does not mean that the limits make sense in substance.',
    inAtlas:
      'Computed for the values shown; without numbers there is no figure, with all values equal it is 1. Withheld and missing values do not enter.',
  },
  standardDeviation: {
    name: 'Distance from the mean (standard deviation)',
    question: 'How far above or below the mean of the areas does an area lie?',
    method:
      'Classes are one standard deviation s wide and lie around the mean. With an even number of classes the mean itself is a limit, with an odd number it lies in the middle of a class.',
    symbols: {
      b_k: 'upper limit of class k, in the unit of the indicator',
      x_mean: 'mean of the values; every area counts the same',
      s: 'standard deviation of the values (divisor n − 1)',
      x_i: 'value of area i',
      n: 'number of values',
      K: 'number of classes',
    },
    reading: 'The outermost colours show what is unusually far from the usual value of the areas.',
    limits:
      'The mean of the areas is not the value of the city, because small areas count as much as large ones. With skewed distributions and few areas the limits are unsteady.',
    inAtlas:
      'Limits beyond the values that occur are dropped, with a notice. Only numbers enter. The Berlin index divides by n instead of n − 1.',
  },
  rounded: {
    name: 'Round limits',
    question: 'How can values be divided into classes whose limits are easy to remember?',
    method:
      'The class width w is 1, 2, 2.5 or 5 times a power of ten; limits are multiples of it. The width is chosen whose number of classes comes nearest to the one asked for.',
    symbols: {
      b_k: 'limit k, in the unit of the indicator',
      w: 'width of a class',
      x_min: 'smallest value',
      m: 'whole number, may be negative',
    },
    reading: 'Classes of equal width with limits such as 5, 10 and 15%, good for presenting.',
    limits:
      'As with all classes of equal width, an outlier may crowd most areas into one class. The number of classes only roughly meets the one asked for.',
    inAtlas:
      'Seven classes at most. Empty classes stay. The outer limits may lie beyond the values that occur. Withheld and missing values make no limits.',
  },
  manual: {
    name: 'Your own limits',
    question: 'Which areas lie above or below thresholds that are set by subject matter?',
    method:
      'You set the inner limits. A value belongs to class k if it is at least its lower limit and less than its upper one; only the last class contains its upper limit as well.',
    symbols: {
      x: 'value of an area in the unit of the indicator',
      b_k: 'lower limit of class k',
      b_next: 'upper limit of class k',
    },
    reading:
      'A colour means the same in every year, for example “10% and more”. That makes years and cities comparable.',
    limits:
      'Limits that are set after looking at the map may produce the picture one wishes for. Name the source of the threshold.',
    inAtlas:
      'One to six inner limits. Values beyond the outer ones count to the nearest class. Your limits hold only for the indicator for which you set them. The same rule for class limits holds in map, legend, table and export.',
  },
  diverging: {
    name: 'Classes around a centre',
    question: 'Where do areas lie above and where below a reference value, and how far?',
    method:
      'On either side of the centre c lie m classes of equal width. The width w is the greatest distance that occurs divided by m, rounded up to 1, 2, 2.5 or 5 times a power of ten.',
    symbols: {
      b_k: 'limit k, in the unit of the indicator; k runs from −m to m',
      c: 'centre: the reference value',
      w: 'width of a class',
      m: 'number of classes on either side',
      x_i: 'value of area i',
    },
    reading:
      'Two colours show the direction, their strength the distance. Equally strong colours on both sides mean equal distances.',
    limits:
      'Makes sense only where the centre has a meaning, such as no change or the value of the city. The colour does not say whether an increase is good.',
    inAtlas:
      'For the change between two points in time, with the centre 0 and three classes on either side. Empty classes stay. Ranges from withheld numbers have a colour only if both ends lie in the same class.',
  },
  unclassed: {
    name: 'Colour without classes',
    question: 'How do values differ when no class limit comes between them?',
    method:
      'Each value gets a place t on the colour scale, in the same proportion as on the span from the smallest to the greatest value.',
    symbols: {
      t: 'place on the colour scale, 0 (light) to 1 (dark)',
      x: 'value of an area',
      x_min: 'smallest value, beginning of the scale',
      x_max: 'greatest value, end of the scale',
    },
    reading:
      'The darker, the higher; small differences in colour are small differences in value. Read exact values in the ranking or the table.',
    limits:
      'The eye cannot reliably match a colour on the map with a value on the scale. An outlier makes all other areas almost equally light.',
    inAtlas:
      'The scale holds for all periods together; for changes, 0 is in its middle. Only numbers have a colour; ranges, protected and missing values keep their pattern. If all values are equal, all areas have the middle colour.',
  },
  proportionalSymbols: {
    name: 'Circles for counts',
    question:
      'Where do how many people live, or how many cases occur, whatever the size of the area?',
    method:
      'The area of the circle grows in proportion to the magnitude of the value; the radius therefore grows with its square root.',
    symbols: {
      r: 'radius of the circle in pixels',
      R: 'radius of the largest circle: 28 pixels',
      x: 'value of an area, for example persons',
      x_max: 'greatest magnitude of a value of the indicator',
    },
    reading: 'Twice the circle area means twice as many persons. The legend has sizes to read off.',
    limits:
      'Large circles show where there are many, not where the share is high. To compare areas, use the share.',
    inAtlas:
      'Counts are never shown as area colours. Without a number there is no circle but the pattern of the state. No correction after Flannery, so that the legend shows true sizes.',
  },
  roundBreaks: {
    name: 'Rounding limits to readable numbers',
    question: 'How do class limits become readable without changing the map?',
    method:
      'Each inner limit b may move between the greatest value u below it and the smallest value v at or above it. There the roundest number is taken: zero, else the one with the fewest digits, of several the nearest.',
    symbols: {
      b: 'rounded limit in the unit of the indicator',
      u: 'greatest value below the original limit',
      v: 'smallest value that is at least as great',
    },
    reading:
      '6.83% may become 7% if no other area lies between 6.8 and 7%. No colour on the map changes by it.',
    limits:
      'Rounded limits are no thresholds of substance, even if they look like it. Values other than those classified are not promised to keep their class.',
    inAtlas:
      'The default for all methods except your own limits, limits that are round by themselves and classes around a centre. Outer limits move outward by half the class width at most and never across zero.',
  },
};
