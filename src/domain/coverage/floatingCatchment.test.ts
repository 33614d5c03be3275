import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { cellAt, columnOf } from '../model/column.ts';
import { columnOfNumbers } from './columnOfBounds.ts';
import type { DistanceDecay } from './distanceDecay.ts';
import { decayMaximum, decayWeight } from './distanceDecay.ts';
import { floatingCatchment, traceFloatingCatchment } from './floatingCatchment.ts';
import { matrixTravelCost } from './matrixTravelCost.ts';
import { reachableSupply, traceReachableSupply } from './reachableSupply.ts';
import { relativeAccess } from './relativeAccess.ts';
import { supplyOfAmounts } from './selectSupply.ts';
import type { TravelCost } from './travelCost.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
const absent = (kind: 'suppressed' | 'missing' | 'not_applicable'): Cell => ({ kind, flags: [] });

/** `rows[offer][point]`; Infinity where there is no way. */
function travelOf(
  rows: readonly (readonly number[])[],
  demandCount = rows[0]?.length ?? 0,
): TravelCost {
  const entries = rows.flatMap((row, offer) =>
    row.map((cost, demand) => ({ offer, demand, cost })),
  );
  return matrixTravelCost({
    unit: 'minutes',
    offerCount: rows.length,
    demandCount,
    offer: Uint32Array.from(entries, (entry) => entry.offer),
    demand: Uint32Array.from(entries, (entry) => entry.demand),
    cost: Float64Array.from(entries, (entry) => entry.cost),
  });
}

const within = (maximum: number): DistanceDecay => ({ kind: 'binary', maximum });

describe('two-step floating catchment areas', () => {
  const travel = travelOf([
    [5, 10, 99],
    [99, 99, 50],
  ]);
  const supply = supplyOfAmounts(Float64Array.of(30, 7));

  it('gives 0 to demand that reaches nothing and reports offers that reach nobody', () => {
    const demand = columnOf([number(100), number(50), number(10)]);
    const result = floatingCatchment({ travel, supply, demand, decay: within(10) });
    expect([...result.access.low]).toEqual([0.2, 0.2, 0]);
    expect(cellAt(result.access, 2)).toEqual(number(0));
    expect(cellAt(result.ratio, 1).kind).toBe('not_applicable');
    expect(result.unreachedOffers).toEqual([1]);
    expect(result.reachedSupply).toBe(30);
  });

  it('drops an offer whose catchment holds nobody, though points lie in it', () => {
    const demand = columnOf([number(100), number(50), number(0)]);
    const result = floatingCatchment({ travel, supply, demand, decay: within(60) });
    expect(result.unreachedOffers).toEqual([1]);
    expect(cellAt(result.access, 2)).toEqual(number(0));
  });

  it('does not count people in a zone of weight 0 among those an offer serves', () => {
    const demand = columnOf([number(100), number(50), number(10)]);
    const decay: DistanceDecay = { kind: 'zones', limits: [5, 10, 60], weights: [1, 0, 0] };
    const result = floatingCatchment({ travel, supply, demand, decay });
    expect([...result.access.low]).toEqual([0.3, 0, 0]);
    expect(result.unreachedOffers).toEqual([1]);
  });

  it('ignores offers that do not take part without calling them unreached', () => {
    const demand = columnOf([number(100), number(50), number(10)]);
    const some = { ...supply, takesPart: Uint8Array.of(0, 1) };
    const result = floatingCatchment({ travel, supply: some, demand, decay: within(10) });
    expect(result.unreachedOffers).toEqual([1]);
    expect([...result.access.low]).toEqual([0, 0, 0]);
  });

  it('makes intervals of withheld demand that hold every possible value', () => {
    const demand = columnOf([number(98), masked, number(10)]);
    const result = floatingCatchment({ travel, supply, demand, decay: within(10) });
    expect(cellAt(result.ratio, 0)).toMatchObject({ kind: 'interval', low: 0.3, high: 30 / 98 });
    expect(cellAt(result.access, 0)).toMatchObject({ kind: 'interval', low: 0.3, high: 30 / 98 });
  });

  it('gives no figure where withheld demand, perhaps 0, is all that an offer reaches', () => {
    const demand = columnOf([masked, masked, number(10)]);
    const result = floatingCatchment({ travel, supply, demand, decay: within(10) });
    expect(cellAt(result.ratio, 0).kind).toBe('suppressed');
    expect(cellAt(result.access, 1).kind).toBe('suppressed');
    expect(cellAt(result.access, 2)).toEqual(number(0));
    const nothing = supplyOfAmounts(Float64Array.of(0, 7));
    const empty = floatingCatchment({ travel, supply: nothing, demand, decay: within(10) });
    expect(cellAt(empty.access, 0)).toEqual(number(0));
  });

  it.each([
    ['missing', 'missing'],
    ['suppressed', 'suppressed'],
    ['not_applicable', 'missing'],
  ] as const)('passes on demand that is %s to all who share the offer', (kind, expected) => {
    const demand = columnOf([number(100), absent(kind), number(10)]);
    const result = floatingCatchment({ travel, supply, demand, decay: within(10) });
    expect(cellAt(result.ratio, 0).kind).toBe(expected);
    expect(cellAt(result.access, 0).kind).toBe(expected);
    expect(result.access.low[0]).toBeNaN();
    expect(cellAt(result.access, 2)).toEqual(number(0));
  });

  it('tells protection before a gap where both hold', () => {
    const demand = columnOf([absent('missing'), absent('suppressed'), number(10)]);
    const result = floatingCatchment({ travel, supply, demand, decay: within(10) });
    expect(cellAt(result.access, 0).kind).toBe('suppressed');
    const both = travelOf([
      [5, 99],
      [5, 5],
    ]);
    const shared = floatingCatchment({
      travel: both,
      supply,
      demand: columnOf([absent('missing'), absent('suppressed')]),
      decay: within(10),
    });
    expect(cellAt(shared.ratio, 0).kind).toBe('missing');
    expect(cellAt(shared.access, 0).kind).toBe('suppressed');
  });

  it('refuses NaN, negative demand and lengths that do not fit', () => {
    const run = (cells: readonly Cell[]) => () =>
      floatingCatchment({ travel, supply, demand: columnOf(cells), decay: within(10) });
    expect(run([number(Number.NaN), number(1), number(1)])).toThrow('entry 0 is NaN');
    expect(run([number(1), number(-1), number(1)])).toThrow('entry 1 is -1');
    expect(run([number(1)])).toThrow('1 demands');
    expect(() => supplyOfAmounts(Float64Array.of(1, Number.NaN))).toThrow('offer 1 supplies NaN');
  });

  it('works with no offers and no demand', () => {
    const empty = travelOf([], 0);
    const result = floatingCatchment({
      travel: empty,
      supply: supplyOfAmounts(new Float64Array(0)),
      demand: columnOf([]),
      decay: within(10),
    });
    expect(result.access.state).toHaveLength(0);
    expect(result.reachedSupply).toBe(0);
  });

  it('can be taken in steps, one per offer', () => {
    const steps = traceFloatingCatchment({
      travel: travelOf(new Array(4).fill([1])),
      supply: supplyOfAmounts(new Float64Array(4).fill(1)),
      demand: columnOf([number(1)]),
      decay: within(1),
    });
    expect([...steps]).toEqual([0, 0.25, 0.5, 0.75]);
  });
});

