// Worked examples of Hundepool et al., Handbook on Statistical Disclosure Control (ESSnet SDC; second
// edition, chapters 4 and 5), and of Fischetti and Salazar (2000), JASA 95:916–928, section 1.
import { describe, expect, it } from 'vitest';
import { createRandom } from '../random/createRandom.ts';
import { auditTable } from './auditTable.ts';
import { type CellTable, publishedCell, sensitiveCell } from './cellTable.ts';
import { sumRelation } from './countRelations.ts';
import { crossTable } from './crossTable.ts';
import { searchSolver } from './intervalSolver.ts';
import { dominanceReach, estimableReach, isDominated, isEstimable } from './primaryRules.ts';
import { proposeSuppressions } from './proposeSuppressions.ts';
import { roundControlled } from './roundControlled.ts';
import { roundRandomly, roundToBase } from './roundCounts.ts';

const solve = searchSolver();
const unknown = { low: 0, high: Number.POSITIVE_INFINITY };
const protection = { width: 1, reach: 3 };

function crossed(
  rows: readonly (readonly number[])[],
  withheld: readonly string[] = [],
): CellTable {
  return crossTable(rows, {
    shieldLow: 0,
    cellOf: (value, { row, column, margin }) => {
      const key = `${row},${column}`;
      return withheld.includes(key)
        ? sensitiveCell(key, { value, known: unknown, protection })
        : publishedCell(key, value, margin ? Number.POSITIVE_INFINITY : value);
    },
  });
}

function intervalsOf(table: CellTable): Record<string, readonly [number, number]> {
  const { findings } = auditTable(table, solve);
  return Object.fromEntries(
    findings.map(({ cell, low, high }) => [table.cells[cell]!.key, [low, high]]),
  );
}

describe('concentration rules (ch. 4.2.1)', () => {
  const contributions = (largest: readonly number[], total: number, others: number) => {
    const rest = total - largest.reduce((sum, one) => sum + one, 0);
    return [...largest, ...Array.from({ length: others }, () => rest / others)];
  };

  it('example 1: the (1, 90) rule overlooks what the p % rule sees', () => {
    const one = contributions([50_000, 49_000], 100_000, 10);
    expect(isDominated(one, { largest: 1, share: 0.9 })).toBe(false);
    // The second largest is off by 2 %.
    expect(isEstimable(one, 0.021)).toBe(true);
    expect(isEstimable(one, 0.019)).toBe(false);
  });

  it('example 2: the (2, k) rule protects more than the p % rule it stands for', () => {
    const one = contributions([52_000, 50_000], 110_000, 10);
    expect(isDominated(one, { largest: 2, share: 100 / 110 })).toBe(true);
    expect(isEstimable(one, 0.1)).toBe(false);
    // The estimate is off by 15.4 %.
    expect(isEstimable(one, 0.153)).toBe(false);
    expect(isEstimable(one, 0.154)).toBe(true);
  });

  it('example 4: an upper bound below 352.94 would give the largest of 300, 20 and 10 away', () => {
    const one = [300, 20, 10];
    expect(isDominated(one, { largest: 1, share: 0.85 })).toBe(true);
    expect(dominanceReach(one, { largest: 1, share: 0.85 })).toBeCloseTo(352.94, 2);
  });

  it('example 5: the p % rule asks for p % of the largest beyond what others contribute', () => {
    // U ≥ p/100 · x1 − (X − x1 − x2), here 30 − 10 = 20 above the total of 330.
    expect(isEstimable([300, 20, 10], 0.1)).toBe(true);
    expect(estimableReach([300, 20, 10], 0.1)).toBeCloseTo(350, 9);
  });
});

