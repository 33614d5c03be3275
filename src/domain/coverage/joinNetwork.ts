import type { Places } from '../geo/earthDistance.ts';
import type { NetworkAccess } from './networkTravelCost.ts';
import { straightLineTravelCost } from './straightLineTravelCost.ts';

export interface JoinNetworkOptions {
  readonly nodes: Places;
  /** Places further than this from any node are not on the network; inclusive. */
  readonly maximumM: number;
  /** With a speed the way to the node is in minutes, without it in metres. */
  readonly metresPerMinute?: number;
}

/**
 * Joins every place to the nearest node of a network, straight and without detour; -1 with infinite
 * cost where no node is near enough.
 */
export function joinNetwork(places: Places, options: JoinNetworkOptions): NetworkAccess {
  const { nodes, maximumM, metresPerMinute } = options;
  const metres = straightLineTravelCost({ offers: nodes, demand: places, detourFactor: 1 });
  const { offer: node, cost } = metres.nearest({ maximumCost: maximumM });
  return { node, accessCost: cost.map((distance) => distance / (metresPerMinute ?? 1)) };
}