const decays: fc.Arbitrary<DistanceDecay> = fc.oneof(
  fc.record({ kind: fc.constant('binary' as const), maximum: fc.integer({ min: 0, max: 60 }) }),
  fc.constant({ kind: 'zones' as const, limits: [10, 20, 30], weights: [1, 0.68, 0.22] }),
  fc.constant({ kind: 'power' as const, exponent: 1.5, minimumCost: 1, maximum: 40 }),
  fc.constant({ kind: 'exponential' as const, rate: 0.1, maximum: Number.POSITIVE_INFINITY }),
  fc.constant({ kind: 'gaussian' as const, bandwidth: 12, maximum: 36 }),
);

const towns = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 8 }))
  .chain(([offers, points]) =>
    fc.record({
      rows: fc.array(
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: points, maxLength: points }),
        { minLength: offers, maxLength: offers },
      ),
      supply: fc.array(fc.integer({ min: 0, max: 90 }), { minLength: offers, maxLength: offers }),
      demand: fc.array(fc.integer({ min: 0, max: 500 }), { minLength: points, maxLength: points }),
    }),
  );

const numbersOf = (values: readonly number[]) => columnOfNumbers(Float64Array.from(values));

describe('invariants of floating catchment areas', () => {
  it('distributes exactly the supply that is reached: Σ P·A = Σ S', () => {
    fc.assert(
      fc.property(towns, decays, ({ rows, supply, demand }, decay) => {
        const result = floatingCatchment({
          travel: travelOf(rows),
          supply: supplyOfAmounts(Float64Array.from(supply)),
          demand: numbersOf(demand),
          decay,
        });
        const distributed = demand.reduce(
          (sum, heads, i) => sum + heads * result.access.low[i]!,
          0,
        );
        expect(distributed).toBeCloseTo(result.reachedSupply, 6);
        const dropped = result.unreachedOffers.reduce((sum, offer) => sum + supply[offer]!, 0);
        const offered = supply.reduce((sum, amount) => sum + amount, 0);
        expect(result.reachedSupply + dropped).toBe(offered);
      }),
    );
  });

  it('does not depend on the order of demand points', () => {
    fc.assert(
      fc.property(towns, decays, ({ rows, supply, demand }, decay) => {
        const run = (turned: boolean) => {
          const turn = <Item>(list: readonly Item[]) => (turned ? [...list].reverse() : [...list]);
          const { access } = floatingCatchment({
            travel: travelOf(rows.map(turn)),
            supply: supplyOfAmounts(Float64Array.from(supply)),
            demand: numbersOf(turn(demand)),
            decay,
          });
          return turn([...access.low]);
        };
        const straight = run(false);
        run(true).forEach((value, point) => {
          expect(value).toBeCloseTo(straight[point]!, 9);
        });
      }),
    );
  });

  it('holds the access for every number that withheld demand can stand for', () => {
    fc.assert(
      fc.property(towns, decays, fc.nat(2), ({ rows, supply, demand }, decay, truth) => {
        const question = {
          travel: travelOf(rows),
          supply: supplyOfAmounts(Float64Array.from(supply)),
          decay,
        };
        const cells = demand.map((value, point) => (point === 0 ? masked : number(value)));
        const bounds = floatingCatchment({ ...question, demand: columnOf(cells) }).access;
        const actual = floatingCatchment({
          ...question,
          demand: numbersOf(demand.map((value, point) => (point === 0 ? truth : value))),
        }).access;
        actual.low.forEach((value, point) => {
          const cell = cellAt(bounds, point);
          if (cell.kind === 'suppressed') return;
          expect(bounds.low[point]!).toBeLessThanOrEqual(value * (1 + 1e-12));
          expect(bounds.high[point]!).toBeGreaterThanOrEqual(value * (1 - 1e-12));
        });
      }),
    );
  });
});

