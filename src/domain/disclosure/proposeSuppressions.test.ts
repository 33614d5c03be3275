import { describe, expect, it } from 'vitest';
import {
  type CellTable,
  type LinearRelation,
  publishedCell,
  sensitiveCell,
  type TableCell,
  withhold,
} from './cellTable.ts';
import { cheapestShift } from './cheapestShift.ts';
import { boundRelation, sumRelation } from './countRelations.ts';
import { crossTable } from './crossTable.ts';
import { informationLoss } from './informationLoss.ts';
import { propagationSolver, searchSolver } from './intervalSolver.ts';
import { proposeSuppressions } from './proposeSuppressions.ts';
import { rateRelations } from './rateRelations.ts';

const OPEN = Number.POSITIVE_INFINITY;
const solve = searchSolver();
const protection = { width: 1, reach: 0 };

function small(key: string, value: number | null, known = { low: 0, high: 2 }): TableCell {
  return sensitiveCell(key, { value, known, protection });
}

function kept(key: string, value: number): TableCell {
  return publishedCell(key, value, OPEN);
}

function tableOf(
  cells: readonly TableCell[],
  relations: readonly LinearRelation[],
  shieldLow = 3,
): CellTable {
  return { cells, relations, shieldLow };
}

describe('proposeSuppressions(table, options)', () => {
  it('withholds the part that is missed least', () => {
    const parts = [small('a', 1), publishedCell('b', 30, 5), publishedCell('c', 40, 2)];
    const table = tableOf([kept('whole', 71), ...parts], [sumRelation('area', 0, [1, 2, 3])]);
    const proposal = proposeSuppressions(table, { solve });
    expect(proposal.shielding).toEqual([3]);
    expect(proposal.loss).toEqual({ cells: 1, share: 1 / 3, weight: 2, countSum: 40 });
    expect(proposal.table.cells[3]).toMatchObject({ role: 'shielding', low: 3, high: OPEN });
  });

  it('changes nothing where nothing is given away', () => {
    const cells = [kept('whole', 9), small('a', 1), small('b', 2), publishedCell('c', 6)];
    const table = tableOf(cells, [sumRelation('area', 0, [1, 2, 3])]);
    const { shielding, withdrawnSigns, stillOpen } = proposeSuppressions(table, { solve });
    expect({ shielding, withdrawnSigns, stillOpen }).toEqual({
      shielding: [],
      withdrawnSigns: [],
      stillOpen: [],
    });
  });

  it('takes away signs that together give a count away, unless they have to stay', () => {
    // "unter 3" twice and a sum of 4: both are 2.
    const cells = [kept('whole', 4), small('a', 2), small('b', 2)];
    const table = tableOf(cells, [sumRelation('total', 0, [1, 2])]);
    const proposal = proposeSuppressions(table, { solve });
    expect(proposal.stillOpen).toEqual([]);
    expect(proposal.withdrawnSigns.length).toBeGreaterThan(0);
    expect(proposal.shielding).toEqual([]);
    const strict = proposeSuppressions(table, { solve, signWeight: OPEN });
    expect(strict.withdrawnSigns).toEqual([]);
    expect(strict.stillOpen).toEqual([1, 2]);
  });

  it('names what stays open because everything around it has to stay', () => {
    const cells = [kept('whole', 21), small('a', 1), kept('b', 20), publishedCell('elsewhere', 5)];
    const table = tableOf(cells, [sumRelation('total', 0, [1, 2])]);
    const { stillOpen, shielding } = proposeSuppressions(table, { solve });
    expect(stillOpen).toEqual([1]);
    expect(shielding).toEqual([]);
  });

  it('shares a shift among several parts where none can go all the way', () => {
    // To be able to reach 3, the small count needs 2 more; each 4 can only fall to 3.
    const demanding = sensitiveCell('a', {
      value: 1,
      known: { low: 0, high: OPEN },
      protection: { width: 1, reach: 3 },
    });
    const cells = [kept('whole', 9), demanding, publishedCell('b', 4), publishedCell('c', 4)];
    const table = tableOf(cells, [sumRelation('total', 0, [1, 2, 3])]);
    const { shielding, stillOpen } = proposeSuppressions(table, { solve });
    expect(shielding).toEqual([2, 3]);
    expect(stillOpen).toEqual([]);
  });

  it('withholds all and publishes again where the search for a shift is cut short', () => {
    const parts = [small('a', 1), publishedCell('b', 30, 5), publishedCell('c', 40, 2)];
    const table = tableOf([kept('whole', 71), ...parts], [sumRelation('area', 0, [1, 2, 3])]);
    const { shielding, stillOpen } = proposeSuppressions(table, { solve, budget: 0 });
    expect(shielding).toEqual([3]);
    expect(stillOpen).toEqual([]);
  });

  it('works without the true values, from any that agree with what is published', () => {
    const cells = [
      kept('whole', 71),
      small('a', null),
      publishedCell('b', 30),
      publishedCell('c', 40),
    ];
    const table = tableOf(cells, [sumRelation('area', 0, [1, 2, 3])]);
    const { shielding, stillOpen } = proposeSuppressions(table, { solve });
    expect(shielding).toHaveLength(1);
    expect(stillOpen).toEqual([]);
  });

  it('keeps what is withheld already and moves it first', () => {
    const shielding = { ...publishedCell('b', 30), role: 'shielding' as const, low: 3, high: OPEN };
    const cells = [
      kept('whole', 71),
      small('a', null),
      shielding,
      publishedCell('c', 40),
      small('d', 2),
      publishedCell('e', 20),
      kept('second whole', 22),
    ];
    const relations = [sumRelation('area', 0, [1, 2, 3]), sumRelation('area', 6, [4, 5])];
    const proposal = proposeSuppressions(tableOf(cells, relations), { solve });
    expect(proposal.shielding).toEqual([5]);
    expect(proposal.table.cells[2]).toEqual(shielding);
  });

  it('withholds a rate with its counts', () => {
    const cells = [kept('people', 480), small('unemployed', 2, { low: 0, high: OPEN })];
    const rates = rateRelations(
      { rate: 0.4, factor: 100, decimals: 1 },
      { numerator: 1, denominator: 0 },
    );
    const table = tableOf(cells, rates);
    const proposal = proposeSuppressions(table, { solve });
    expect(proposal.stillOpen).toEqual([]);
    const isTied = proposal.table.relations.some(({ terms }) =>
      terms.some(({ cell }) => cell === 1),
    );
    expect(isTied).toBe(false);
    const published = tableOf([cells[0]!, kept('unemployed', 2)], rates);
    expect(proposeSuppressions(published, { solve }).table.relations).toEqual(rates);
  });

  it('relies on the auditor it is given', () => {
    const parts = [small('a', 1), publishedCell('b', 30), publishedCell('c', 40)];
    const table = tableOf([kept('whole', 71), ...parts], [sumRelation('area', 0, [1, 2, 3])]);
    const { shielding } = proposeSuppressions(table, { solve: propagationSolver });
    expect(shielding).toHaveLength(1);
  });
});

