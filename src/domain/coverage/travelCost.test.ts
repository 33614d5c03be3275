import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceM, type Places } from '../geo/earthDistance.ts';
import { joinNetwork } from './joinNetwork.ts';
import { matrixFromRecords } from './matrixFromRecords.ts';
import { type CostMatrix, matrixTravelCost } from './matrixTravelCost.ts';
import { type NetworkOptions, networkTravelCost } from './networkTravelCost.ts';
import { straightLineTravelCost } from './straightLineTravelCost.ts';
import type { TravelCost } from './travelCost.ts';

/** All pairs within the limit, as a readable and sorted list. */
function pairsWithin(travel: TravelCost, maximumCost: number): string[] {
  const pairs: string[] = [];
  for (let offer = 0; offer < travel.offerCount; offer += 1) {
    travel.reach(offer, maximumCost, (demand, cost) => {
      pairs.push(`${offer}←${demand} ${cost.toFixed(6)}`);
    });
  }
  return pairs.sort();
}

const matrix: CostMatrix = {
  unit: 'minutes',
  offerCount: 2,
  demandCount: 3,
  offer: Uint32Array.of(0, 1, 0, 1),
  demand: Uint32Array.of(0, 0, 1, 2),
  cost: Float64Array.of(5, 5, 15, Number.POSITIVE_INFINITY),
};

describe('travel cost from a table', () => {
  it('reaches up to and including the limit', () => {
    const travel = matrixTravelCost(matrix);
    expect(pairsWithin(travel, 15)).toEqual(['0←0 5.000000', '0←1 15.000000', '1←0 5.000000']);
    expect(pairsWithin(travel, 14.999)).toEqual(['0←0 5.000000', '1←0 5.000000']);
  });

  it('names the lowest offer among equally near ones and none where there is no way', () => {
    const { offer, cost } = matrixTravelCost(matrix).nearest({});
    expect([...offer]).toEqual([0, 0, -1]);
    expect([...cost]).toEqual([5, 15, Number.POSITIVE_INFINITY]);
  });

  it('passes over offers that do not take part', () => {
    const { offer } = matrixTravelCost(matrix).nearest({ takesPart: Uint8Array.of(0, 1) });
    expect([...offer]).toEqual([1, -1, -1]);
    expect(() => matrixTravelCost(matrix).nearest({ takesPart: Uint8Array.of(1) })).toThrow(
      'takesPart has 1 entries for 2 offers',
    );
  });

  it('refuses NaN, negative costs, unknown indices and pairs given twice', () => {
    const withCost = (cost: number) => ({ ...matrix, cost: Float64Array.of(cost, 5, 15, 1) });
    expect(() => matrixTravelCost(withCost(Number.NaN))).toThrow('entry 0: a cost of NaN');
    expect(() => matrixTravelCost(withCost(-1))).toThrow('a cost of -1');
    expect(() => matrixTravelCost({ ...matrix, demandCount: 2 })).toThrow('demand point 2 of 2');
    expect(() => matrixTravelCost({ ...matrix, offerCount: 1 })).toThrow('names 1 of 1');
    expect(() => matrixTravelCost({ ...matrix, demand: Uint32Array.of(0, 0, 0, 2) })).toThrow(
      'offer 0 and demand point 0 are given twice',
    );
    expect(() => matrixTravelCost({ ...matrix, cost: new Float64Array(3) })).toThrow('3 costs');
  });

  it('reads the lines of a routing engine by id and reports the ids it does not know', () => {
    const { matrix: read, unknownIds } = matrixFromRecords(
      [
        { demandId: 'home', offerId: 'club', cost: 7 },
        { demandId: 'farm', offerId: 'club', cost: null },
        { demandId: 'home', offerId: 'elsewhere', cost: 3 },
        { demandId: 'nowhere', offerId: 'elsewhere', cost: 3 },
      ],
      { unit: 'minutes', offerIds: ['club'], demandIds: ['farm', 'home'] },
    );
    expect(unknownIds).toEqual(['elsewhere', 'nowhere']);
    expect(pairsWithin(matrixTravelCost(read), 60)).toEqual(['0←1 7.000000']);
  });
});

