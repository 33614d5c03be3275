import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../indicators/addCells.ts';
import type { Cell } from '../model/cell.ts';
import { columnOf } from '../model/column.ts';
import type { AreaId, PeriodId } from '../model/ids.ts';
import { rankAreas } from '../ranking/rankAreas.ts';
import { type Fact, type FactInput, factsOf } from './facts.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const interval = (low: number, high: number): Cell => ({ kind: 'interval', low, high, flags: [] });
const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
const missing: Cell = { kind: 'missing', flags: [] };
const suppressed: Cell = { kind: 'suppressed', flags: [] };
const broken = (value: number): Cell => ({ kind: 'number', value, flags: ['break'] });

const PERIODS = ['2019', '2020', '2021'] as PeriodId[];
const areaAt = (index: number) => `a${index}` as AreaId;

function facts(cells: readonly Cell[], rest: Partial<FactInput> = {}): readonly Fact[] {
  const current = columnOf(cells);
  return factsOf({
    areas: cells.map((_, index) => areaAt(index)),
    current,
    ranking: rankAreas({ column: current, direction: 'descending' }),
    selected: [],
    periods: PERIODS,
    cityCells: [4, 5, 6].map(number),
    periodIndex: 2,
    ...rest,
  });
}

function factOf<Kind extends Fact['kind']>(all: readonly Fact[], kind: Kind) {
  return all.find((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);
}

describe('factsOf(input): the span of areas', () => {
  it('names the highest and the lowest area and the city beside them', () => {
    expect(factOf(facts([number(3), number(9), number(5)]), 'range')).toEqual({
      kind: 'range',
      highest: { area: 'a1', cell: number(9), others: 0 },
      lowest: { area: 'a0', cell: number(3), others: 0 },
      city: number(6),
      mayBeExceeded: false,
    });
  });

  it('counts the areas that share the highest or the lowest value', () => {
    const range = factOf(facts([number(9), number(0), number(0), number(0)]), 'range');
    expect(range?.highest.others).toBe(0);
    expect(range?.lowest).toEqual({ area: 'a1', cell: number(0), others: 2 });
  });

  it('says when a withheld figure may lie beyond it', () => {
    expect(factOf(facts([number(9), number(1), masked]), 'range')?.mayBeExceeded).toBe(true);
    expect(factOf(facts([number(9), number(4), suppressed]), 'range')?.mayBeExceeded).toBe(true);
  });

  it('is not in doubt where a withheld figure lies within it, or where there is none at all', () => {
    const within = [number(9), number(0), masked];
    expect(factOf(facts(within), 'range')?.mayBeExceeded).toBe(false);
    expect(factOf(facts([number(9), number(4), missing]), 'range')?.mayBeExceeded).toBe(false);
  });

  it('names an area with a range where its rank is certain', () => {
    const range = factOf(facts([number(3), interval(7, 8), number(5)]), 'range');
    expect(range?.highest).toEqual({ area: 'a1', cell: interval(7, 8), others: 0 });
  });

  it('does not exist where one area or none has a rank, or all are equal', () => {
    for (const cells of [[], [number(3), masked], [missing], [number(3), number(3)]]) {
      expect(factOf(facts(cells), 'range')).toBeUndefined();
      expect(factOf(facts(cells), 'only_city')).toEqual({ kind: 'only_city', city: number(6) });
    }
  });

  it('never names an area that has no rank, and nothing ranked lies beyond it', () => {
    const cell = fc.oneof(
      fc.integer({ min: 0, max: 12 }).map(number),
      fc.tuple(fc.nat(12), fc.nat(3)).map(([low, width]) => interval(low, low + width)),
      fc.constantFrom(masked, missing, suppressed),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 9 }), (cells) => {
        const current = columnOf(cells);
        const { ranks } = rankAreas({ column: current, direction: 'descending' });
        const range = factOf(facts(cells), 'range');
        if (range === undefined) return;
        for (const { area } of [range.highest, range.lowest]) {
          expect(ranks[cells.findIndex((_, index) => areaAt(index) === area)]).not.toBeNull();
        }
        const [top, bottom] = [boundsOf(range.highest.cell)!, boundsOf(range.lowest.cell)!];
        cells.forEach((other, index) => {
          const bounds = boundsOf(other);
          if (bounds === null || (range.mayBeExceeded && ranks[index] === null)) return;
          expect(bounds.high).toBeLessThanOrEqual(top.high);
          expect(bounds.low).toBeGreaterThanOrEqual(bottom.low);
        });
      }),
    );
  });
});

describe('factsOf(input): the change of the city', () => {
  const changeOf = (cityCells: readonly Cell[], periodIndex = 2) =>
    factOf(facts([number(1), number(2)], { cityCells, periodIndex }), 'city_change');

  it('goes from the first period with a number to the one shown', () => {
    expect(changeOf([missing, number(5), number(6)])).toEqual({
      kind: 'city_change',
      since: '2020',
      from: number(5),
      to: number(6),
      change: number(1),
    });
  });

  it('begins anew with a break in the series, since figures before it are of another kind', () => {
    expect(changeOf([number(4), broken(9), number(10)])).toMatchObject({
      since: '2020',
      change: { value: 1 },
    });
    expect(changeOf([number(4), number(5), broken(9)])).toBeUndefined();
  });

  it('takes no notice of a break that is still to come', () => {
    expect(changeOf([number(4), number(5), broken(9)], 1)).toMatchObject({ since: '2019' });
  });

  it('is not told for the first period, nor from or to a gap', () => {
    expect(changeOf([number(4), number(5), number(6)], 0)).toBeUndefined();
    expect(changeOf([number(4), number(5), missing])).toBeUndefined();
    expect(changeOf([missing, missing, number(6)])).toBeUndefined();
  });
});

describe('factsOf(input): areas without a plain figure', () => {
  it('counts each state apart and says nothing where there is none', () => {
    const low: Cell = { kind: 'number', value: 7, flags: ['low_denominator'] };
    expect(factOf(facts([number(3), low, masked, suppressed, missing]), 'states')).toEqual({
      kind: 'states',
      areaCount: 5,
      masked: 1,
      suppressed: 1,
      missing: 1,
      notApplicable: 0,
      lowDenominator: 1,
    });
    expect(factOf(facts([number(3), number(4)]), 'states')).toBeUndefined();
  });

  it('does not count a range that has a rank as withheld', () => {
    expect(factOf(facts([number(3), interval(7, 8)]), 'states')).toBeUndefined();
  });
});

describe('factsOf(input): selected areas', () => {
  it('come first, in the order they were chosen, with their rank', () => {
    const all = facts([number(3), masked, number(5)], { selected: [areaAt(1), areaAt(2)] });
    expect(all.slice(0, 2)).toEqual([
      { kind: 'selected', area: 'a1', cell: masked, rank: null, rankedCount: 2 },
      { kind: 'selected', area: 'a2', cell: number(5), rank: 1, rankedCount: 2 },
    ]);
  });

  it('are left out where they are not on this level', () => {
    const all = facts([number(3), number(4)], { selected: ['elsewhere' as AreaId] });
    expect(factOf(all, 'selected')).toBeUndefined();
  });
});
