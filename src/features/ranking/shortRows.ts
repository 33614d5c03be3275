import type { AreaId } from '../../domain/model/ids.ts';

/** What fits under a headline in letters that can be read from five metres, the city's row aside. */
export const SHORT_ROWS = 6;

/**
 * The rows that are told: the chosen areas, and from the top as many as there is room for, in the
 * order of the ranking. Of `ranked` no row comes twice.
 */
export function shortRows<Row extends { readonly id: AreaId }>(
  ranked: readonly Row[],
  chosen: readonly AreaId[],
): readonly Row[] {
  const told = new Set(
    ranked
      .filter(({ id }) => chosen.includes(id))
      .slice(0, SHORT_ROWS)
      .map(({ id }) => id),
  );
  for (const { id } of ranked) {
    if (told.size >= SHORT_ROWS) break;
    told.add(id);
  }
  return ranked.filter(({ id }) => told.has(id));
}
