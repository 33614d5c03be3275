import type { ProblemLog } from '../problem.ts';
import type { RowOf, SourceTables } from './sourceTables.ts';

/** `total`: whole = Σ parts · `same`: one count under two names · `bound`: Σ parts ≤ whole. */
export type CountRelationKind = 'total' | 'same' | 'bound';

/** An indicator with its multiplier, a whole number from 1. */
export interface WeightedTerm {
  readonly indicator: string;
  readonly multiplier: number;
}

/** One row of `relations`: how base counts of the same area and period are tied. */
export interface CountRelation {
  readonly id: string;
  readonly kind: CountRelationKind;
  readonly whole: string;
  readonly parts: readonly WeightedTerm[];
}

const TERM = /^(?:([1-9]\d*)\s*\*\s*)?([A-Za-z][A-Za-z0-9_]*)$/;

/**
 * The declared relations between counts; `parts` such as `a + 2 * b`. Reports parts that cannot be
 * read, an indicator that stands twice, and whatever is no base count.
 */
export function buildRelations(
  { relations, indicators }: SourceTables,
  bases: ReadonlySet<string>,
  log: ProblemLog,
): readonly CountRelation[] {
  const counts = new Set(
    indicators.rows
      .filter(({ values }) => values.kind === 'count' && bases.has(values.indicator_id))
      .map(({ values }) => values.indicator_id),
  );
  const ids = { counts, known: indicators.keys };
  return relations.rows.flatMap((row) => buildRelation(row, ids, log) ?? []);
}

interface KnownIds {
  readonly counts: ReadonlySet<string>;
  /** Every id of the table, flawed rows too. */
  readonly known: ReadonlySet<string>;
}

function buildRelation(
  row: RowOf<'relations'>,
  ids: KnownIds,
  log: ProblemLog,
): CountRelation | null {
  const { relation_id: id, kind, whole, parts: text } = row.values;
  const place = { file: row.file, row: row.row };
  const parts = text.split('+').flatMap((part) => parseTerm(part.trim()) ?? []);
  const named = [whole, ...parts.map(({ indicator }) => indicator)];
  if (parts.length < text.split('+').length || new Set(named).size < named.length) {
    log.error({ ...place, column: 'parts', value: text }, { code: 'relation_syntax' });
    return null;
  }
  const unusable = named.filter((one) => !ids.counts.has(one));
  for (const value of unusable) {
    const column = value === whole ? 'whole' : 'parts';
    const known = ids.known.has(value);
    const flaw = known
      ? ({ code: 'relation_not_count' } as const)
      : ({ code: 'unknown_reference', target: 'indicators' } as const);
    log.error({ ...place, column, value }, flaw);
  }
  return unusable.length === 0 ? { id, kind, whole, parts } : null;
}

function parseTerm(text: string): WeightedTerm | null {
  const match = TERM.exec(text);
  return match === null ? null : { indicator: match[2] ?? '', multiplier: Number(match[1] ?? '1') };
}
