import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaId } from '../../testing/tinyPackage.ts';
import { SHORT_ROWS, shortRows } from './shortRows.ts';

const rows = Array.from({ length: 20 }, (_, index) => ({ id: areaId(`d${index}`) }));

describe('the ranking that is told', () => {
  it('begins at the top and keeps a chosen area from far below', () => {
    const told = shortRows(rows, [areaId('d15')]).map(({ id }) => id);
    expect(told).toEqual(['d0', 'd1', 'd2', 'd3', 'd4', 'd15']);
  });

  it('has at most six rows, in the order of the ranking, chosen ones among them', () => {
    const anyChoice = fc.uniqueArray(fc.constantFrom(...rows.map(({ id }) => id)), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(anyChoice, fc.nat(rows.length), (chosen, count) => {
        const ranked = rows.slice(0, count);
        const told = shortRows(ranked, chosen);
        expect(told.length).toBe(Math.min(SHORT_ROWS, count));
        expect(told).toEqual(ranked.filter((row) => told.includes(row)));
        for (const row of ranked) if (chosen.includes(row.id)) expect(told).toContain(row);
      }),
    );
  });
});