describe('supply within reach', () => {
  it('grows with the radius and never falls', () => {
    const radius = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(towns, radius, radius, ({ rows, supply }, one, other) => {
        const reach = (maximum: number) =>
          reachableSupply({
            travel: travelOf(rows),
            supply: supplyOfAmounts(Float64Array.from(supply)),
            decay: within(maximum),
          });
        const near = reach(Math.min(one, other));
        reach(Math.max(one, other)).forEach((value, point) => {
          expect(value).toBeGreaterThanOrEqual(near[point]!);
        });
      }),
    );
  });

  it('counts only what takes part, up to and including the limit', () => {
    const question = { travel: travelOf([[15], [15], [16]]), decay: within(15) };
    const supply = supplyOfAmounts(Float64Array.of(4, 8, 16));
    expect([...reachableSupply({ ...question, supply })]).toEqual([12]);
    const some = { ...supply, takesPart: Uint8Array.of(0, 1, 1) };
    expect([...reachableSupply({ ...question, supply: some })]).toEqual([8]);
    const short = supplyOfAmounts(Float64Array.of(1));
    expect(() => reachableSupply({ ...question, supply: short })).toThrow('1 supplies');
  });

  it('can be taken in steps, one per offer', () => {
    const supply = supplyOfAmounts(Float64Array.of(1, 1));
    const steps = traceReachableSupply({ travel: travelOf([[1], [1]]), supply, decay: within(1) });
    expect([...steps]).toEqual([0, 0.5]);
  });
});

describe('access relative to the city', () => {
  it('is 1 at the city mean and keeps 0, intervals and absence as they are', () => {
    const access = columnOf([
      number(0.05),
      number(0),
      { kind: 'interval', low: 0.05, high: 0.1, flags: ['provisional'] },
      absent('missing'),
    ]);
    const relative = relativeAccess(access, 0.05);
    expect(cellAt(relative, 0)).toEqual(number(1));
    expect(cellAt(relative, 1)).toEqual(number(0));
    expect(cellAt(relative, 2)).toEqual({
      kind: 'interval',
      low: 1,
      high: 2,
      flags: ['provisional'],
    });
    expect(cellAt(relative, 3)).toEqual(absent('missing'));
    expect(() => relativeAccess(access, 0)).toThrow('a city ratio of 0');
  });
});

describe('distance decay', () => {
  it('never grows with the cost and is 0 beyond the maximum', () => {
    const cost = fc.double({ min: 0, max: 80, noNaN: true });
    fc.assert(
      fc.property(decays, cost, cost, (decay, one, other) => {
        const weight = decayWeight(decay);
        const [near, far] = [Math.min(one, other), Math.max(one, other)];
        expect(weight(near)).toBeGreaterThanOrEqual(weight(far));
        if (far > decayMaximum(decay)) expect(weight(far)).toBe(0);
        else expect(weight(far)).toBeGreaterThan(0);
      }),
    );
  });

  it('takes costs under the minimum of a power as the minimum: no division by 0', () => {
    const weight = decayWeight({ kind: 'power', exponent: 2, minimumCost: 0.5, maximum: 10 });
    expect(weight(0)).toBe(4);
    expect(weight(2)).toBe(0.25);
  });

  it.each<DistanceDecay>([
    { kind: 'binary', maximum: -1 },
    { kind: 'binary', maximum: Number.NaN },
    { kind: 'zones', limits: [], weights: [] },
    { kind: 'zones', limits: [10], weights: [1, 0.5] },
    { kind: 'zones', limits: [10, 10], weights: [1, 0.5] },
    { kind: 'zones', limits: [10, 20], weights: [1, -0.5] },
    { kind: 'power', exponent: -1, minimumCost: 1, maximum: 10 },
    { kind: 'power', exponent: 1, minimumCost: 0, maximum: 10 },
    { kind: 'exponential', rate: -1, maximum: 10 },
    { kind: 'gaussian', bandwidth: 0, maximum: 10 },
  ])('refuses parameters that make no decay: %o', (decay) => {
    expect(() => decayWeight(decay)).toThrow(RangeError);
  });
});