describe('cheapestShift(table, question)', () => {
  const question = { cell: 1, amount: 1, signWeight: 1, budget: 1000 };

  it('needs no other cell where the relation leaves room', () => {
    const table = tableOf([kept('whole', 9), small('part', 1)], [boundRelation(0, 1)]);
    expect(cheapestShift(table, { ...question, counts: [9, 1] })).toEqual(new Map([[1, 1]]));
  });

  it('mends an inequality by as much as it is broken', () => {
    const cells = [publishedCell('whole', 3), small('part', 1)];
    const table = tableOf(cells, [boundRelation(0, 1)]);
    const shift = cheapestShift(table, { ...question, amount: 4, counts: [3, 1] });
    expect(shift).toEqual(
      new Map([
        [1, 4],
        [0, 2],
      ]),
    );
  });

  it('gives nothing for a cell that cannot move that far', () => {
    const table = tableOf([kept('whole', 9), small('part', 1)], []);
    const stay = { ...question, signWeight: OPEN, counts: [9, 1] };
    expect(cheapestShift(table, { ...stay, amount: 2 })).toBeNull();
    expect(cheapestShift(table, { ...stay, amount: -2 })).toBeNull();
    expect(cheapestShift(table, { ...stay, cell: 0 })).toBeNull();
  });
});

describe('withhold(table, cells)', () => {
  it('refuses what has to stay and what would contradict its sign', () => {
    const table = tableOf([kept('city', 50), publishedCell('two', 2)], []);
    expect(() => withhold(table, [0])).toThrow('"city" cannot be withheld');
    expect(() => withhold(table, [1])).toThrow('"two" cannot be withheld');
    expect(withhold({ ...table, shieldLow: 0 }, [1]).cells[1]).toMatchObject({ role: 'shielding' });
  });
});

describe('withhold(table, cells) of a small count', () => {
  it('leaves what a reader knows of any withheld cell, small or shielding', () => {
    const lowAfter = (shieldLow: number) => {
      const table = tableOf([small('a', 1, { low: 1, high: 2 })], [], shieldLow);
      return withhold(table, [0]).cells[0];
    };
    expect(lowAfter(0)).toMatchObject({ role: 'sensitive', low: 0, high: OPEN });
    expect(lowAfter(3)).toMatchObject({ role: 'sensitive', low: 1, high: OPEN });
  });

  it('is proposed also where the sign is only a lower bound', () => {
    // At least 1 each and a sum of 2: both are 1, unless a withheld cell may be 0 too.
    const known = { low: 1, high: OPEN };
    const cells = [kept('whole', 2), small('a', 1, known), small('b', 1, known)];
    const table = tableOf(cells, [sumRelation('total', 0, [1, 2])], 0);
    expect(proposeSuppressions(table, { solve }).stillOpen).toEqual([]);
  });
});

describe('informationLoss(table)', () => {
  it('counts what shields, not what is small, and takes an unknown count for none', () => {
    const shielding = { ...publishedCell('b', 30, 2), role: 'shielding' as const };
    const cells = [small('a', 1), shielding, { ...shielding, value: null }, publishedCell('c', 4)];
    expect(informationLoss({ cells })).toEqual({
      cells: 2,
      share: 2 / 3,
      weight: 4,
      countSum: 30,
    });
    expect(informationLoss({ cells: [small('a', 1)] }).share).toBe(0);
  });
});

describe('crossTable(rows, options)', () => {
  it('refuses rows of different length and is empty without rows', () => {
    const cellOf = (value: number) => publishedCell('', value);
    expect(() => crossTable([[1, 1], [2]], { shieldLow: 0, cellOf })).toThrow(RangeError);
    expect(crossTable([], { shieldLow: 0, cellOf })).toEqual({
      cells: [],
      relations: [],
      shieldLow: 0,
    });
  });
});
