import type { SpineField, SpineRow } from '../../domain/profile/spineRows.ts';

export interface ChosenField {
  /** Handlungsfeld; null for what belongs to none. */
  readonly field: string | null;
  readonly rows: readonly SpineRow[];
}

export interface ChosenRows {
  readonly fields: readonly ChosenField[];
  /** Rows that there was no room for. */
  readonly left: number;
}

/**
 * At most `most` rows where all do not fit: the first of every Handlungsfeld in the order of the package,
 * then the second of every one, and so on; rows that the source has no figure for come last. They
 * are shown in the order of the package.
 */
export function chosenSpineRows(spine: readonly SpineField[], most: number): ChosenRows {
  const fields = spine.map(({ field, themes }) => {
    const rows = themes.flatMap((theme) => theme.rows);
    return { field, rows: rows.toSorted((one, other) => rank(one) - rank(other)) };
  });
  const count = fields.reduce((sum, { rows }) => sum + rows.length, 0);
  const deepest = Math.max(0, ...fields.map(({ rows }) => rows.length));
  const inTurn = Array.from({ length: deepest }, (_, turn) =>
    fields.flatMap(({ rows }) => rows[turn] ?? []),
  ).flat();
  const chosen = new Set(inTurn.toSorted((one, other) => rank(one) - rank(other)).slice(0, most));
  return {
    fields: fields.flatMap(({ field, rows }) => {
      const own = rows.filter((row) => chosen.has(row));
      return own.length === 0 ? [] : [{ field, rows: own }];
    }),
    left: Math.max(0, count - chosen.size),
  };
}

function rank({ cell }: SpineRow): number {
  return cell.kind === 'missing' || cell.kind === 'not_applicable' ? 1 : 0;
}
