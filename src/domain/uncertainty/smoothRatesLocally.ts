import { finish, type Stepwise } from '../stepwise/stepwise.ts';
import type { Proportion } from './proportion.ts';
import { isRate, priorOf, rateOf, shrink } from './smoothRates.ts';

/**
 * About which mean the squared deviations in a neighbourhood are taken:
 * - `neighbours_own_mean`: about the local mean of each neighbour (R spdep, default);
 * - `centre_mean`: about the local mean of the area being smoothed (GeoDa; spdep `geoda = TRUE`).
 */
export type LocalVariant = 'neighbours_own_mean' | 'centre_mean';

/**
 * Local empirical Bayes smoothing: as `smoothRates`, but each rate is moved towards the rate of the area
 * and its neighbours. `neighbours[i]` holds the indexes of the neighbours of area `i`, without `i`; an
 * area without neighbours keeps its rate. Null areas and areas without a base get null and are nobody's
 * neighbours.
 *
 * Throws a RangeError when the lists do not match the areas, and as `smoothRates`.
 * Source: Marshall, R. J. (1991), Appl. Stat. 40:283–294; R spdep `EBlocal`.
 */
export function smoothRatesLocally(
  areas: readonly (Proportion | null)[],
  neighbours: readonly (readonly number[])[],
  variant: LocalVariant,
): readonly (number | null)[] {
  return finish(traceLocalSmoothing(areas, neighbours, variant));
}

/** `smoothRatesLocally` in steps, one per area. */
export function* traceLocalSmoothing(
  areas: readonly (Proportion | null)[],
  neighbours: readonly (readonly number[])[],
  variant: LocalVariant,
): Stepwise<readonly (number | null)[]> {
  if (neighbours.length !== areas.length) {
    throw new RangeError(`${neighbours.length} lists of neighbours for ${areas.length} areas`);
  }
  const usable = areas.map(isRate);
  const rates = areas.map((area, index) => (usable[index] && area ? rateOf(area) : Number.NaN));
  const groups = neighbours.map((list, index) => neighbourhood(index, list, usable));
  const means = groups.map((group) => (group.length === 0 ? Number.NaN : meanOf(group, areas)));
  const smoothed: (number | null)[] = [];
  for (const [index, area] of areas.entries()) {
    yield index / areas.length;
    if (area === null || !usable[index]) {
      smoothed.push(null);
      continue;
    }
    const group = groups[index]!;
    const { mean, variance } = priorOf(
      group.map((member) => areas[member]!),
      group.map((member) => rates[member]!),
      variant === 'centre_mean' ? undefined : group.map((member) => means[member]!),
    );
    smoothed.push(shrink(area, mean, variance));
  }
  return smoothed;
}

/** The area and its usable neighbours; empty where the area itself has no rate. */
function neighbourhood(
  index: number,
  list: readonly number[],
  usable: readonly boolean[],
): readonly number[] {
  for (const neighbour of list) {
    if (usable[neighbour] === undefined || neighbour === index) {
      throw new RangeError(`area ${index} cannot have the neighbour ${neighbour}`);
    }
  }
  return usable[index] ? [index, ...list.filter((neighbour) => usable[neighbour])] : [];
}

function meanOf(group: readonly number[], areas: readonly (Proportion | null)[]): number {
  const members = group.map((member) => areas[member]!);
  const cases = members.reduce((sum, { count }) => sum + count, 0);
  return cases / members.reduce((sum, { base }) => sum + base, 0);
}
