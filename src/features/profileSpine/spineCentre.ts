import type { Cell } from '../../domain/model/cell.ts';
import type { SpineRow } from '../../domain/profile/spineRows.ts';
import type { ProfileShown } from '../../state/profile/profileShown.ts';

/**
 * Whether the median of the areas stands in the middle of the rows. Parts of the city stand against the
 * city; the city itself against the larger place where that has at least half of the figures, else
 * against the median of its areas.
 */
export function isAgainstMedian({
  area,
  city,
  spine,
}: Pick<ProfileShown, 'area' | 'city' | 'spine'>): boolean {
  if (area.id !== city.id) return false;
  const rows = spine.flatMap(({ themes }) => themes.flatMap((theme) => theme.rows));
  const known = rows.filter(({ comparator }) => comparator?.cell.kind === 'number');
  return known.length * 2 < rows.length;
}

/** The figure in the middle of a row; null where there is none, then nothing is drawn there. */
export function centreOf({ comparator, spread }: SpineRow, isAgainstMedian: boolean): Cell | null {
  if (!isAgainstMedian) return comparator?.cell ?? null;
  return spread === null ? null : { kind: 'number', value: spread.median, flags: [] };
}
