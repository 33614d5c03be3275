import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgramRow } from './linearProgram.ts';
import { type MoveSpace, moveSearch } from './moveSearch.ts';

/** Rows `Σ = constant` through a table with counts from 0 to 4, each cell free between 0 and 6. */
const spaces = fc
  .record({
    counts: fc.array(fc.nat(4), { minLength: 3, maxLength: 7 }),
    rows: fc.array(fc.array(fc.constantFrom(0, 0, 1, 1, -1), { minLength: 7, maxLength: 7 }), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .map(({ counts, rows }) => ({ counts: Float64Array.from(counts), space: spaceOf(counts, rows) }));

function spaceOf(counts: readonly number[], rows: readonly (readonly number[])[]): MoveSpace {
  return {
    low: new Float64Array(counts.length),
    high: new Float64Array(counts.length).fill(6),
    rows: rows.flatMap((factors): ProgramRow[] => {
      const indices = [...counts.keys()].filter((index) => factors[index] !== 0);
      const values = indices.map((index) => factors[index]!);
      const sum = indices.reduce((all, index) => all + factors[index]! * counts[index]!, 0);
      return indices.length === 0 ? [] : [{ indices, values, low: sum, high: sum }];
    }),
  };
}

describe('moveSearch(space, counts)', () => {
  it('finds moves only to tables that keep every row and bound and differ where asked', () => {
    fc.assert(
      fc.property(spaces, ({ counts, space }) => {
        const search = moveSearch(space, counts);
        for (const column of counts.keys()) {
          const move = search.find(column);
          if (move === null) continue;
          const after = counts.map((count, index) => count + (move.get(index) ?? 0));
          expect(after[column]).not.toBe(counts[column]);
          expect(after.every((count) => count >= 0 && count <= 6)).toBe(true);
          for (const { indices, values, low } of space.rows) {
            const sum = indices.reduce((all, at, index) => all + values[index]! * after[at]!, 0);
            expect(sum).toBe(low);
          }
        }
      }),
    );
  });

  it('finds the square of a two-way table', () => {
    const rows = [
      [1, 1, 0, 0],
      [0, 0, 1, 1],
      [1, 0, 1, 0],
      [0, 1, 0, 1],
    ];
    const counts = [0, 3, 4, 1];
    const move = moveSearch(spaceOf(counts, rows), Float64Array.from(counts)).find(0);
    expect(move).toEqual(
      new Map([
        [0, 1],
        [1, -1],
        [2, -1],
        [3, 1],
      ]),
    );
  });

  it('finds nothing where a count is determined, and leaves the search as it was', () => {
    const counts = [2, 3];
    const search = moveSearch(spaceOf(counts, [[1, 0]]), Float64Array.from(counts));
    expect(search.find(0)).toBeNull();
    expect(search.find(1)).toEqual(new Map([[1, 1]]));
  });
});
