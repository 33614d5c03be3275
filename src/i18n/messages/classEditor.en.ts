import type { classEditorDe } from './classEditor.de.ts';

export const classEditorEn: Record<keyof typeof classEditorDe, string> = {
  'classEditor.title': 'Classes of the map',
  'classEditor.close': 'Close',
  'classEditor.difference':
    'When two periods are compared the classes are fixed: equally wide on both sides of zero, so that rises and falls of the same size look equally strong. Method and number of classes can only be chosen for values.',
  'classEditor.method': 'Method',
  'classEditor.method.natural_breaks': 'Natural breaks',
  'classEditor.method.quantile': 'Equal numbers of areas (quantiles)',
  'classEditor.method.equal_interval': 'Equal intervals',
  'classEditor.method.standard_deviation': 'Distance from the mean (standard deviation)',
  'classEditor.method.rounded': 'Round limits',
  'classEditor.method.manual': 'Own limits',
  'classEditor.about.natural_breaks':
    'Puts similar values together, so that differences within classes are as small as possible.',
  'classEditor.about.quantile':
    'Each class holds about the same number of values; areas with almost equal values may fall into different classes.',
  'classEditor.about.equal_interval':
    'Divides the span from the lowest to the highest value into equal parts; some classes may be empty.',
  'classEditor.about.standard_deviation':
    'Classes are one standard deviation wide and lie around the mean of the areas.',
  'classEditor.about.rounded':
    'Equal intervals with readable limits; the number of classes is kept approximately.',
  'classEditor.about.manual': 'You set the limits between the classes yourself.',
  'classEditor.classCount': 'Number of classes',
  'classEditor.scope': 'Limits hold for',
  'classEditor.scope.all': 'all periods',
  'classEditor.scope.period': 'each period anew',
  'classEditor.scope.about':
    'Only limits for all periods make a colour mean the same in every period.',
  'classEditor.rounded':
    'Round limits to readable numbers without moving any area to another class',
  'classEditor.breaks': 'Limits between the classes',
  'classEditor.break': 'Limit {number, number}',
  'classEditor.break.add': 'Add a limit',
  'classEditor.break.remove': 'Remove limit {number, number}',
  'classEditor.break.notNumber': 'Please enter a number.',
  'classEditor.break.notAbove': 'This limit must be higher than the one before it.',
  'classEditor.result': 'Result',
  'classEditor.class': 'Class',
  'classEditor.limits': 'Values',
  'classEditor.areas': 'Areas ({period})',
  'classEditor.limits.open': '{low} to under {high}',
  'classEditor.limits.first': 'under {high}',
  'classEditor.limits.last': '{low} and more',
  'classEditor.limits.only': 'all values',
  'classEditor.notice.no_values': 'There are no numbers to put into classes.',
  'classEditor.notice.all_equal': 'All areas have the same value, so there is only one class.',
  'classEditor.notice.fewer_distinct_values':
    'There are fewer different values than classes asked for.',
  'classEditor.notice.duplicate_breaks_collapsed':
    'Equal values belong to the same class; therefore classes were merged.',
  'classEditor.notice.classes_beyond_values_dropped':
    'Classes beyond the values that occur are left out.',
  'classEditor.notice.values_outside_breaks':
    'Some values lie outside the limits; they count to the nearest class.',
  'classEditor.fit':
    'Goodness of fit: {percent} of the differences between the values lie between the classes, the rest within them. The more, the better the classes separate.',
  'classEditor.reset': 'Reset',
};
