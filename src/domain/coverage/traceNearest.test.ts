import { describe, expect, it } from 'vitest';
import type { Stepwise } from '../stepwise/stepwise.ts';
import { matrixTravelCost } from './matrixTravelCost.ts';
import { networkTravelCost } from './networkTravelCost.ts';
import { straightLineTravelCost } from './straightLineTravelCost.ts';
import type { TravelCost } from './travelCost.ts';

const places = (count: number, step: number) => ({
  longitude: Float64Array.from({ length: count }, (_, index) => 11.5 + step * index),
  latitude: Float64Array.from({ length: count }, (_, index) => 50.9 + (index % 7) * step),
});

const TRAVELS: Readonly<Record<string, TravelCost>> = {
  'straight lines': straightLineTravelCost({
    offers: places(9, 0.01),
    demand: places(300, 0.0003),
    detourFactor: 1.3,
  }),
  'a table': matrixTravelCost({
    unit: 'minutes',
    offerCount: 2,
    demandCount: 3,
    offer: Uint32Array.of(0, 1, 1),
    demand: Uint32Array.of(0, 0, 2),
    cost: Float64Array.of(7, 4, 9),
  }),
  'a network': networkTravelCost({
    unit: 'metres',
    graph: {
      nodeCount: 2,
      from: Uint32Array.of(0),
      to: Uint32Array.of(1),
      cost: Float64Array.of(80),
      twoWay: true,
    },
    offers: { node: Int32Array.of(0, 1), accessCost: Float64Array.of(5, 60) },
    demand: { node: Int32Array.of(1, -1), accessCost: Float64Array.of(1, 0) },
  }),
};

function stepsOf<Value>(steps: Stepwise<Value>): { shares: readonly number[]; value: Value } {
  const shares: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { shares, value: step.value };
    shares.push(step.value);
  }
}

describe.each(Object.entries(TRAVELS))('the nearest offers by %s, in steps', (_, travel) => {
  it.each([Number.POSITIVE_INFINITY, 8])(
    'are those found at once, up to a cost of %d',
    (maximumCost) => {
      const takesPart = Uint8Array.from(
        { length: travel.offerCount },
        (_, offer) => (offer + 1) % 2,
      );
      for (const question of [{ maximumCost }, { maximumCost, takesPart }]) {
        const { shares, value } = stepsOf(travel.traceNearest(question));
        expect(value).toEqual(travel.nearest(question));
        expect(shares.length).toBeGreaterThan(0);
        expect(shares).toEqual(shares.toSorted((one, other) => one - other));
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
      }
    },
  );
});
