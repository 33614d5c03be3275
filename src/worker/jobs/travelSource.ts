import { type CostMatrix, matrixTravelCost } from '../../domain/coverage/matrixTravelCost.ts';
import { type NetworkOptions, networkTravelCost } from '../../domain/coverage/networkTravelCost.ts';
import {
  type StraightLineOptions,
  straightLineTravelCost,
} from '../../domain/coverage/straightLineTravelCost.ts';
import type { TravelCost } from '../../domain/coverage/travelCost.ts';

/** What a travel cost is made of, as plain data: a `TravelCost` is functions and crosses no border. */
export type TravelSource =
  | ({ readonly kind: 'straight_line' } & StraightLineOptions)
  | ({ readonly kind: 'network' } & NetworkOptions)
  | ({ readonly kind: 'matrix' } & CostMatrix);

export function travelCostOf(source: TravelSource): TravelCost {
  switch (source.kind) {
    case 'straight_line':
      return straightLineTravelCost(source);
    case 'network':
      return networkTravelCost(source);
    case 'matrix':
      return matrixTravelCost(source);
  }
}
