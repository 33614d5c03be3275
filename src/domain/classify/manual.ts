import type { Classifier } from './classifier.ts';

/** Limits a person or the package fixed, used whatever the values are: comparable over the years. */
export const manual: Classifier = {
  id: 'manual',
  emptyClasses: 'kept',
  breaks: (_sortedValues, { givenBreaks }) =>
    Array.from(new Set(givenBreaks)).sort((first, second) => first - second),
};
