import type { Catalogue, Indicator } from '../model/indicator.ts';

/**
 * The count that says how large an area is: the base count that most often stands alone in a
 * denominator, since a package divides by its population wherever nothing more fitting is there. Of
 * several the first in the catalogue; null where nothing is divided by a single count.
 */
export function sizeIndicator({ indicators }: Pick<Catalogue, 'indicators'>): Indicator | null {
  const uses = new Map<string, number>();
  for (const { formula } of indicators) {
    const [only, ...others] = formula?.denominator ?? [];
    if (only === undefined || others.length > 0) continue;
    uses.set(only.id, (uses.get(only.id) ?? 0) + 1);
  }
  return indicators
    .filter(({ kind, formula }) => kind === 'count' && formula === null)
    .reduce<Indicator | null>((most, one) => {
      const count = uses.get(one.id) ?? 0;
      return count > (most === null ? 0 : (uses.get(most.id) ?? 0)) ? one : most;
    }, null);
}
