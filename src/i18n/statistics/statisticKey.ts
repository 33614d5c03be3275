import type { AreaStanding } from '../../domain/composite/areaStanding.ts';
import type { CompositeNotice, CompositeProblem } from '../../domain/composite/compositeIndex.ts';
import type { Standardisation } from '../../domain/composite/standardiser.ts';
import type { DynamicsClass, StatusClass } from '../../domain/composite/statusDynamicsClasses.ts';
import type { CatchmentResult } from '../../domain/coverage/floatingCatchment.ts';
import type { RecordsRead } from '../../domain/coverage/matrixFromRecords.ts';
import type { LeftOutReason } from '../../domain/coverage/selectSupply.ts';
import type { SpreadDemand } from '../../domain/coverage/spreadDemand.ts';
import type { LocalVerdict } from '../../domain/space/localClusters.ts';
import type { Quadrant } from '../../domain/space/localMoran.ts';
import type { SpatialProblem } from '../../domain/space/spatialProblem.ts';
import type { IslandRule, SampleNotice } from '../../domain/space/spatialSample.ts';
import type { Projection } from '../../domain/time/projectTrend.ts';
import type { Trend } from '../../domain/time/trendOf.ts';
import type { TrendBasis } from '../../domain/time/trendPoints.ts';
import type {
  ComparisonCaution,
  IntervalQuestion,
  ProportionComparison,
} from '../../domain/uncertainty/compareProportions.ts';
import type { CityComparison } from '../../domain/uncertainty/compareWithCity.ts';
import type { FunnelPosition } from '../../domain/uncertainty/funnelLimits.ts';
import type { ReliabilityClass } from '../../domain/uncertainty/reliabilityClass.ts';

type CompositeKey =
  | `notice.${Exclude<CompositeNotice['code'], 'areas_left_out'>}`
  | `leftOut.${Exclude<AreaStanding, 'considered'>}`
  | `problem.${CompositeProblem['code']}`
  | `standing.${AreaStanding}`
  | `standardisation.${Standardisation}`
  | `status.${StatusClass}`
  | `dynamics.${DynamicsClass}`;

/** Of the ranges that `rankSensitivity` finds. */
type RankKey = 'range' | 'single' | 'driver' | 'noDriver' | 'fewAreas';

type ComparisonKey =
  | `question.${IntervalQuestion}`
  | `caution.${ComparisonCaution}`
  | `test.${ProportionComparison['test']}`
  | `standsOut.${NonNullable<CityComparison['standsOut']> | 'neither'}`;

type SpaceKey =
  | `problem.${SpatialProblem['code']}`
  | `notice.${Exclude<SampleNotice['code'], 'islands'>}`
  | `islands.${IslandRule}`
  | `verdict.${LocalVerdict<Quadrant | 'hot' | 'cold'>}`;

type TrendKey =
  | Exclude<Trend['kind'], 'trend'>
  | `direction.${Extract<Trend, { kind: 'trend' }>['direction']}`
  | `basis.${Exclude<keyof TrendBasis, 'points'>}`;

type ProjectionKey = 'projected' | Extract<Projection, { ok: false }>['reason'];

type CoverageKey =
  | `leftOut.${LeftOutReason}`
  | keyof Pick<CatchmentResult, 'unreachedOffers'>
  | keyof Pick<SpreadDemand, 'areasWithoutPoints'>
  | keyof Pick<RecordsRead, 'unknownIds'>;

/**
 * Everything the statistics say by an id. A new id in the domain has no words until the catalogues
 * have it, and until then the compiler refuses them.
 */
export type StatisticKey =
  | `composite.${CompositeKey}`
  | `rank.${RankKey}`
  | `comparison.${ComparisonKey}`
  | `funnel.${FunnelPosition}`
  | `reliability.${ReliabilityClass}`
  | `space.${SpaceKey}`
  | `trend.${TrendKey}`
  | `projection.${ProjectionKey}`
  | `coverage.${CoverageKey}`;

export type StatisticMessages = Readonly<Record<StatisticKey, string>>;
