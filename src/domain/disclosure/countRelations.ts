import type { LinearRelation, RelationKind } from './cellTable.ts';

/** `Σ parts = whole`: sexes, age groups, areas of a larger one. Cells are given by index. */
export function sumRelation(
  kind: RelationKind,
  whole: number,
  parts: readonly number[],
): LinearRelation {
  return equation(kind, [whole], parts);
}

/** `part ≤ whole` where the remainder is in no table: employed people and all people. */
export function boundRelation(whole: number, part: number): LinearRelation {
  const terms = [
    { cell: whole, coefficient: -1 },
    { cell: part, coefficient: 1 },
  ];
  return { kind: 'bound', terms, low: Number.NEGATIVE_INFINITY, high: 0 };
}

/** The stock at the end of a period is the one before, plus who came, minus who left. */
export function flowRelation(stock: {
  readonly before: number;
  readonly after: number;
  readonly came: readonly number[];
  readonly left: readonly number[];
}): LinearRelation {
  return equation('period', [stock.after, ...stock.left], [stock.before, ...stock.came]);
}

/** `Σ left = Σ right`. */
function equation(
  kind: RelationKind,
  left: readonly number[],
  right: readonly number[],
): LinearRelation {
  const terms = [
    ...left.map((cell) => ({ cell, coefficient: -1 })),
    ...right.map((cell) => ({ cell, coefficient: 1 })),
  ];
  return { kind, terms, low: 0, high: 0 };
}
