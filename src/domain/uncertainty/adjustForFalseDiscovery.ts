/**
 * Adjusts p-values for the number of comparisons, by the false discovery rate of Benjamini and
 * Hochberg: calling significant what is below 0.05 afterwards means that about 5 per cent of those
 * calls are false. Same length and order as given; nulls (no test possible) stay null and do not count
 * as comparisons. Adjusted values are at least the given ones and at most 1.
 *
 * Throws a RangeError for anything outside 0–1. O(n log n).
 * Source: Benjamini, Y. & Hochberg, Y. (1995), J. R. Stat. Soc. B 57; equals R `p.adjust(p, "BH")`.
 */
export function adjustForFalseDiscovery(
  pValues: readonly (number | null)[],
): readonly (number | null)[] {
  const tested = pValues.flatMap((p, index) => (p === null ? [] : [{ p, index }]));
  for (const { p } of tested) {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`adjustForFalseDiscovery: ${p} is not in 0–1`);
  }
  tested.sort((one, other) => other.p - one.p);
  const adjusted: (number | null)[] = pValues.map(() => null);
  let smallest = 1;
  tested.forEach(({ p, index }, position) => {
    smallest = Math.min(smallest, p * (tested.length / (tested.length - position)));
    adjusted[index] = smallest;
  });
  return adjusted;
}
