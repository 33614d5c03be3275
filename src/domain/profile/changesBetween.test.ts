import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InventedFigures, profileCity } from '../../testing/profileCity.ts';
import { periodId } from '../../testing/tinyPackage.ts';
import type { Cell } from '../model/cell.ts';
import { changesBetween } from './changesBetween.ts';

const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
const flagged = (value: number, ...flags: Cell['flags']): Cell => ({
  kind: 'number',
  value,
  flags,
});

type Rows = Readonly<Record<string, readonly (number | Cell)[]>>;
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const slight = (from: number, own: Rows[string]): Rows => ({
  ...Object.fromEntries(NAMES.map((name, index) => [name, [from, from + index]])),
  a: own,
});

function cityOf(rows: Rows, options: { readonly pop?: Rows; readonly land?: boolean } = {}) {
  const pop = options.pop ?? Object.fromEntries(NAMES.map((name) => [name, [1000, 1000]]));
  const land = options.land === true ? { land: [90_000, 90_000] } : {};
  const figures: InventedFigures = {
    pop: { ...pop, city: [6000, 6100], ...land },
    poor: { ...rows, city: [600, 640], ...(options.land === true ? { land: [9000, 9000] } : {}) },
  };
  return profileCity({
    periods: ['2012', '2017'],
    concepts: [
      { id: 'people', standard: 'pop' },
      { id: 'poverty', standard: 'poor_share' },
    ],
    indicators: [
      { id: 'pop', concept: 'people', polarity: 'high_need' },
      { id: 'poor', concept: 'poverty', periods: [periodId('2017')] },
      {
        id: 'poor_share',
        concept: 'poverty',
        rate: ['poor', 'pop'],
        polarity: 'high_need',
        minimumDenominator: 100,
      },
    ],
    figures,
  });
}

const between = (of: ReturnType<typeof cityOf>, subject = 'a') =>
  changesBetween({
    readers: of.readers,
    scope: of.scope(subject),
    from: periodId('2012'),
    to: periodId('2017'),
  });

const share = (of: ReturnType<typeof cityOf>, subject = 'a') =>
  between(of, subject).changes.find(({ indicator }) => indicator === 'poor_share');

describe('changesBetween(input)', () => {
  it('tells rates in points and counts in per cent, beside the city', () => {
    const pop = {
      ...Object.fromEntries(NAMES.map((name) => [name, [1000, 1000]])),
      a: [1000, 1100],
    };
    const of = cityOf(slight(100, [100, 220]), { pop });
    expect(share(of)).toMatchObject({
      measure: 'points',
      change: { value: expect.closeTo(10, 9) },
      direction: 'rising',
      tone: 'need',
      significance: 'distinguishable',
      warnings: [],
      against: { area: 'city', change: { kind: 'number' } },
    });
    const count = between(of).changes.find(({ indicator }) => indicator === 'pop');
    expect(count).toMatchObject({
      measure: 'percent',
      change: { value: expect.closeTo(10, 9) },
      tone: 'neutral',
    });
  });

  it('puts what differs most from the usual change first', () => {
    const { changes } = between(cityOf(slight(100, [100, 220])));
    expect(changes.map(({ indicator }) => indicator)).toEqual(['poor_share', 'pop']);
    const sizes = changes.map(({ size }) => (size === null ? -1 : Math.abs(size)));
    expect(sizes.toSorted((one, other) => other - one)).toEqual(sizes);
  });

  it('says of a small change that chance explains it, and of one that rounds to none that it is none', () => {
    expect(share(cityOf(slight(100, [100, 104])))).toMatchObject({
      significance: 'not_distinguishable',
      direction: 'rising',
    });
    expect(share(cityOf(slight(100, [100, 100])))).toMatchObject({
      direction: 'same',
      tone: 'neutral',
    });
    expect(share(cityOf(slight(100, [100, 40])))).toMatchObject({
      direction: 'falling',
      tone: 'strength',
    });
  });

  it('warns of a break and does not weigh the change across it', () => {
    expect(share(cityOf(slight(100, [100, flagged(220, 'break')])))).toMatchObject({
      warnings: ['break'],
      size: null,
      significance: 'not_tested',
    });
  });

  it('warns of provisional, estimated and withheld figures and of a small base', () => {
    expect(
      share(cityOf(slight(100, [flagged(100, 'estimated'), flagged(220, 'provisional')]))),
    ).toMatchObject({
      warnings: ['provisional', 'estimated'],
    });
    expect(share(cityOf(slight(100, [masked, 220])))).toMatchObject({
      warnings: ['withheld'],
      direction: 'unknown',
      size: null,
      significance: 'not_tested',
    });
    const pop = { ...Object.fromEntries(NAMES.map((name) => [name, [1000, 1000]])), a: [50, 50] };
    expect(share(cityOf(slight(100, [10, 20]), { pop }))).toMatchObject({
      warnings: ['low_denominator'],
    });
  });

  it('lists what has no figure for both periods, and why', () => {
    const suppressed: Cell = { kind: 'suppressed', flags: [] };
    const missing: Cell = { kind: 'missing', flags: [] };
    const why = (cell: Cell) => between(cityOf(slight(100, [100, cell]))).without;
    expect(why(suppressed)).toEqual([
      { indicator: 'poor', reason: 'no_period' },
      { indicator: 'poor_share', reason: 'suppressed' },
    ]);
    expect(why(missing)[1]).toEqual({ indicator: 'poor_share', reason: 'no_figure' });
  });

  it('sets the city beside the Land, or beside nothing', () => {
    expect(share(cityOf(slight(100, [100, 120]), { land: true }), 'city')?.against?.area).toBe(
      'land',
    );
    expect(share(cityOf(slight(100, [100, 120])), 'city')?.against).toBeNull();
  });

  it('refuses periods in the wrong order', () => {
    const of = cityOf(slight(100, [100, 120]));
    const period = periodId('2017');
    expect(() =>
      changesBetween({ readers: of.readers, scope: of.scope('a'), from: period, to: period }),
    ).toThrow(RangeError);
  });

  it('turns round when rises become falls', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 999 }),
        (one, other) => {
          const there = share(cityOf(slight(100, [one, other])));
          const back = share(cityOf(slight(100, [other, one])));
          expect(there?.significance).toBe(back?.significance);
          if (there?.change.kind === 'number' && back?.change.kind === 'number') {
            expect(there.change.value).toBeCloseTo(-back.change.value, 9);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
