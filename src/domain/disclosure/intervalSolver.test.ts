import { describe, expect, it } from 'vitest';
import { auditTable, recoveredByKind, unprotected } from './auditTable.ts';
import {
  type CellTable,
  type LinearRelation,
  publishedCell,
  sensitiveCell,
  type TableCell,
} from './cellTable.ts';
import { boundRelation, flowRelation, sumRelation } from './countRelations.ts';
import { propagationSolver, searchSolver } from './intervalSolver.ts';
import { initialBounds, propagateIntervals } from './propagateIntervals.ts';
import { searchAssignment } from './searchAssignment.ts';

const OPEN = Number.POSITIVE_INFINITY;
const solve = searchSolver();

function hidden(key: string, low = 0, high = OPEN): TableCell {
  const protection = { width: 1, reach: 0 };
  return sensitiveCell(key, { value: null, known: { low, high }, protection });
}

function tableOf(cells: readonly TableCell[], relations: readonly LinearRelation[]): CellTable {
  return { cells, relations, shieldLow: 0 };
}

/** `low ≤ Σ coefficient × count ≤ high`, the coefficients in the order of the cells. */
function relation(coefficients: readonly number[], low: number, high: number): LinearRelation {
  const terms = coefficients.map((coefficient, cell) => ({ cell, coefficient }));
  return { kind: 'total', terms, low, high };
}

describe('searchSolver()', () => {
  it('knows nothing of a count that nothing is tied to, and everything of no cell', () => {
    expect(solve(tableOf([hidden('a')], []), [0])).toEqual([{ low: 0, high: OPEN }]);
    expect(solve(tableOf([], []), [])).toEqual([]);
  });

  it('takes counts for whole numbers: an even sum of equal parts, an odd one none', () => {
    const twins = (sum: number) =>
      tableOf([hidden('a'), hidden('b')], [relation([1, -1], 0, 0), relation([1, 1], sum, sum)]);
    expect(solve(twins(8), [0, 1])).toEqual([
      { low: 4, high: 4 },
      { low: 4, high: 4 },
    ]);
    expect(() => solve(twins(7), [0])).toThrow('No table of whole counts');
  });

  it('finds what propagation cannot: two equations settle two counts', () => {
    const table = tableOf(
      [hidden('a', 0, 9), hidden('b', 0, 9)],
      [relation([1, 1], 9, 9), relation([1, -1], 3, 3)],
    );
    expect(solve(table, [0, 1])).toEqual([
      { low: 6, high: 6 },
      { low: 3, high: 3 },
    ]);
    const [loose] = propagationSolver(table, [0]);
    expect(loose!.high - loose!.low).toBeGreaterThan(0);
  });

  it('finds an upper bound that no single relation gives', () => {
    // 2a ≤ b + 1 and b ≤ a + 3, hence a ≤ 4.
    const table = tableOf(
      [hidden('a'), hidden('b')],
      [relation([2, -1], -OPEN, 1), relation([-1, 1], -OPEN, 3)],
    );
    expect(solve(table, [0, 1])).toEqual([
      { low: 0, high: 4 },
      { low: 0, high: 7 },
    ]);
    expect(propagationSolver(table, [0])).toEqual([{ low: 0, high: OPEN }]);
  });

  it('says that nothing bounds a count whose whole is withheld too', () => {
    const table = tableOf([hidden('whole'), hidden('part', 2)], [boundRelation(0, 1)]);
    expect(solve(table, [0, 1])).toEqual([
      { low: 2, high: OPEN },
      { low: 2, high: OPEN },
    ]);
  });

  it('rather calls a count recovered than protected when its search ends early', () => {
    const cells = Array.from({ length: 6 }, (_, index) => hidden(`${index}`, 0, 40));
    const all = cells.map((_, cell) => cell);
    const table = tableOf(cells, [
      relation([3, 5, 7, 11, 13, 17], 300, 300),
      relation([1, 1, 1, 1, 1, 1], 30, 30),
    ]);
    const exact = searchSolver(100_000)(table, all);
    const early = searchSolver(100)(table, all);
    early.forEach(({ low, high }, index) => {
      expect(low).toBeGreaterThanOrEqual(exact[index]!.low);
      expect(high).toBeLessThanOrEqual(exact[index]!.high);
    });
    expect(early).not.toEqual(exact);
  });

  it('refuses a table it cannot find a first solution of', () => {
    const cells = Array.from({ length: 8 }, (_, index) => hidden(`${index}`, 0, 50));
    const table = tableOf(cells, [relation([7, 11, 13, 17, 19, 23, 29, 31], 1001, 1001)]);
    expect(() => searchSolver(0)(table, [0])).toThrow('too large for a search');
  });

  it('refuses figures that contradict each other', () => {
    const cells = [publishedCell('whole', 5), publishedCell('part', 7), hidden('rest')];
    const table = tableOf(cells, [sumRelation('total', 0, [1, 2])]);
    expect(() => solve(table, [2])).toThrow('contradict');
    expect(() => propagationSolver(table, [2])).toThrow('contradict');
  });
});