const placesArbitrary = (box: { west: number; east: number; south: number; north: number }) =>
  fc
    .array(
      fc.tuple(
        fc.double({ min: box.west, max: box.east, noNaN: true }),
        fc.double({ min: box.south, max: box.north, noNaN: true }),
      ),
      { maxLength: 25 },
    )
    .map(
      (list): Places => ({
        longitude: Float64Array.from(list, ([longitude]) => longitude),
        latitude: Float64Array.from(list, ([, latitude]) => latitude),
      }),
    );

const boxes = {
  'a city': { west: 11.5, east: 11.7, south: 50.85, north: 51 },
  'both sides of the antimeridian and the pole': { west: -180, east: 180, south: 60, north: 90 },
  'the whole earth': { west: -180, east: 180, south: -90, north: 90 },
};

function bruteForce(offers: Places, demand: Places, offer: number, point: number): number {
  return distanceM(
    [offers.longitude[offer]!, offers.latitude[offer]!],
    [demand.longitude[point]!, demand.latitude[point]!],
  );
}

describe('travel cost along straight lines', () => {
  it.each(Object.entries(boxes))('finds every pair within reach in %s', (_name, box) => {
    const limit = fc.double({ min: 0, max: box.east === 11.7 ? 6000 : 5_000_000, noNaN: true });
    fc.assert(
      fc.property(placesArbitrary(box), placesArbitrary(box), limit, (offers, demand, maximum) => {
        const expected: string[] = [];
        for (let offer = 0; offer < offers.longitude.length; offer += 1) {
          for (let point = 0; point < demand.longitude.length; point += 1) {
            const cost = bruteForce(offers, demand, offer, point) * 1.3;
            if (cost <= maximum) expected.push(`${offer}←${point} ${cost.toFixed(6)}`);
          }
        }
        const travel = straightLineTravelCost({ offers, demand, detourFactor: 1.3 });
        expect(pairsWithin(travel, maximum)).toEqual(expected.sort());
      }),
    );
  });

  it.each(Object.entries(boxes))('finds the nearest offer that takes part in %s', (_name, box) => {
    fc.assert(
      fc.property(placesArbitrary(box), placesArbitrary(box), (offers, demand) => {
        const takesPart = Uint8Array.from(offers.longitude, (_value, offer) => offer % 2);
        const travel = straightLineTravelCost({ offers, demand, detourFactor: 1 });
        const { cost, offer } = travel.nearest({ takesPart });
        cost.forEach((found, point) => {
          const all = [...offers.longitude.keys()].filter((index) => takesPart[index] === 1);
          const costs = all.map((index) => bruteForce(offers, demand, index, point));
          expect(found).toBeCloseTo(Math.min(Number.POSITIVE_INFINITY, ...costs), 6);
          if (all.length > 0) expect(takesPart[offer[point]!]).toBe(1);
          else expect(offer[point]).toBe(-1);
        });
      }),
    );
  });

  const oneEach = {
    offers: { longitude: Float64Array.of(0), latitude: Float64Array.of(0) },
    demand: { longitude: Float64Array.of(0, 0.01), latitude: Float64Array.of(0, 0) },
  };

  it('counts the detour and turns metres into minutes with a speed', () => {
    const metres = straightLineTravelCost({ ...oneEach, detourFactor: 1.2 });
    expect(metres.unit).toBe('metres');
    expect(metres.nearest({}).cost[1]).toBeCloseTo(1113.195 * 1.2, 2);
    const minutes = straightLineTravelCost({ ...oneEach, detourFactor: 1.2, metresPerMinute: 80 });
    expect(minutes.unit).toBe('minutes');
    expect(minutes.nearest({}).cost[1]).toBeCloseTo((1113.195 * 1.2) / 80, 4);
    expect(pairsWithin(minutes, 16.69)).toHaveLength(1);
    expect(pairsWithin(minutes, 16.7)).toHaveLength(2);
  });

  it('leaves out what is nearest but beyond the limit, and includes what is on it', () => {
    const travel = straightLineTravelCost({ ...oneEach, detourFactor: 1 });
    const exact = travel.nearest({}).cost[1]!;
    expect(travel.nearest({ maximumCost: exact }).offer[1]).toBe(0);
    expect(travel.nearest({ maximumCost: exact - 0.001 }).offer[1]).toBe(-1);
    expect(pairsWithin(travel, exact)).toHaveLength(2);
  });

  it('works without offers or without demand', () => {
    const none = { longitude: new Float64Array(0), latitude: new Float64Array(0) };
    const noOffers = straightLineTravelCost({ ...oneEach, offers: none, detourFactor: 1 });
    expect([...noOffers.nearest({}).offer]).toEqual([-1, -1]);
    const noDemand = straightLineTravelCost({ ...oneEach, demand: none, detourFactor: 1 });
    expect(pairsWithin(noDemand, 1000)).toEqual([]);
  });

  it('refuses a detour that shortens, a speed of 0 and arrays that do not fit', () => {
    expect(() => straightLineTravelCost({ ...oneEach, detourFactor: 0.9 })).toThrow('0.9');
    expect(() =>
      straightLineTravelCost({ ...oneEach, detourFactor: 1, metresPerMinute: 0 }),
    ).toThrow('a speed of 0');
    const odd = { longitude: Float64Array.of(1, 2), latitude: Float64Array.of(1) };
    expect(() => straightLineTravelCost({ ...oneEach, offers: odd, detourFactor: 1 })).toThrow(
      '2 longitudes, 1 latitudes',
    );
  });
});

