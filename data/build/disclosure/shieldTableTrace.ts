import type { Highs } from 'highs';
import { type CellTable, withhold } from '../../../src/domain/disclosure/cellTable.ts';
import { ambiguitySolver } from './ambiguitySolver.ts';
import type { TableView } from './packageTable.ts';
import { publishNeedless } from './publishNeedless.ts';
import { shieldCells } from './shieldProgram.ts';

/** Which published cells may be withheld, by index. */
export type MayWithhold = (cell: number) => boolean;

/**
 * Withholds more of a large table until none of the recovered cells (indexes of sensitive cells that
 * an audit found determined) is determined any more: proposals by linear programming; in the end what
 * turns out not to be needed is published again. `stages`: what may be withheld, each stage for the
 * cells that the one before could not protect. Withholding never gives away what was safe before, so
 * nothing else has to be looked at. Some may be left after the last stage: audit again. The cells to
 * withhold.
 */
export function shieldTable(
  highs: Highs,
  { table: original, counts }: TableView,
  question: { readonly recovered: readonly number[]; readonly stages: readonly MayWithhold[] },
): readonly number[] {
  const solve = ambiguitySolver(highs, counts);
  let table = original;
  let left = question.recovered;
  for (const mayWithhold of question.stages) {
    // The linear relaxation is quick and usually whole.
    for (const wholeNumbers of [false, true]) {
      if (left.length === 0) break;
      const allowed = withoutForbidden(table, mayWithhold);
      const proposed = shieldCells(highs, {
        table: allowed,
        counts,
        recovered: left,
        wholeNumbers,
      });
      if ((globalThis as any).TRACE && !proposed.every((c) => table.cells[c]!.key.includes('zz'))) (globalThis as any).TRACE(question.stages.indexOf(mayWithhold), wholeNumbers, left.map((c) => table.cells[c]!.key), proposed.map((c) => table.cells[c]!.key));
      if (proposed.length === 0) continue;
      table = withhold(table, proposed);
      const intervals = solve(table, left);
      left = left.filter((_, index) => intervals[index]!.low === intervals[index]!.high);
    }
  }
  return publishNeedless(highs, original, changedCells(original, table), counts);
}

function withoutForbidden(table: CellTable, mayWithhold: MayWithhold): CellTable {
  const cells = table.cells.map((cell, index) =>
    cell.role !== 'published' || mayWithhold(index)
      ? cell
      : { ...cell, weight: Number.POSITIVE_INFINITY },
  );
  return { ...table, cells };
}

/** Published cells that are withheld now, and small counts whose sign is taken away. */
function changedCells(before: CellTable, after: CellTable): readonly number[] {
  return before.cells.flatMap((cell, index) => (after.cells[index] === cell ? [] : [index]));
}
