import type { Highs } from 'highs';
import type { CellTable } from '../../../src/domain/disclosure/cellTable.ts';
import type { TaggedRelation } from './instantiateRelations.ts';
import { openProgram, type ProgramRow } from './linearProgram.ts';

/** Sums over areas are less likely to be wrong than those over groups (unknown citizenship). */
const AREA_COST = 10;
const TOLERANCE = 1e-5;

/** Withheld cells that relations tie together, and these relations. */
export interface RelationPart {
  readonly hidden: readonly number[];
  readonly relations: readonly TaggedRelation[];
}

/**
 * A point in which the part's relations hold as far as they can: the counts of its cells, then for each
 * relation by how much its sum has to be lowered and lifted. `certain` must hold.
 */
export function solveElastic(
  highs: Highs,
  cells: CellTable['cells'],
  { hidden, relations }: RelationPart,
  certain: TaggedRelation | null,
): Float64Array {
  const costs = relations.map(({ origin }) => (origin === 'area' ? AREA_COST : 1));
  const highest = relations.map((one) => (one === certain ? 0 : Number.POSITIVE_INFINITY));
  const twice = (values: readonly number[]) => values.flatMap((value) => [value, value]);
  const columnOf = new Map(hidden.map((cell, column) => [cell, column]));
  const lows = hidden.map((cell) => cells[cell]!.low);
  const program = openProgram(highs, {
    cost: Float64Array.from([...hidden.map(() => 0), ...twice(costs)]),
    low: Float64Array.from([...lows, ...twice(costs.map(() => 0))]),
    high: Float64Array.from([...hidden.map((cell) => cells[cell]!.high), ...twice(highest)]),
    rows: relations.map((one, index) =>
      elasticRow(one, { cells, columnOf, slack: hidden.length + 2 * index }),
    ),
  });
  try {
    const relaxed = program.minimise(null);
    if (hidden.every((_, column) => isWhole(relaxed[column]!))) return relaxed;
    program.requireWholeNumbers();
    return program.minimise(null);
  } finally {
    program.close();
  }
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= TOLERANCE;
}

/** The relation with one column that lowers and one that lifts its sum. */
function elasticRow(
  { relation }: TaggedRelation,
  context: {
    readonly cells: CellTable['cells'];
    readonly columnOf: ReadonlyMap<number, number>;
    readonly slack: number;
  },
): ProgramRow {
  const { cells, columnOf, slack } = context;
  const indices = [slack, slack + 1];
  const values = [-1, 1];
  let constant = 0;
  for (const { cell, coefficient } of relation.terms) {
    const column = columnOf.get(cell);
    if (column === undefined) {
      constant += coefficient * cells[cell]!.low;
    } else {
      indices.push(column);
      values.push(coefficient);
    }
  }
  return { indices, values, low: relation.low - constant, high: relation.high - constant };
}
