import { type CellTable, type Interval, RELATION_KINDS, type RelationKind } from './cellTable.ts';
import { type IntervalSolver, propagationSolver } from './intervalSolver.ts';

/**
 * How well a withheld count is kept.
 *
 * - `recovered`: only one value is possible.
 * - `exposed`: several are, but fewer than its protection demands.
 * - `narrowed`: protected as demanded, yet more is known than its sign says.
 * - `safe`: nothing is known beyond its sign.
 */
export const VERDICTS = ['recovered', 'exposed', 'narrowed', 'safe'] as const;

export type Verdict = (typeof VERDICTS)[number];

export interface Finding extends Interval {
  /** Index into the table's cells; always a sensitive one. */
  readonly cell: number;
  readonly verdict: Verdict;
}

export interface AuditResult {
  /** One per sensitive cell, in the order of the cells. */
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Verdict, number>>;
}

/**
 * What can be learned about the sensitive cells of a table from everything published in it
 * (disclosure audit; Hundepool et al., Statistical Disclosure Control, 2012, ch. 4). With an exact
 * solver the verdicts are exact; with `propagationSolver` `recovered` is certain and `safe` is not.
 */
export function auditTable(table: CellTable, solve: IntervalSolver): AuditResult {
  const sensitive = table.cells.flatMap(({ role }, index) => (role === 'sensitive' ? [index] : []));
  const intervals = solve(table, sensitive);
  const findings = sensitive.map((cell, index): Finding => {
    const interval = intervals[index]!;
    return { cell, ...interval, verdict: verdictOf(table, cell, interval) };
  });
  return { findings, counts: countVerdicts(findings) };
}

/** Findings that need something to be done: `recovered` or `exposed`. */
export function unprotected({ findings }: AuditResult): readonly Finding[] {
  return findings.filter(({ verdict }) => verdict === 'recovered' || verdict === 'exposed');
}

/**
 * How many sensitive cells are recovered by the relations of one kind alone; what only several kinds
 * together give away is missing from every row. By propagation, so the counts are lower bounds.
 */
export function recoveredByKind(table: CellTable): Readonly<Record<RelationKind, number>> {
  const counts = RELATION_KINDS.map((kind) => {
    const relations = table.relations.filter((relation) => relation.kind === kind);
    const audit = auditTable({ ...table, relations }, propagationSolver);
    return [kind, audit.counts.recovered] as const;
  });
  return Object.fromEntries(counts) as Record<RelationKind, number>;
}

function verdictOf(table: CellTable, index: number, { low, high }: Interval): Verdict {
  const cell = table.cells[index]!;
  if (low === high) return 'recovered';
  const { width, reach } = cell.protection ?? { width: 1, reach: 0 };
  if (high - low < width || high < reach) return 'exposed';
  return low > cell.low || high < cell.high ? 'narrowed' : 'safe';
}

function countVerdicts(findings: readonly Finding[]): Record<Verdict, number> {
  const counts = { recovered: 0, exposed: 0, narrowed: 0, safe: 0 };
  for (const { verdict } of findings) counts[verdict] += 1;
  return counts;
}
