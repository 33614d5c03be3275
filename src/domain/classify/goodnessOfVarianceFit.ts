import type { Classification } from './classification.ts';
import { classOf } from './classOf.ts';

/**
 * Share of the values' variance that lies between classes, 0 to 1 (Jenks & Caspall 1971: "goodness of
 * variance fit"): 1 − sum of squares within classes ÷ total sum of squares. 1 where all values are equal
 * and null without values.
 */
export function goodnessOfVarianceFit(
  classification: Classification,
  values: readonly number[] | Float64Array,
): number | null {
  if (classification.classCount === 0 || values.length === 0) {
    return null;
  }
  const groups: number[][] = Array.from({ length: classification.classCount }, () => []);
  for (const value of values) {
    groups[classOf(classification, value)]!.push(value);
  }
  const total = squaresAboutMean(Array.from(values));
  const within = groups.reduce((sum, group) => sum + squaresAboutMean(group), 0);
  return total === 0 ? 1 : 1 - within / total;
}

function squaresAboutMean(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value / values.length, 0);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
