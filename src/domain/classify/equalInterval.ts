import type { Classifier } from './classifier.ts';

/** Classes of equal width between the smallest and the largest value. Classes may be empty. */
export const equalInterval: Classifier = {
  id: 'equal_interval',
  emptyClasses: 'kept',
  breaks: (sortedValues, { classCount }) => {
    const minimum = sortedValues[0]!;
    const maximum = sortedValues[sortedValues.length - 1]!;
    return Array.from({ length: classCount + 1 }, (_, edge) =>
      edge === classCount ? maximum : minimum + (edge * (maximum - minimum)) / classCount,
    );
  },
};
