import { compositionOf, type GroupUnits } from './groupUnits.ts';

/**
 * Location quotient of each area: the group's share there ÷ its share in all areas together; 1 is
 * average, 2 twice as frequent. Null for an area without people, and for all areas where the group has
 * no member; where everybody belongs to the group it is 1.
 *
 * Throws a RangeError for counts that are no part of a whole.
 * Source: Isard, W. (1960), Methods of Regional Analysis, chapter 5.
 */
export function locationQuotients(areas: GroupUnits): readonly (number | null)[] {
  compositionOf(areas);
  const { group, total } = areas;
  const share = sumOf(group) / sumOf(total);
  return Array.from(group, (members, index) => {
    const people = total[index]!;
    return people === 0 || !(share > 0) ? null : members / people / share;
  });
}

function sumOf(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0);
}
