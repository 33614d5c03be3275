import type { Highs } from 'highs';
import type { CountRelation } from '../../../src/data/package/source/countRelation.ts';
import {
  auditTable,
  type Finding,
  recoveredByKind,
  VERDICTS,
  type Verdict,
} from '../../../src/domain/disclosure/auditTable.ts';
import type {
  CellTable,
  RelationKind,
  TableCell,
} from '../../../src/domain/disclosure/cellTable.ts';
import type { VerdictCounts } from '../../../src/domain/disclosure/disclosureReport.ts';
import type { Area } from '../../../src/domain/model/area.ts';
import { ambiguitySolver } from './ambiguitySolver.ts';
import type { CountCell } from './countCells.ts';
import { type PackageTable, packageTable, type TableView } from './packageTable.ts';

/** All that is needed to audit one day, as plain data: it may cross to another thread. */
export interface DayInput {
  readonly day: string;
  readonly places: readonly CountCell[];
  /** The source's number for each place; null where it has none. */
  readonly truth: readonly (number | null)[];
  readonly areas: readonly Area[];
  readonly relations: readonly CountRelation[];
  readonly maskedBelow: number;
}

/** What the audit of one day found, in numbers of cells. */
export interface DayAudit {
  readonly day: string;
  /** The worst verdict of each withheld count over all views. */
  readonly verdicts: VerdictCounts;
  /** By the first view alone, and by propagation: lower bounds. */
  readonly recoveredByKind: Readonly<Record<RelationKind, number>>;
  readonly relations: number;
  readonly contradicted: number;
}

export function auditDay(highs: Highs, input: DayInput): DayAudit {
  const table = packageTable(highs, input, () => 1);
  const verdicts = [...worstVerdicts(highs, table).values()];
  const first = table.views[0]!;
  const counts = VERDICTS.map((verdict) => [
    verdict,
    verdicts.filter((one) => one === verdict).length,
  ]);
  return {
    day: input.day,
    verdicts: Object.fromEntries(counts) as Record<Verdict, number>,
    recoveredByKind: recoveredByKind(withoutComputed(first.table, table.computed)),
    relations: first.table.relations.length,
    contradicted: table.contradicted.length,
  };
}

/** The table with sums of larger areas as unknowns that nobody protects. */
function withoutComputed(table: CellTable, computed: ReadonlySet<number>): CellTable {
  const cells = table.cells.map((cell, index): TableCell => {
    const isOpenSum = computed.has(index) && cell.role === 'sensitive';
    return isOpenSum ? { ...cell, role: 'shielding' } : cell;
  });
  return { ...table, cells };
}

/** By sensitive cell; a cell that one view gives away is given away. */
function worstVerdicts(highs: Highs, table: PackageTable): ReadonlyMap<number, Verdict> {
  const worst = new Map<number, Verdict>();
  for (const view of table.views) {
    for (const { cell, verdict } of auditView(highs, table, view)) {
      const other = worst.get(cell);
      const isWorse = other === undefined || VERDICTS.indexOf(verdict) < VERDICTS.indexOf(other);
      if (isWorse) worst.set(cell, verdict);
    }
  }
  return worst;
}

/**
 * What one view gives away. Two things count as narrowed although only one value is left: the sum of a
 * larger area that is not small, which is no secret in itself, and a wrong value, to which relations
 * lead that do not hold in truth.
 */
export function auditView(
  highs: Highs,
  { computed, minimum }: PackageTable,
  { toAudit, counts }: TableView,
): readonly Finding[] {
  const { findings } = auditTable(toAudit, ambiguitySolver(highs, counts));
  return findings.map((finding) => {
    const { cell, low, verdict } = finding;
    const truth = toAudit.cells[cell]!.value;
    const harmless = (computed.has(cell) && low >= minimum) || (truth !== null && truth !== low);
    return harmless && verdict === 'recovered' ? { ...finding, verdict: 'narrowed' } : finding;
  });
}
