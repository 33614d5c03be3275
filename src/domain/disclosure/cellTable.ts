/**
 * What a reader of a published table sees of a cell.
 *
 * - `published`: the count itself.
 * - `sensitive`: withheld because it is small or dominated (primary suppression).
 * - `shielding`: withheld for another reason and in no need of protection itself, as a rule so that a
 *   sensitive cell cannot be computed (secondary suppression).
 */
export type CellRole = 'published' | 'sensitive' | 'shielding';

/**
 * What must stay possible for a sensitive cell: its feasible values span at least `width`
 * (`highest − lowest`, the sliding protection level of the literature) and reach up to at least
 * `reach` (the count plus its upper protection level). `{ width: 1, reach: 0 }` asks only that the
 * count is not determined, `{ width: 1, reach: 3 }` also that nobody can tell it is below 3.
 */
export interface Protection {
  readonly width: number;
  readonly reach: number;
}

/** One whole-numbered count, ≥ 0, with what its sign alone gives away. */
export interface TableCell {
  readonly key: string;
  readonly role: CellRole;
  /** The true count; null where not even the authority's package has it. */
  readonly value: number | null;
  /** Bounds known without using any relation; equal for a published cell, `high` may be Infinity. */
  readonly low: number;
  readonly high: number;
  /** Information lost if this cell is withheld, ≥ 0; Infinity where it has to stay published. */
  readonly weight: number;
  /** Null for cells that are not sensitive; a sensitive one without may just not be determined. */
  readonly protection: Protection | null;
}

/**
 * Where a relation comes from: parts of a `total` (sexes, age groups), `area`s that make up a larger
 * one, the `same` count published twice, an upper `bound` (a part and its whole, remainder unknown),
 * `period`s that follow from each other (stock, flow), a published `rate`.
 */
export const RELATION_KINDS = ['total', 'area', 'same', 'bound', 'period', 'rate'] as const;

export type RelationKind = (typeof RELATION_KINDS)[number];

export interface RelationTerm {
  /** Index into `CellTable.cells`; no cell stands twice in a relation. */
  readonly cell: number;
  /** Not 0. */
  readonly coefficient: number;
}

/** `low ≤ Σ coefficient × count ≤ high`; an equation where both are equal. */
export interface LinearRelation {
  readonly kind: RelationKind;
  readonly terms: readonly RelationTerm[];
  readonly low: number;
  readonly high: number;
}

/** Counts that are published together, with everything that ties them. */
export interface CellTable {
  readonly cells: readonly TableCell[];
  readonly relations: readonly LinearRelation[];
  /**
   * What a reader knows of every shielding cell: 0 where its sign could as well hide a small count,
   * the minimum count where the signs of primary and secondary suppression differ.
   */
  readonly shieldLow: number;
}

/** Both ends are possible counts; `high` may be Infinity. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A count that is published; `weight` as in `TableCell`. */
export function publishedCell(key: string, value: number, weight = 1): TableCell {
  const role = 'published';
  return { key, role, value, low: value, high: value, weight, protection: null };
}

/** A count withheld for itself. `known`: what its sign says, `[0, 2]` for "unter 3". */
export function sensitiveCell(
  key: string,
  options: {
    readonly value: number | null;
    readonly known: Interval;
    readonly protection: Protection;
  },
): TableCell {
  const { value, known, protection } = options;
  return { key, role: 'sensitive', value, ...known, weight: 0, protection };
}

/**
 * The table with more withheld; everything else, the roles of withheld cells too, stays. A published
 * cell becomes a shielding one; a sensitive cell loses its sign ("unter 3" becomes plainly
 * "withheld"), so that it could as well be a shielding one; a shielding one stays as it is. Nothing
 * becomes known by it that was not known before. Throws a RangeError for a cell that has to stay
 * published.
 */
export function withhold(table: CellTable, indexes: Iterable<number>): CellTable {
  const chosen = new Set(indexes);
  const high = Number.POSITIVE_INFINITY;
  const cells = table.cells.map((cell, index): TableCell => {
    if (!chosen.has(index) || cell.role === 'shielding') return cell;
    if (cell.role === 'sensitive')
      return { ...cell, low: Math.min(cell.low, table.shieldLow), high };
    if (!canShield(cell, table.shieldLow)) {
      throw new RangeError(`withhold(table, …): the cell "${cell.key}" cannot be withheld`);
    }
    return { ...cell, role: 'shielding', low: table.shieldLow, high };
  });
  return { ...table, cells };
}

/** Whether withholding a published cell is allowed and would not contradict its own sign. */
export function canShield(cell: TableCell, shieldLow: number): boolean {
  return (
    cell.role === 'published' &&
    Number.isFinite(cell.weight) &&
    cell.value !== null &&
    cell.value >= shieldLow
  );
}

/**
 * Whether the sign of a withheld small count says more than the one of a shielding cell, as "unter 3"
 * does: then `withhold` can take it away.
 */
export function hasSign({ role, low, high }: TableCell, shieldLow: number): boolean {
  return role === 'sensitive' && (Number.isFinite(high) || low > shieldLow);
}
