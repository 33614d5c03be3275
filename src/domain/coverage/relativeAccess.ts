import { type Column, emptyColumn } from '../model/column.ts';
import { absenceOf } from './absence.ts';
import { setBounds } from './columnOfBounds.ts';

/**
 * Access of every point as a multiple of the city's supply per head: 1 is the city's mean, 0 is no
 * offer in reach. Easier to read than A_i itself, whose level depends on the catchment. `cityRatio` is
 * supply ÷ people of the city; throws a RangeError unless it is above 0.
 */
export function relativeAccess(access: Column, cityRatio: number): Column {
  if (!(cityRatio > 0 && cityRatio < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`relativeAccess: a city ratio of ${cityRatio}`);
  }
  const relative = emptyColumn(access.state.length);
  relative.flags.set(access.flags);
  for (let point = 0; point < access.state.length; point += 1) {
    const low = access.low[point]! / cityRatio;
    const high = access.high[point]! / cityRatio;
    setBounds(relative, point, { low, high }, absenceOf(access, point));
  }
  return relative;
}
