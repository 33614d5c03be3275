import type { CompositeIndex, CompositeProblem } from '../composite/compositeIndex.ts';
import type { StatusDynamicsIndex } from '../composite/statusDynamicsIndex.ts';
import type { Cell } from '../model/cell.ts';
import type { Column } from '../model/column.ts';
import type { AreaId } from '../model/ids.ts';
import type { CoverageMeasure } from './needQuestion.ts';

/** Thirds of need and of coverage; the bivariate map shows their nine combinations. */
export const LOW = 0;
export const MIDDLE = 1;
export const HIGH = 2;
/** In place of a third where there is no certain one. */
export const NO_THIRD = 255;

/** Of one area: `coverage * 3 + need`, 0 to 8, or `NO_THIRD`. Row 0 of the legend is low coverage. */
export function bivariateCell(need: number, coverage: number): number {
  return need === NO_THIRD || coverage === NO_THIRD ? NO_THIRD : coverage * 3 + need;
}

/** Whether more of the measure is better covered. A way is the only one of which less is better. */
export function moreIsBetter(measure: CoverageMeasure): boolean {
  return measure !== 'nearest';
}

/** Need of every area; arrays hold one entry per area of the level. */
export interface NeedResult {
  /** Null where the indicators make no index; `problem` says why. */
  readonly index: CompositeIndex | null;
  readonly problem: CompositeProblem | null;
  /** Status and dynamics of every considered area, where the question asks for Berlin's index. */
  readonly statusDynamics: StatusDynamicsIndex | null;
  /** 1 is the greatest need; 0 where an area has no rank. */
  readonly ranks: Int32Array;
  readonly third: Uint8Array;
}

/** Coverage of every area by the question's measure; all columns hold one cell per area. */
export interface CoverageResult {
  /** In the measure's unit. */
  readonly value: Column;
  readonly city: Cell;
  /** Way to the nearest offer that half of the target group has at most, metres or minutes. */
  readonly nearest: Column;
  readonly nearestCity: Cell;
  /** Share of the target group with an offer within reach, per cent, whatever the measure. */
  readonly within: Column;
  /** Target group with an offer within reach: heads, not per cent. */
  readonly reached: Column;
  readonly third: Uint8Array;
  /** The lowest third in which the figure may lie: `third`, where that is certain. */
  readonly lowestThird: Uint8Array;
  /**
   * Figures below the first are in the lower third, from the second on in the upper one. NaN where no
   * limits can be drawn: all figures are alike, or none is known.
   */
  readonly limits: readonly [low: number, high: number];
  /** 1 for offers (by index in the inventory in force) that take part. */
  readonly takesPart: Uint8Array;
  /** Offers that should count but cannot, by reason. */
  readonly leftOut: readonly {
    readonly offer: number;
    readonly reason: 'not_open' | 'other_ages' | 'capacity_unstated' | 'no_place' | 'unconfirmed';
  }[];
}

/**
 * `under_supplied` only where need stays high and coverage low under every plausible weight, reach,
 * detour and withheld value. `unclear` where that holds in the middle case or in some case, but not in
 * all. `supplied` where it never holds. `not_assessed` where an area has no rank or no coverage at all.
 */
export const VERDICTS = ['under_supplied', 'unclear', 'supplied', 'not_assessed'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a verdict is not clear. */
export type Doubt = 'weights' | 'standardisation' | 'omission' | 'reach' | 'detour' | 'withheld';

/** Rank range and verdict of every area; the slow part, computed in the worker. */
export interface Judgement {
  /** Of the weightings and of the rank as asked, which is always within. */
  readonly rankLow: Int32Array;
  readonly rankHigh: Int32Array;
  /** Share of the weightings the range holds, such as 0.95. */
  readonly coverage: number;
  /** Index into `VERDICTS` per area. */
  readonly verdict: Uint8Array;
  readonly doubts: readonly (readonly Doubt[])[];
  /** Indicator whose omission moves the rank most, as a position in the question's parts; -1 for none. */
  readonly driver: Int32Array;
  readonly fewAreas: boolean;
}

export interface NeedAssessment {
  readonly areas: readonly AreaId[];
  /** Heads of the target group per area. */
  readonly population: Column;
  readonly populationCity: Cell;
  readonly need: NeedResult;
  readonly coverage: CoverageResult;
  /** `bivariateCell` per area. */
  readonly cell: Uint8Array;
}
