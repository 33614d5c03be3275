import {
  type BestLocations,
  type BestLocationsQuestion,
  traceBestLocations,
} from '../../domain/coverage/bestLocations.ts';
import { traceCostMatrix } from '../../domain/coverage/costMatrix.ts';
import {
  type CatchmentQuestion,
  type CatchmentResult,
  traceFloatingCatchment,
} from '../../domain/coverage/floatingCatchment.ts';
import type { CostMatrix } from '../../domain/coverage/matrixTravelCost.ts';
import {
  type ReachableQuestion,
  traceReachableSupply,
} from '../../domain/coverage/reachableSupply.ts';
import type { TravelCost } from '../../domain/coverage/travelCost.ts';
import type { Job } from '../job.ts';
import { type TravelSource, travelCostOf } from './travelSource.ts';

/** A question of coverage with the travel cost as data. */
type Travelled<Question extends { readonly travel: TravelCost }> = Omit<Question, 'travel'> & {
  readonly travel: TravelSource;
};

/** 2SFCA, E2SFCA and gravity forms, by the decay; see `floatingCatchment`. */
export const floatingCatchmentJob: Job<Travelled<CatchmentQuestion>, CatchmentResult> = {
  *run(question) {
    return yield* traceFloatingCatchment({ ...question, travel: travelCostOf(question.travel) });
  },
};

/** Supply within reach of every demand point; see `reachableSupply`. */
export const reachableSupplyJob: Job<Travelled<ReachableQuestion>, Float64Array> = {
  *run(question) {
    return yield* traceReachableSupply({ ...question, travel: travelCostOf(question.travel) });
  },
};

/** Sites that bring most people within reach; see `bestLocations`. */
export const bestLocationsJob: Job<Travelled<BestLocationsQuestion>, BestLocations> = {
  *run(question) {
    return yield* traceBestLocations({ ...question, travel: travelCostOf(question.travel) });
  },
};

export interface CostMatrixInput {
  readonly travel: TravelSource;
  /** Inclusive, in the unit of the travel cost. */
  readonly maximumCost: number;
}

/** Ways through a network as a table, to be searched once and given to the other jobs as `matrix`. */
export const costMatrixJob: Job<CostMatrixInput, CostMatrix> = {
  *run({ travel, maximumCost }) {
    return yield* traceCostMatrix(travelCostOf(travel), maximumCost);
  },
};
