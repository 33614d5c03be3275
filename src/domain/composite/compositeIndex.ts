import type { Column } from '../model/column.ts';
import type { IndicatorId } from '../model/ids.ts';
import type { Aggregation } from './aggregation.ts';
import type { AreaStanding, Eligibility } from './areaStanding.ts';
import type { NeedDirection, Standardisation } from './standardiser.ts';

/** Below this an index says more about the choice of areas than about the areas. */
export const MINIMUM_AREAS = 10;

/**
 * Below this the index carries a warning: each area is more than 2 per cent of the distribution, and
 * only about three are expected beyond 1.5 standard deviations, so classes and ranks turn on few figures.
 */
export const FEW_AREAS = 50;

export interface CompositeComponent {
  readonly indicator: IndicatorId;
  /** One cell per area. */
  readonly values: Column;
  readonly direction: NeedDirection;
  /** Relative to the other weights, not negative; 0 is the same as leaving the indicator out. */
  readonly weight: number;
}

export interface CompositeMethod {
  readonly standardisation: Standardisation;
  readonly aggregation: Aggregation;
  /** `z_score` standardises the aggregated score once more, as the Berlin monitoring does. */
  readonly rescale: 'none' | 'z_score';
}

export interface CompositeInput extends CompositeMethod {
  readonly components: readonly CompositeComponent[];
  readonly eligibility: Eligibility;
}

/** One indicator of a computed index; arrays hold one entry per considered area. */
export interface CompositePart {
  readonly indicator: IndicatorId;
  readonly direction: NeedDirection;
  /** Share of all weights, 0 to 1; these sum to 1. */
  readonly weight: number;
  /** In the indicator's unit. */
  readonly values: Float64Array;
  /** Standardised; higher means more need. */
  readonly scores: Float64Array;
  /** What is weighted and summed: the scores, or their logarithms for a geometric mean. */
  readonly terms: Float64Array;
}

export type CompositeNotice =
  /** So few areas that ranks and classes turn on single figures. */
  | { readonly code: 'few_areas'; readonly areas: number }
  /** All areas have the same value: the indicator was dropped and the other weights took its place. */
  | { readonly code: 'constant_indicator'; readonly indicator: IndicatorId }
  | {
      readonly code: 'areas_left_out';
      readonly reason: Exclude<AreaStanding, 'considered'>;
      readonly areas: number;
    }
  /** Considered but for this indicator's figure, so many areas have no index. */
  | {
      readonly code: 'figures_not_numbers';
      readonly indicator: IndicatorId;
      readonly areas: number;
    }
  /** The indicators cancel out everywhere: no area differs from another. */
  | { readonly code: 'index_constant' };

export type CompositeProblem =
  | { readonly code: 'no_weight' }
  /** Dynamics need figures of an earlier date, and none of the weighted indicators has them. */
  | { readonly code: 'no_earlier_figures'; readonly indicators: readonly IndicatorId[] }
  | {
      readonly code: 'too_few_areas';
      readonly areas: number;
      readonly needed: number;
      readonly notices: readonly CompositeNotice[];
    }
  | { readonly code: 'all_constant'; readonly indicators: readonly IndicatorId[] }
  /** A geometric mean needs scores above 0. */
  | { readonly code: 'geometric_of_signed_scores'; readonly standardisation: Standardisation };

export interface CompositeIndex {
  readonly method: CompositeMethod;
  readonly parts: readonly CompositePart[];
  /** Positions of the considered areas among all areas, ascending. */
  readonly considered: Uint32Array;
  /** Aggregated score per considered area; higher means more need. */
  readonly scores: Float64Array;
  /** The index is (score − centre) ÷ unit; 0 and 1 where it is not rescaled. */
  readonly centre: number;
  readonly unit: number;
  /**
   * The index of all areas: a number where considered; `suppressed` where a figure is withheld,
   * `missing` where one is missing, otherwise `not_applicable`. Flags are those of all its figures.
   */
  readonly values: Column;
  /** One index into `AREA_STANDINGS` per area. */
  readonly standings: Uint8Array;
  readonly notices: readonly CompositeNotice[];
}
