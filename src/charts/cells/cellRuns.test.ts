import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_STATES, type Cell, type CellFlag } from '../../domain/model/cell.ts';
import { cellRuns, longestStepOf } from './cellRuns.ts';

const number = (value: number, ...flags: CellFlag[]): Cell => ({ kind: 'number', value, flags });
const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
const missing: Cell = { kind: 'missing', flags: [] };

describe('cellRuns', () => {
  it('never draws through a missing or withheld period', () => {
    const cells = [number(4), number(5), missing, number(6), masked, number(7), number(8)];
    expect(cellRuns(cells)).toEqual([[0, 1], [3], [5, 6]]);
  });

  it('stops the line where the source changed its method', () => {
    expect(cellRuns([number(4), number(5), number(9, 'break'), number(9)])).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('stops the line where periods are absent from the series altogether', () => {
    const times = [2010, 2011, 2012, 2015, 2016];
    const cells = times.map(() => number(1));
    const longestStep = longestStepOf(times);
    expect(cellRuns(cells, { times, longestStep })).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
  });

  it('holds every number once and nothing else, in order', () => {
    const anyCell = fc.constantFrom(...CELL_STATES).map((kind): Cell => {
      if (kind === 'number') return number(1);
      if (kind === 'masked' || kind === 'interval') return { kind, low: 0, high: 2, flags: [] };
      return { kind, flags: [] };
    });
    fc.assert(
      fc.property(fc.array(anyCell), (cells) => {
        const numbers = cells.flatMap((cell, index) => (cell.kind === 'number' ? [index] : []));
        const runs = cellRuns(cells);
        expect(runs.flat()).toEqual(numbers);
        for (const run of runs) {
          expect(run.at(-1)! - run[0]!).toBe(run.length - 1);
        }
      }),
    );
  });
});

describe('longestStepOf', () => {
  it('tolerates an irregular day of counting but not a missed year', () => {
    const step = longestStepOf([2014, 2015, 2016, 2017]);
    expect(step).toBeGreaterThan(1.4);
    expect(step).toBeLessThan(2);
  });

  it('knows no longest step for a single period', () => {
    expect(longestStepOf([2017])).toBe(Number.POSITIVE_INFINITY);
  });
});
