import type { Highs } from 'highs';
import { type CellTable, withhold } from '../../../src/domain/disclosure/cellTable.ts';
import { ambiguitySolver } from './ambiguitySolver.ts';
import type { TableView } from './packageTable.ts';
import { publishNeedless } from './publishNeedless.ts';
import { shieldCells } from './shieldProgram.ts';

/** What may be withheld at what price to the attacker. */
export interface ShieldStage {
  /** Published cells that may be withheld, by index. */
  readonly mayWithhold: (cell: number) => boolean;
  /** What the attacker is granted to know of every count withheld in this stage: not less than. */
  readonly shieldLow: number;
}

/**
 * Withholds more of a large table until none of the recovered cells (indexes of sensitive cells that
 * an audit found determined) is determined any more: proposals by linear programming; in the end what
 * turns out not to be needed is published again. Each stage is for the cells that the one before could
 * not protect. Withholding never gives away what was safe before, so nothing else has to be looked at.
 * Some may be left after the last stage: audit again. The cells to withhold.
 */
export function shieldTable(
  highs: Highs,
  { table: original, counts }: TableView,
  question: { readonly recovered: readonly number[]; readonly stages: readonly ShieldStage[] },
): readonly number[] {
  const solve = ambiguitySolver(highs, counts);
  let table = original;
  let left = question.recovered;
  for (const stage of question.stages) {
    // The linear relaxation is quick and usually whole.
    for (const wholeNumbers of [false, true]) {
      if (left.length === 0) break;
      const allowed = tableOfStage(table, stage);
      const proposed = shieldCells(highs, {
        table: allowed,
        counts,
        recovered: left,
        wholeNumbers,
      });
      if (proposed.length === 0) continue;
      table = withhold({ ...table, shieldLow: stage.shieldLow }, proposed);
      const intervals = solve(table, left);
      left = left.filter((_, index) => intervals[index]!.low === intervals[index]!.high);
    }
  }
  return publishNeedless(highs, original, table, counts);
}

function tableOfStage(table: CellTable, { mayWithhold, shieldLow }: ShieldStage): CellTable {
  const cells = table.cells.map((cell, index) =>
    cell.role !== 'published' || mayWithhold(index)
      ? cell
      : { ...cell, weight: Number.POSITIVE_INFINITY },
  );
  return { ...table, cells, shieldLow };
}