describe('searchAssignment(table, bounds)', () => {
  it('is undecided, not endless, where unbounded counts have no whole-numbered solution', () => {
    // 2a − 2b = 1 with a and b unbounded.
    const table = tableOf([hidden('a'), hidden('b')], [relation([2, -2], 1, 1)]);
    const outcome = searchAssignment(table, initialBounds(table), { budget: 100 });
    expect(outcome).toEqual({ kind: 'undecided' });
  });

  it('leaves the bounds it was given as they are', () => {
    const table = tableOf([hidden('a'), hidden('b')], [relation([1, 1], 4, 4)]);
    const bounds = initialBounds(table);
    expect(searchAssignment(table, bounds, { budget: 100 }).kind).toBe('found');
    expect([...bounds.high]).toEqual([OPEN, OPEN]);
  });
});

describe('propagateIntervals(table, bounds)', () => {
  it('carries a bound along a chain of nested areas', () => {
    const cells = [
      publishedCell('city', 9),
      hidden('part'),
      hidden('district'),
      hidden('block', 4),
    ];
    const chain = [boundRelation(0, 1), boundRelation(1, 2), boundRelation(2, 3)];
    expect(propagationSolver(tableOf(cells, chain), [1, 2, 3])).toEqual([
      { low: 4, high: 9 },
      { low: 4, high: 9 },
      { low: 4, high: 9 },
    ]);
  });

  it('leaves valid bounds behind when it has to stop early', () => {
    // Narrows by one count per look, a hundred thousand times.
    const table = tableOf(
      [hidden('a', 0, 100_000), hidden('b', 0, 100_000)],
      [relation([1, -1], -OPEN, -1), relation([-1, 1], -OPEN, 0)],
    );
    const bounds = initialBounds(table);
    expect(propagateIntervals(table, bounds, { maximumSteps: 10 })).toBe(true);
    expect(bounds.low[0]).toBeGreaterThan(0);
    expect(bounds.low[0]).toBeLessThanOrEqual(bounds.high[0]!);
  });
});

describe('auditTable(table, solve)', () => {
  it('tells recovered, exposed, narrowed and safe counts apart', () => {
    const demanding = (key: string, high: number) =>
      sensitiveCell(key, {
        value: null,
        known: { low: 0, high },
        protection: { width: 2, reach: 3 },
      });
    const cells = [
      publishedCell('whole', 2),
      demanding('exposed', OPEN),
      hidden('narrowed'),
      hidden('safe', 0, 2),
      hidden('recovered'),
      publishedCell('none', 0),
    ];
    const relations = [sumRelation('total', 0, [1, 2]), sumRelation('same', 5, [4])];
    const audit = auditTable(tableOf(cells, relations), solve);
    expect(audit.findings.map(({ verdict }) => verdict)).toEqual([
      'exposed',
      'narrowed',
      'safe',
      'recovered',
    ]);
    expect(audit.counts).toEqual({ recovered: 1, exposed: 1, narrowed: 1, safe: 1 });
    expect(unprotected(audit).map(({ cell }) => cell)).toEqual([1, 4]);
  });

  it('calls a count exposed whose possible values lie too close together', () => {
    const cell = sensitiveCell('a', {
      value: 7,
      known: { low: 6, high: 9 },
      protection: { width: 4, reach: 0 },
    });
    expect(auditTable(tableOf([cell], []), solve).findings[0]!.verdict).toBe('exposed');
  });

  it('asks of a sensitive cell without a protection of its own that it is not determined', () => {
    const cell = { ...hidden('a', 1, 2), protection: null };
    expect(auditTable(tableOf([cell], []), solve).findings[0]!.verdict).toBe('safe');
    const settled = { ...cell, high: 1 };
    expect(auditTable(tableOf([settled], []), solve).findings[0]!.verdict).toBe('recovered');
  });
});

describe('recoveredByKind(table)', () => {
  it('counts what the relations of one kind alone give away', () => {
    const cells = [
      publishedCell('whole', 12),
      publishedCell('part', 11),
      hidden('rest'),
      publishedCell('last year', 40),
      publishedCell('this year', 41),
      publishedCell('came', 3),
      hidden('left'),
      hidden('half'),
    ];
    const relations = [
      sumRelation('total', 0, [1, 2]),
      flowRelation({ before: 3, after: 4, came: [5], left: [6] }),
      // Known only once the rest of 1 is: no kind alone gives it away.
      sumRelation('area', 2, [7]),
    ];
    expect(recoveredByKind(tableOf(cells, relations))).toEqual({
      total: 1,
      area: 0,
      same: 0,
      bound: 0,
      period: 1,
      rate: 0,
    });
    expect(auditTable(tableOf(cells, relations), solve).counts.recovered).toBe(3);
  });
});
