import type { Classifier } from './classifier.ts';

/**
 * Classes one standard deviation wide around the mean: an even number has the mean as a limit, an odd
 * number has a middle class of mean ± half a standard deviation. The standard deviation is that of a
 * sample (divisor n − 1), as in R classInt and mapclassify; Berlin's MSS uses the divisor n.
 */
export const standardDeviation: Classifier = {
  id: 'standard_deviation',
  emptyClasses: 'kept',
  breaks: (sortedValues, { classCount }) => {
    const mean = meanOf(sortedValues);
    const deviation = sampleDeviation(sortedValues, mean);
    const inner = Array.from(
      { length: classCount - 1 },
      (_, index) => mean + (index + 1 - classCount / 2) * deviation,
    );
    return [sortedValues[0]!, ...inner, sortedValues[sortedValues.length - 1]!];
  },
};

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function sampleDeviation(values: Float64Array, mean: number): number {
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