/** 0 →(1) 1 →(1) 2, back from 2 to 0 at 10; node 3 apart. */
const oneWay: NetworkOptions = {
  unit: 'minutes',
  graph: {
    nodeCount: 4,
    from: Uint32Array.of(0, 1, 2),
    to: Uint32Array.of(1, 2, 0),
    cost: Float64Array.of(1, 1, 10),
    twoWay: false,
  },
  offers: { node: Int32Array.of(2), accessCost: Float64Array.of(0.5) },
  demand: {
    node: Int32Array.of(0, 1, 2, 3, -1),
    accessCost: Float64Array.of(0, 0.25, 0, 0, 0),
  },
};

describe('travel cost through a network', () => {
  it('runs from demand to offer, with the way to and from the network', () => {
    const travel = networkTravelCost(oneWay);
    expect(pairsWithin(travel, 100)).toEqual(['0←0 2.500000', '0←1 1.750000', '0←2 0.500000']);
    expect(pairsWithin(travel, 1.75)).toEqual(['0←1 1.750000', '0←2 0.500000']);
    const twoWay = networkTravelCost({ ...oneWay, graph: { ...oneWay.graph, twoWay: true } });
    expect(pairsWithin(twoWay, 100)).toEqual(pairsWithin(travel, 100));
    const opposite = {
      ...oneWay,
      offers: { node: Int32Array.of(0), accessCost: Float64Array.of(0) },
    };
    expect(networkTravelCost(opposite).nearest({}).cost[1]).toBe(11.25);
  });

  it('does not reach points that are off the network or cut off from it', () => {
    const { offer } = networkTravelCost(oneWay).nearest({});
    expect([...offer]).toEqual([0, 0, 0, -1, -1]);
    expect([...networkTravelCost(oneWay).nearest({ takesPart: Uint8Array.of(0) }).offer]).toEqual([
      -1, -1, -1, -1, -1,
    ]);
  });

  it('never takes the way to an offer that is off the network', () => {
    const apart = { node: Int32Array.of(-1, 2), accessCost: Float64Array.of(0, 0.5) };
    const travel = networkTravelCost({ ...oneWay, offers: apart });
    expect([...travel.nearest({}).offer]).toEqual([1, 1, 1, -1, -1]);
    expect(pairsWithin(travel, 100).filter((pair) => pair.startsWith('0'))).toEqual([]);
  });

  it('refuses NaN and negative costs, unknown nodes and arrays that do not fit', () => {
    const edge = (cost: number) => ({ ...oneWay.graph, cost: Float64Array.of(1, cost, 1) });
    expect(() => networkTravelCost({ ...oneWay, graph: edge(Number.NaN) })).toThrow('edge 1');
    expect(() => networkTravelCost({ ...oneWay, graph: edge(-2) })).toThrow('a cost of -2');
    const access = { node: Int32Array.of(4), accessCost: Float64Array.of(0) };
    expect(() => networkTravelCost({ ...oneWay, offers: access })).toThrow('names 4 of 4');
    expect(() => networkTravelCost({ ...oneWay, demand: access })).toThrow('names 4 of 4');
    const graph = { ...oneWay.graph, nodeCount: 2 };
    expect(() => networkTravelCost({ ...oneWay, graph })).toThrow(RangeError);
    const short = { node: Int32Array.of(1, 2), accessCost: Float64Array.of(0) };
    expect(() => networkTravelCost({ ...oneWay, offers: short })).toThrow('2 and 1 entries');
  });

  it('joins places to their nearest node unless it is too far', () => {
    const nodes = { longitude: Float64Array.of(0, 0.01), latitude: Float64Array.of(0, 0) };
    const places = { longitude: Float64Array.of(0.009, 0.1), latitude: Float64Array.of(0, 0) };
    const metres = joinNetwork(places, { nodes, maximumM: 500 });
    expect([...metres.node]).toEqual([1, -1]);
    expect(metres.accessCost[0]).toBeCloseTo(111.32, 2);
    const minutes = joinNetwork(places, { nodes, maximumM: 500, metresPerMinute: 80 });
    expect(minutes.accessCost[0]).toBeCloseTo(111.32 / 80, 3);
    const travel = networkTravelCost({ ...oneWay, demand: minutes });
    expect([...travel.nearest({}).offer]).toEqual([0, -1]);
  });

  const networks = fc.integer({ min: 1, max: 9 }).chain((nodeCount) => {
    const node = fc.integer({ min: 0, max: nodeCount - 1 });
    const access = fc.array(fc.tuple(node, fc.integer({ min: 0, max: 3 })), { maxLength: 6 });
    return fc.record({
      nodeCount: fc.constant(nodeCount),
      edges: fc.array(fc.tuple(node, node, fc.integer({ min: 0, max: 5 })), { maxLength: 25 }),
      offers: access,
      demand: access,
      twoWay: fc.boolean(),
      maximumCost: fc.integer({ min: 0, max: 15 }),
    });
  });

  it('agrees with all shortest paths (Floyd–Warshall) on random networks', () => {
    fc.assert(
      fc.property(networks, (random) => {
        const { nodeCount, edges, offers, demand, twoWay, maximumCost } = random;
        const accessOf = (list: readonly (readonly [number, number])[]) => ({
          node: Int32Array.from(list, ([node]) => node),
          accessCost: Float64Array.from(list, ([, cost]) => cost),
        });
        const travel = networkTravelCost({
          unit: 'minutes',
          graph: {
            nodeCount,
            from: Uint32Array.from(edges, ([from]) => from),
            to: Uint32Array.from(edges, ([, to]) => to),
            cost: Float64Array.from(edges, ([, , cost]) => cost),
            twoWay,
          },
          offers: accessOf(offers),
          demand: accessOf(demand),
        });
        const paths = allShortestPaths(nodeCount, edges, twoWay);
        const costOf = (point: number, offer: number) =>
          paths[demand[point]![0]]![offers[offer]![0]]! + demand[point]![1] + offers[offer]![1];
        const expected = offers.flatMap((_offer, offer) =>
          demand
            .map((_point, point) => ({ point, cost: costOf(point, offer) }))
            .filter(({ cost }) => cost <= maximumCost)
            .map(({ point, cost }) => `${offer}←${point} ${cost.toFixed(6)}`),
        );
        expect(pairsWithin(travel, maximumCost)).toEqual(expected.sort());
        const nearest = travel.nearest({});
        demand.forEach((_point, point) => {
          const costs = offers.map((_offer, offer) => costOf(point, offer));
          const least = Math.min(Number.POSITIVE_INFINITY, ...costs);
          expect(nearest.cost[point]).toBe(least);
          const first = least === Number.POSITIVE_INFINITY ? -1 : costs.indexOf(least);
          expect(nearest.offer[point]).toBe(first);
        });
      }),
    );
  });
});

function allShortestPaths(
  nodeCount: number,
  edges: readonly (readonly [number, number, number])[],
  twoWay: boolean,
): number[][] {
  const nodes = [...new Array(nodeCount).keys()];
  const paths = nodes.map((from) =>
    nodes.map((to) => (from === to ? 0 : Number.POSITIVE_INFINITY)),
  );
  for (const [from, to, cost] of edges) {
    paths[from]![to] = Math.min(paths[from]![to]!, cost);
    if (twoWay) paths[to]![from] = Math.min(paths[to]![from]!, cost);
  }
  for (const via of nodes) {
    for (const from of nodes) {
      for (const to of nodes) {
        paths[from]![to] = Math.min(paths[from]![to]!, paths[from]![via]! + paths[via]![to]!);
      }
    }
  }
  return paths;
}
