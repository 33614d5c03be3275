import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costMatrix, traceCostMatrix } from './costMatrix.ts';
import { matrixTravelCost } from './matrixTravelCost.ts';
import { type NetworkGraph, networkTravelCost } from './networkTravelCost.ts';
import { straightLineTravelCost } from './straightLineTravelCost.ts';
import type { TravelCost } from './travelCost.ts';

/** A street of nodes one minute apart, an offer at either end, a demand point at every node. */
function street(nodeCount: number): TravelCost {
  const edges = Array.from({ length: nodeCount - 1 }, (_, node) => node);
  const graph: NetworkGraph = {
    nodeCount,
    from: Uint32Array.from(edges),
    to: Uint32Array.from(edges, (node) => node + 1),
    cost: new Float64Array(edges.length).fill(1),
    twoWay: true,
  };
  return networkTravelCost({
    unit: 'minutes',
    graph,
    offers: { node: Int32Array.of(0, nodeCount - 1), accessCost: new Float64Array(2) },
    demand: {
      node: Int32Array.from({ length: nodeCount }, (_, node) => node),
      accessCost: new Float64Array(nodeCount),
    },
  });
}

function pairsOf(travel: TravelCost, maximumCost: number): string[] {
  const pairs: string[] = [];
  for (let offer = 0; offer < travel.offerCount; offer += 1) {
    travel.reach(offer, maximumCost, (point, cost) => pairs.push(`${offer} ${point} ${cost}`));
  }
  return pairs.toSorted();
}

describe('costMatrix(travel, maximumCost)', () => {
  it('holds every pair within the limit, the limit included, and no other', () => {
    const matrix = costMatrix(street(5), 2);
    const pairs = Array.from(matrix.offer, (offer, entry) => [offer, matrix.demand[entry]]);
    expect(pairs).toHaveLength(6);
    expect(pairs).toEqual(
      expect.arrayContaining([
        [0, 0],
        [0, 1],
        [0, 2],
        [1, 2],
        [1, 3],
        [1, 4],
      ]),
    );
    expect(Math.max(...matrix.cost)).toBe(2);
    expect(matrix).toMatchObject({ unit: 'minutes', offerCount: 2, demandCount: 5 });
  });

  it('holds more pairs than fit at first', () => {
    expect(costMatrix(street(1500), Number.POSITIVE_INFINITY).cost).toHaveLength(3000);
  });

  it('is empty where nobody is within the limit', () => {
    const nowhere = costMatrix(street(3), -1);
    expect([nowhere.offer, nowhere.demand, nowhere.cost].map(({ length }) => length)).toEqual([
      0, 0, 0,
    ]);
  });

  it('answers like what it was made of, for straight lines too', () => {
    const place = fc.tuple(
      fc.double({ min: 11.4, max: 11.7, noNaN: true }),
      fc.double({ min: 50.8, max: 51, noNaN: true }),
    );
    const placesOf = (positions: readonly (readonly [number, number])[]) => ({
      longitude: Float64Array.from(positions, ([longitude]) => longitude),
      latitude: Float64Array.from(positions, ([, latitude]) => latitude),
    });
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 8 }),
        fc.array(place, { maxLength: 20 }),
        fc.double({ min: 0, max: 20_000, noNaN: true }),
        (offers, demand, limit) => {
          const straight = straightLineTravelCost({
            offers: placesOf(offers),
            demand: placesOf(demand),
            detourFactor: 1.3,
          });
          const table = matrixTravelCost(costMatrix(straight, limit));
          expect(pairsOf(table, limit)).toEqual(pairsOf(straight, limit));
        },
      ),
    );
  });

  it('can be taken in steps, one per offer', () => {
    expect([...traceCostMatrix(street(4), 9)]).toEqual([0, 0.5]);
  });
});
