import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { number, numbers } from '../../testing/needTown.ts';
import { boundsOf } from '../indicators/addCells.ts';
import { type Column, columnOf } from '../model/column.ts';
import { type EquityGroup, equityOfReach } from './equityOfReach.ts';

const group = (id: string, heads: Column, total: number): EquityGroup => ({
  id,
  heads,
  total: number(total),
});

const SHARES = numbers([100, 50, 0]);
const EVERYONE = group('all', numbers([100, 100, 200]), 400);

describe('equityOfReach', () => {
  it('compares the share of each group with that of everyone', () => {
    const [all, poor] = equityOfReach(SHARES, EVERYONE, [group('poor', numbers([0, 10, 30]), 40)]);
    expect(all).toEqual({ id: 'all', share: number(37.5), difference: number(0) });
    expect(poor).toEqual({ id: 'poor', share: number(12.5), difference: number(-25) });
  });

  it('finds no difference where a group lives as everyone does', () => {
    const half = group('half', numbers([50, 50, 100]), 200);
    expect(equityOfReach(SHARES, EVERYONE, [half])[1]!.difference).toEqual(number(0));
  });

  it('gives a range where heads are withheld, and a difference that holds both ranges', () => {
    const masked = columnOf([
      { kind: 'masked', low: 0, high: 2, flags: [] },
      number(10),
      { kind: 'suppressed', flags: [] },
    ]);
    const [, few] = equityOfReach(SHARES, EVERYONE, [group('few', masked, 15)]);
    expect(few!.share).toMatchObject({ kind: 'interval', low: 500 / 15 });
    const range = boundsOf(few!.share)!;
    expect(few!.difference).toMatchObject({ low: range.low - 37.5, high: range.high - 37.5 });
  });

  it('leaves people of areas without a share out of both', () => {
    const shares = columnOf([number(100), { kind: 'missing', flags: [] }, number(0)]);
    expect(equityOfReach(shares, EVERYONE, [])[0]!.share.kind).toBe('number');
    expect(boundsOf(equityOfReach(shares, EVERYONE, [])[0]!.share)!.low).toBeCloseTo(100 / 3, 9);
  });

  it('says why there is no figure, of a group or of everyone', () => {
    const missing = columnOf([number(1), { kind: 'missing', flags: [] }, number(1)]);
    const [, gap] = equityOfReach(SHARES, EVERYONE, [group('gap', missing, 3)]);
    expect([gap!.share.kind, gap!.difference.kind]).toEqual(['missing', 'missing']);
    const [, known] = equityOfReach(SHARES, group('all', missing, 3), [EVERYONE]);
    expect([known!.share.kind, known!.difference.kind]).toEqual(['number', 'missing']);
    const [nobody] = equityOfReach(SHARES, group('nobody', numbers([0, 0, 0]), 0), []);
    expect(nobody!.share.kind).toBe('not_applicable');
    const nowhere = columnOf([{ kind: 'missing', flags: [] }]);
    expect(equityOfReach(nowhere, group('one', numbers([5]), 5), [])[0]!.share.kind).not.toBe(
      'number',
    );
  });

  it('holds the share of every possible group', () => {
    const counts = fc.array(fc.tuple(fc.nat(2), fc.boolean(), fc.nat(100)), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(counts, (areas) => {
        const shares = numbers(areas.map(([, , share]) => share));
        const truth = areas.map(([count]) => count);
        const heads = columnOf(
          areas.map(([count, isMasked]) =>
            isMasked ? { kind: 'masked', low: 0, high: 2, flags: [] } : number(count),
          ),
        );
        const total = truth.reduce((sum, count) => sum + count, 0);
        fc.pre(total > 0);
        const [range] = equityOfReach(shares, group('some', heads, total), []);
        const [exact] = equityOfReach(shares, group('some', numbers(truth), total), []);
        const [around, value] = [boundsOf(range!.share)!, boundsOf(exact!.share)!.low];
        expect(around.low).toBeLessThanOrEqual(value + 1e-9);
        expect(around.high).toBeGreaterThanOrEqual(value - 1e-9);
      }),
    );
  });
});
