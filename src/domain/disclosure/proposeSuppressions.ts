import { type CellTable, withhold } from './cellTable.ts';
import { type InformationLoss, informationLoss } from './informationLoss.ts';
import { withholdRates } from './rateRelations.ts';
import {
  cellsToWithhold,
  lossOf,
  type ProposalOptions,
  type ProposalTask,
  unprotectedIn,
} from './suppressionStep.ts';

export interface SuppressionProposal {
  /** The table as it may be published: more withheld, without the rates of withheld counts. */
  readonly table: CellTable;
  /** Published cells to withhold, ascending. */
  readonly shielding: readonly number[];
  /** Sensitive cells whose sign ("unter 3") has to become plainly "withheld", ascending. */
  readonly withdrawnSigns: readonly number[];
  /**
   * Sensitive cells that stay recovered or exposed, ascending: withholding everything that may be
   * withheld would not protect them. Publish nothing unless this is empty.
   */
  readonly stillOpen: readonly number[];
  readonly loss: InformationLoss;
}

/**
 * Secondary suppressions for a small or middle-sized table (some hundred cells; time grows with the
 * audits, one or two per withheld cell). As long as the audit finds a cell that is not protected as
 * demanded, what its cheapest shift moves is withheld, or, where no shift is found, all that may be
 * withheld. In the end everything that is not needed is published again, the dearest first. Greedy:
 * no cell of the proposal is superfluous, but its loss is not always the least possible. Afterwards
 * the audit finds nothing but `stillOpen`.
 *
 * Source: Hundepool et al., Handbook on Statistical Disclosure Control, ch. 4.2.2 (valid suppression
 * patterns) and 4.4 (heuristics by shortest alternating paths; cleaning up of patterns).
 */
export function proposeSuppressions(
  original: CellTable,
  options: ProposalOptions,
): SuppressionProposal {
  const task: ProposalTask = { original, signWeight: 1, budget: 20_000, ...options };
  const given = new Set<number>();
  const stillOpen = new Set<number>();
  for (;;) {
    const table = apply(task, given);
    const next = unprotectedIn(task.solve, table).find(({ cell }) => !stillOpen.has(cell));
    if (next === undefined) break;
    const added = cellsToWithhold(task, table, next);
    if (added.length === 0) stillOpen.add(next.cell);
    for (const cell of added) given.add(cell);
  }
  return proposalOf(task, withoutNeedless(task, given));
}

function apply({ original }: ProposalTask, given: ReadonlySet<number>): CellTable {
  return withholdRates(withhold(original, given));
}

function proposalOf(task: ProposalTask, needed: ReadonlySet<number>): SuppressionProposal {
  const table = apply(task, needed);
  const ascending = [...needed].sort((one, other) => one - other);
  const isPublished = (cell: number) => task.original.cells[cell]!.role === 'published';
  return {
    table,
    shielding: ascending.filter(isPublished),
    withdrawnSigns: ascending.filter((cell) => !isPublished(cell)),
    stillOpen: unprotectedIn(task.solve, table).map(({ cell }) => cell),
    loss: informationLoss(table),
  };
}

/** Publishes again what is not needed, the dearest first. */
function withoutNeedless(task: ProposalTask, given: ReadonlySet<number>): ReadonlySet<number> {
  const needed = new Set(given);
  const openAnyway = new Set(unprotectedIn(task.solve, apply(task, given)).map(({ cell }) => cell));
  const dearestFirst = [...given].sort(
    (one, other) => lossOf(task, other) - lossOf(task, one) || one - other,
  );
  for (const cell of dearestFirst) {
    needed.delete(cell);
    const open = unprotectedIn(task.solve, apply(task, needed));
    if (open.some((finding) => !openAnyway.has(finding.cell))) needed.add(cell);
  }
  return needed;
}