describe('feasible intervals', () => {
  it('ch. 4.2.2, example 3 (Geurts 1992): cell (1,1) lies between 3 and 6', () => {
    const rows = [
      [5, 2, 7],
      [1, 2, 3],
      [3, 3, 6],
      [9, 7, 16],
    ];
    const withheld = ['0,0', '0,1', '1,0', '1,1'];
    expect(intervalsOf(crossed(rows, withheld))).toMatchObject({ '0,0': [3, 6] });
  });

  const investments = [
    [20, 50, 10, 80],
    [8, 19, 22, 49],
    [17, 32, 12, 61],
    [45, 101, 44, 190],
  ];

  it('Fischetti and Salazar: with four cells withheld, the 22 lies between 5 and 30', () => {
    const table = crossed(investments, ['1,0', '1,2', '2,0', '2,2']);
    expect(intervalsOf(table)).toMatchObject({ '1,2': [5, 30] });
  });

  it('Fischetti and Salazar: alone, the 22 is given away; three more cells protect it', () => {
    const table = crossed(investments, ['1,2']);
    expect(intervalsOf(table)).toEqual({ '1,2': [22, 22] });
    const { shielding, stillOpen } = proposeSuppressions(table, { solve });
    expect(stillOpen).toEqual([]);
    expect(shielding).toHaveLength(3);
  });
});

describe('differencing (ch. 5.2)', () => {
  /** Two published figures of which one contains the other; what lies between is in no table. */
  const between = (larger: number, smaller: number): readonly [number, number] => {
    const cells = [
      publishedCell('larger', larger),
      publishedCell('smaller', smaller),
      sensitiveCell('between', { value: null, known: unknown, protection }),
    ];
    const table = { cells, relations: [sumRelation('area', 0, [1, 2])], shieldLow: 0 };
    const [finding] = auditTable(table, solve).findings;
    return [finding!.low, finding!.high];
  };

  it('two outlines of area A give away the households in the strip between them', () => {
    const larger = [52, 55, 130, 140, 39, 49];
    const smaller = [50, 54, 128, 140, 39, 49];
    const strip = larger.map((households, index) => between(households, smaller[index]!));
    expect(strip).toEqual([2, 1, 2, 0, 0, 0].map((households) => [households, households]));
  });

  it('two groupings of hours give away the one man who works 20 to 24', () => {
    expect(between(7, 6)).toEqual([1, 1]);
  });
});

describe('rounding (ch. 5.5)', () => {
  const counts = [
    [1, 0, 1],
    [3, 3, 6],
    [12, 20, 32],
    [16, 23, 39],
  ];

  it('conventional rounding to base 5', () => {
    const people = counts.map(([men = 0, women = 0]) => [
      roundToBase(men, 5),
      roundToBase(women, 5),
    ]);
    expect(people).toEqual([
      [0, 0],
      [5, 5],
      [10, 20],
      [15, 25],
    ]);
    expect(roundToBase(39, 5)).toBe(40);
  });

  it('random rounding to base 3: up with one third for a remainder of 1, two thirds for 2', () => {
    const up = (count: number) => (draw: number) => roundRandomly(count, 3, () => draw) > count;
    const thirds = [0, 0.3333, 0.3334, 0.6666, 0.6667, 0.9999];
    expect(thirds.map(up(4))).toEqual([true, true, false, false, false, false]);
    expect(thirds.map(up(5))).toEqual([true, true, true, true, false, false]);
    expect(thirds.map(up(6))).toEqual([false, false, false, false, false, false]);
  });

  it('controlled rounding to base 5 adds up and goes to a neighbouring multiple', () => {
    const rounded = roundControlled(crossed(counts), { base: 5, random: createRandom('sexes') })!;
    const rows = counts.map((_, row) => rounded.slice(3 * row, 3 * row + 3));
    for (const [men = 0, women = 0, all = 0] of rows) expect(men + women).toBe(all);
    for (const column of [0, 1, 2]) {
      const [a = 0, b = 0, c = 0, total = 0] = rows.map((row) => row[column]!);
      expect(a + b + c).toBe(total);
    }
    rounded.forEach((count, cell) => {
      expect(Math.abs(count - counts.flat()[cell]!)).toBeLessThan(5);
    });
  });
});
