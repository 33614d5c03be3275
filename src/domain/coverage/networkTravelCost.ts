import { type Groups, groupByIndex } from './groupByIndex.ts';
import { createMinimumHeap } from './minimumHeap.ts';
import {
  assertCost,
  assertMaskLength,
  keepNearest,
  type Nearest,
  type NearestOptions,
  nothingReached,
  type TravelCost,
} from './travelCost.ts';

/** Streets as edges between numbered nodes; edge n leads from `from[n]` to `to[n]` at `cost[n]`. */
export interface NetworkGraph {
  readonly nodeCount: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly cost: Float64Array;
  /** Every edge can be walked both ways. */
  readonly twoWay: boolean;
}

/** Where places join the network: a node (-1: nowhere) and the cost of getting there. */
export interface NetworkAccess {
  readonly node: Int32Array;
  readonly accessCost: Float64Array;
}

export interface NetworkOptions {
  readonly unit: TravelCost['unit'];
  readonly graph: NetworkGraph;
  readonly offers: NetworkAccess;
  readonly demand: NetworkAccess;
}

/**
 * Cheapest ways through a network (Dijkstra 1959), searched backwards from the offers so that one-way
 * edges count in the direction from demand to offer. Each `reach` visits only what lies within the
 * limit; `nearest` is one search from all offers at once.
 *
 * Throws a RangeError for NaN or negative costs and for nodes outside the graph.
 */
export function networkTravelCost(options: NetworkOptions): TravelCost {
  const { graph, offers, demand } = options;
  checkNetwork(options);
  const edges = arrivingEdges(graph);
  const demandAt = groupByIndex(demand.node, graph.nodeCount);
  const state = emptySearch(graph.nodeCount);
  // Also refuses offers at nodes that do not exist.
  groupByIndex(offers.node, graph.nodeCount);

  const spread = (sources: readonly number[], maximumCost: number, visit: VisitOwned) => {
    settleNodes({ edges, offers, sources, maximumCost, state }, (node, offer, cost) => {
      for (
        let position = demandAt.start[node]!;
        position < demandAt.start[node + 1]!;
        position += 1
      ) {
        const point = demandAt.members[position]!;
        const total = cost + demand.accessCost[point]!;
        if (total <= maximumCost && total < Number.POSITIVE_INFINITY) visit(point, offer, total);
      }
    });
  };

  const nearest = ({
    takesPart,
    maximumCost = Number.POSITIVE_INFINITY,
  }: NearestOptions): Nearest => {
    assertMaskLength(takesPart, offers.node.length);
    const found = nothingReached(demand.node.length);
    const sources = [...offers.node.keys()].filter((offer) => takesPart?.[offer] !== 0);
    spread(sources, maximumCost, (point, offer, cost) => {
      keepNearest(found, point, offer, cost);
    });
    return found;
  };

  return {
    unit: options.unit,
    offerCount: offers.node.length,
    demandCount: demand.node.length,
    reach(offer, maximumCost, visit) {
      spread([offer], maximumCost, (point, _offer, cost) => {
        visit(point, cost);
      });
    },
    nearest,
    // One search from all offers at once: nothing to interrupt.
    *traceNearest(question) {
      yield 0;
      return nearest(question);
    },
  };
}

type VisitOwned = (index: number, offer: number, cost: number) => void;

interface ArrivingEdges extends Groups {
  readonly origin: Uint32Array;
  readonly cost: Float64Array;
}

/** What the latest search knows of the nodes it touched; emptied by the next. */
interface SearchState {
  readonly cost: Float64Array;
  readonly offer: Int32Array;
  readonly touched: number[];
}

interface SettleOptions {
  readonly edges: ArrivingEdges;
  readonly offers: NetworkAccess;
  readonly sources: readonly number[];
  readonly maximumCost: number;
  readonly state: SearchState;
}

/** Settles nodes in order of cost; of offers at equal cost the lowest index owns the node. */
function settleNodes(options: SettleOptions, settle: VisitOwned): void {
  const { edges, offers, sources, maximumCost, state } = options;
  const heap = createMinimumHeap();
  for (const node of state.touched) state.cost[node] = Number.POSITIVE_INFINITY;
  state.touched.length = 0;
  const relax = (node: number, cost: number, offer: number) => {
    if (cost > maximumCost || cost === Number.POSITIVE_INFINITY) return;
    const known = state.cost[node]!;
    if (cost > known || (cost === known && offer >= state.offer[node]!)) return;
    if (known === Number.POSITIVE_INFINITY) state.touched.push(node);
    state.cost[node] = cost;
    state.offer[node] = offer;
    heap.push(node, cost);
  };
  for (const offer of sources) {
    if (offers.node[offer] !== -1) relax(offers.node[offer]!, offers.accessCost[offer]!, offer);
  }
  while (heap.size() > 0) {
    const { item: node, cost } = heap.pop();
    const isOutdated = cost > state.cost[node]!;
    if (isOutdated) continue;
    const offer = state.offer[node]!;
    settle(node, offer, cost);
    for (let position = edges.start[node]!; position < edges.start[node + 1]!; position += 1) {
      const edge = edges.members[position]!;
      relax(edges.origin[edge]!, cost + edges.cost[edge]!, offer);
    }
  }
}

function emptySearch(nodeCount: number): SearchState {
  return {
    cost: new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY),
    offer: new Int32Array(nodeCount).fill(-1),
    touched: [],
  };
}

function arrivingEdges({ nodeCount, from, to, cost, twoWay }: NetworkGraph): ArrivingEdges {
  const count = from.length;
  const edgeCount = twoWay ? 2 * count : count;
  const target = new Uint32Array(edgeCount);
  const origin = new Uint32Array(edgeCount);
  const costs = new Float64Array(edgeCount);
  target.set(to);
  origin.set(from);
  costs.set(cost);
  if (twoWay) {
    target.set(from, count);
    origin.set(to, count);
    costs.set(cost, count);
  }
  // Also refuses edges from nodes that do not exist.
  groupByIndex(origin, nodeCount);
  return { ...groupByIndex(target, nodeCount), origin, cost: costs };
}

function checkNetwork({ graph, offers, demand }: NetworkOptions): void {
  const lengths = [
    [graph.from.length, graph.cost.length],
    [graph.to.length, graph.cost.length],
    [offers.node.length, offers.accessCost.length],
    [demand.node.length, demand.accessCost.length],
  ] as const;
  for (const [length, expected] of lengths) {
    if (length !== expected) {
      throw new RangeError(`networkTravelCost: arrays of ${length} and ${expected} entries`);
    }
  }
  assertCosts(graph.cost, 'edge');
  assertCosts(offers.accessCost, 'offer');
  assertCosts(demand.accessCost, 'demand point');
}

function assertCosts(costs: Float64Array, what: string): void {
  costs.forEach((cost, index) => {
    assertCost(cost, `networkTravelCost, ${what} ${index}`);
  });
}
