import { group } from 'd3-array';
import type { Highs } from 'highs';
import { type OpenProgram, openProgram } from './linearProgram.ts';
import {
  balanceRows,
  FREE_COST,
  type MovableColumn,
  movableColumns,
  moveRow,
  type ShieldQuestion,
  signsOf,
} from './shieldColumns.ts';

/** Far dearer than any chain of cells, so that a cell is given up only where nothing helps. */
const UNMOVED_COST = 100_000;
const TOLERANCE = 1e-6;
const ANYTHING = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/**
 * What has to be withheld so that every recovered cell, or as many as can, moves in some other table:
 * published cells that move with it, and small counts that leave the range of their sign. Withheld,
 * they leave the reader with two tables to choose from (the linear relaxation of Kelly, Golden and
 * Assad 1992). One cell after the other, each the cheaper way up or down; cost is weight × movement,
 * and what is withheld already, or for a cell before, moves freely.
 */
export function shieldCells(highs: Highs, question: ShieldQuestion): readonly number[] {
  const shield = openShield(highs, question);
  const { program, columns, cost } = shield;
  const shielding = new Set<number>();
  try {
    for (const cell of question.recovered) {
      const point = cheapestMove(shield, cell);
      if (point === null) continue;
      columns.forEach((column, index) => {
        if (cost[index]! > FREE_COST && point[index]! > TOLERANCE) shielding.add(column.cell);
      });
      columns.forEach((column, index) => {
        if (shielding.has(column.cell)) cost[index] = FREE_COST;
      });
    }
    return [...shielding];
  } finally {
    program.close();
  }
}

interface Shield {
  readonly program: OpenProgram;
  readonly columns: readonly MovableColumn[];
  readonly cost: Float64Array;
  /** A row per recovered cell and direction, in force only while it is asked for. */
  readonly rowsOf: ReadonlyMap<number, readonly number[]>;
}

function openShield(highs: Highs, question: ShieldQuestion): Shield {
  const columns = movableColumns(question);
  const balance = balanceRows(question, columns);
  // One more column stands for "does not move": it keeps the program solvable.
  const unmoved = columns.length;
  const moves = question.recovered.flatMap((cell) =>
    signsOf(columns, cell).map((sign) => ({
      cell,
      row: moveRow(columns, { cell, sign, unmoved }),
    })),
  );
  const cost = Float64Array.from([...columns.map((column) => column.cost), UNMOVED_COST]);
  const program = openProgram(highs, {
    cost,
    low: new Float64Array(cost.length),
    high: Float64Array.from([...columns.map(({ high }) => high), 1]),
    rows: [...balance, ...moves.map(({ row }) => ({ ...row, ...ANYTHING }))],
  });
  if (question.wholeNumbers) program.requireWholeNumbers();
  const numbered = moves.map(({ cell }, index) => ({ cell, row: balance.length + index }));
  const byCell = group(numbered, ({ cell }) => cell);
  const rowsOf = new Map([...byCell].map(([cell, own]) => [cell, own.map(({ row }) => row)]));
  return { program, columns, cost, rowsOf };
}

/** The cheapest move of a cell, whether up or down; null where there is none. */
function cheapestMove({ program, columns, cost, rowsOf }: Shield, cell: number) {
  const points = (rowsOf.get(cell) ?? []).map((row) => {
    program.setRow(row, 1, ANYTHING.high);
    const point = program.minimise(cost);
    program.setRow(row, ANYTHING.low, ANYTHING.high);
    return point;
  });
  const moving = points.filter((point) => point[columns.length]! < TOLERANCE);
  const priceOf = (point: Float64Array) =>
    point.reduce((sum, value, index) => sum + value * cost[index]!, 0);
  return moving.sort((a, b) => priceOf(a) - priceOf(b))[0] ?? null;
}
