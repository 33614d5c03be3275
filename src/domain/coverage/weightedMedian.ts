/**
 * The value that half of the people do not exceed; the mean of two values where exactly half lie at or
 * under the lower, which for equal weights is the ordinary median. Infinity (nothing reached) is
 * allowed, so that the cost to the nearest offer has a median where most people reach one. Null where
 * nobody is. Throws a RangeError for NaN values and for NaN or negative weights. n log n.
 */
export function weightedMedian(values: Float64Array, weights: Float64Array): number | null {
  const order = [...values.keys()].filter((index) => {
    const weight = weights[index] ?? Number.NaN;
    if (Number.isNaN(values[index]) || !(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`weightedMedian: value ${values[index]} with weight ${weight}`);
    }
    return weight > 0;
  });
  // Subtraction would make NaN of two infinities.
  order.sort((one, other) =>
    values[one]! < values[other]! ? -1 : Number(values[one]! > values[other]!),
  );
  const half = order.reduce((sum, index) => sum + weights[index]!, 0) / 2;
  let below = 0;
  for (const [position, index] of order.entries()) {
    below += weights[index]!;
    if (below < half) continue;
    const next = order[position + 1];
    if (below > half || next === undefined) return values[index]!;
    return (values[index]! + values[next]!) / 2;
  }
  return null;
}
