/** Columns that a table on a projector can hold beside the names. */
export const FEW_PERIODS = 5;

/**
 * Indices of at most five periods, ascending: the first, the last, the current one, and others as
 * evenly between them as whole steps allow.
 *
 * @param count number of periods
 * @param current index of the one that must not be left out; negative where none is
 */
export function fewPeriods(count: number, current: number): readonly number[] {
  if (count <= FEW_PERIODS) return Array.from({ length: count }, (_, index) => index);
  const kept = new Set([0, count - 1]);
  if (current >= 0 && current < count) kept.add(current);
  const inner = FEW_PERIODS - 1;
  for (let part = 1; part < inner && kept.size < FEW_PERIODS; part += 1) {
    kept.add(Math.round((part * (count - 1)) / inner));
  }
  return [...kept].toSorted((one, other) => one - other);
}
