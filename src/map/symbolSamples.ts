const STEPS = [1, 2, 5];

/**
 * Up to three round values for the legend of circles, largest first: the roundest number not above
 * the largest value, and about a quarter and a sixteenth of it, so that radii halve.
 */
export function symbolSamples(largest: number): readonly number[] {
  if (largest < 1) return [];
  const samples = [1, 1 / 4, 1 / 16].map((share) => roundDown(largest * share));
  return [...new Set(samples.filter((value) => value >= 1))];
}

/** The largest of 1, 2, 5 times a power of ten that is not above `value`. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = STEPS.findLast((candidate) => candidate * power <= value) ?? 1;
  return step * power;
}
