import { describe, expect, it } from 'vitest';
import { needRanks } from './needRanks.ts';
import { quantileGroups } from './quantileGroups.ts';

describe('needRanks(scores) and quantileGroups(scores, groupCount)', () => {
  it('ranks the greatest score first and lets equals share, rounding errors aside', () => {
    expect([...needRanks(Float64Array.of(0.3, 0.9, 0.1 + 0.2, -1))]).toEqual([2, 1, 2, 4]);
    expect([...needRanks(new Float64Array())]).toEqual([]);
  });

  it('makes deciles of equal size, the first with the greatest need', () => {
    const scores = Float64Array.from({ length: 40 }, (_, area) => area);
    const groups = quantileGroups(scores, 10);
    expect(groups[39]).toBe(1);
    expect(groups[0]).toBe(10);
    for (let group = 1; group <= 10; group += 1) {
      expect(groups.filter((one) => one === group)).toHaveLength(4);
    }
  });

  it('rounds the group up, as the English deciles do, and keeps equals together', () => {
    expect([...quantileGroups(Float64Array.of(5, 4, 3), 2)]).toEqual([1, 2, 2]);
    expect([...quantileGroups(Float64Array.of(5, 5, 3, 3), 4)]).toEqual([1, 1, 3, 3]);
  });

  it('refuses a number of groups that is none', () => {
    for (const count of [0, 2.5, 256, Number.NaN]) {
      expect(() => quantileGroups(Float64Array.of(1), count)).toThrow(RangeError);
    }
  });
});
