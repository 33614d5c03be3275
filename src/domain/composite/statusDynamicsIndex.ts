import type { Column } from '../model/column.ts';
import type { IndicatorId } from '../model/ids.ts';
import { failed, ok, type Result } from '../model/result.ts';
import { areaStandings, consideredAreas, type Eligibility, STANDING_CODE } from './areaStanding.ts';
import {
  type CompositeIndex,
  type CompositeNotice,
  type CompositeProblem,
  FEW_AREAS,
} from './compositeIndex.ts';
import { computeComposite } from './computeComposite.ts';
import { leftOutNotices } from './leftOutNotices.ts';
import type { NeedDirection } from './standardiser.ts';
import {
  type DynamicsClass,
  dynamicsClassOf,
  type StatusClass,
  type StatusDynamicsCode,
  statusClassOf,
  statusDynamicsCode,
} from './statusDynamicsClasses.ts';

export interface MonitoredIndicator {
  readonly indicator: IndicatorId;
  readonly direction: NeedDirection;
  /** The figure at the date of the index, one cell per area; a share in per cent in Berlin. */
  readonly status: Column;
  /** Its change up to that date in percentage points; over two years in Berlin, three in Hamburg. */
  readonly change: Column;
}

export interface StatusDynamicsInput {
  readonly indicators: readonly MonitoredIndicator[];
  readonly eligibility: Eligibility;
}

/** One side of the index; arrays hold one entry per considered area. */
export interface IndexSide<Class> {
  /** Its parts hold the z-scores of each indicator. */
  readonly composite: CompositeIndex;
  /** Sum of the z-scores. */
  readonly sums: Float64Array;
  /** The sums standardised once more, high meaning need. */
  readonly index: Float64Array;
  readonly classes: readonly Class[];
}

export interface StatusDynamicsIndex {
  /** Positions of the considered areas among all areas, ascending. */
  readonly considered: Uint32Array;
  /** One index into `AREA_STANDINGS` per area. */
  readonly standings: Uint8Array;
  readonly status: IndexSide<StatusClass>;
  readonly dynamics: IndexSide<DynamicsClass>;
  readonly codes: readonly StatusDynamicsCode[];
  readonly notices: readonly CompositeNotice[];
}

/**
 * Overall index of social inequality, status × dynamics: z-scores over the considered areas (unweighted
 * mean, population deviation), added with equal weights, standardised once more, classed by standard
 * deviations, and the two classes crossed.
 *
 * An area is considered in both sides or in none, so both compare the same areas. States, notices and
 * failures are those of `computeComposite`. A constant indicator is dropped from its side only.
 *
 * Source: Monitoring Soziale Stadtentwicklung Berlin 2021, Indikatorenblätter, chapter 4; the same
 * procedure in Hamburg's Sozialmonitoring (RISE).
 */
export function computeStatusDynamics(
  input: StatusDynamicsInput,
): Result<StatusDynamicsIndex, CompositeProblem> {
  const { indicators, eligibility } = input;
  const figures = indicators.flatMap(({ status, change }) => [status, change]);
  const standings = areaStandings(figures, eligibility);
  const considered = consideredAreas(standings);
  const notices = bothSides(indicators, standings);
  const status = computeSide(indicators, 'status', standings);
  if (!status.ok) return withNotices(status.problems, notices);
  const dynamics = computeSide(indicators, 'change', standings);
  if (!dynamics.ok) return withNotices(dynamics.problems, notices);
  const statusSide = classify(status.value, statusClassOf);
  const dynamicsSide = classify(dynamics.value, dynamicsClassOf);
  return ok({
    considered,
    standings,
    status: statusSide,
    dynamics: dynamicsSide,
    codes: statusSide.classes.map((one, position) =>
      statusDynamicsCode(one, dynamicsSide.classes[position]!),
    ),
    notices: [
      ...(considered.length < FEW_AREAS
        ? [{ code: 'few_areas' as const, areas: considered.length }]
        : []),
      ...notices,
      ...[...status.value.notices, ...dynamics.value.notices].filter(
        ({ code }) => code === 'constant_indicator' || code === 'index_constant',
      ),
    ],
  });
}

function computeSide(
  indicators: readonly MonitoredIndicator[],
  side: 'status' | 'change',
  standings: Uint8Array,
): Result<CompositeIndex, CompositeProblem> {
  const excluded = Array.from(standings, (standing) => standing !== STANDING_CODE.considered);
  return computeComposite({
    standardisation: 'z_score',
    aggregation: 'additive',
    rescale: 'z_score',
    eligibility: { populations: [], minimumPopulation: 0, excluded },
    components: indicators.map((one) => ({
      indicator: one.indicator,
      values: one[side],
      direction: one.direction,
      weight: 1,
    })),
  });
}

function classify<Class>(
  composite: CompositeIndex,
  classOfIndex: (index: number) => Class,
): IndexSide<Class> {
  const { scores, centre, unit, parts } = composite;
  const index = scores.map((score) => (score - centre) / unit);
  return {
    composite,
    sums: scores.map((score) => score * parts.length),
    index,
    classes: Array.from(index, classOfIndex),
  };
}

function bothSides(
  indicators: readonly MonitoredIndicator[],
  standings: Uint8Array,
): CompositeNotice[] {
  const components = indicators.flatMap(({ indicator, status, change }) => [
    { indicator, values: status },
    { indicator, values: change },
  ]);
  return leftOutNotices(components, standings);
}

/** The sides see every area left out as excluded; the true reasons are known here. */
function withNotices(
  problems: readonly CompositeProblem[],
  notices: readonly CompositeNotice[],
): Result<never, CompositeProblem> {
  return failed(
    ...problems.map((problem) =>
      problem.code === 'too_few_areas' ? { ...problem, notices } : problem,
    ),
  );
}
