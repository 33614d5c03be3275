import type { Aggregation } from '../composite/aggregation.ts';
import type { NeedDirection, Standardisation } from '../composite/standardiser.ts';
import type { IndicatorId, PeriodId } from '../model/ids.ts';

/**
 * What coverage means. `share_within`: share of the target group with an offer within reach, per cent.
 * `nearest`: way to the nearest offer, metres or minutes (half of the group has less). `per_head`:
 * offers or places in the area per 100 of the group. `catchment`: offers or places per 100 that share
 * them within reach (2SFCA; E2SFCA with `zones`).
 */
export const COVERAGE_MEASURES = ['share_within', 'nearest', 'per_head', 'catchment'] as const;
export type CoverageMeasure = (typeof COVERAGE_MEASURES)[number];

/** A finer kind of offer within a category, as the records word it. */
export interface OfferKind {
  readonly category: string;
  readonly subcategory: string;
}

/** One indicator of the need index. */
export interface NeedPart {
  readonly indicator: IndicatorId;
  /** 0 to 100, relative to the other weights. */
  readonly weight: number;
  /** Null takes the indicator's own polarity. */
  readonly direction: NeedDirection | null;
}

/** The way from people to offers. */
export type TravelModel =
  /** Straight line times a detour factor; 1.3 is usual for walking. */
  | { readonly kind: 'straight'; readonly detour: number }
  /** A table from a file, by the id it was given when it was read. */
  | { readonly kind: 'table'; readonly table: string; readonly unit: 'minutes' | 'metres' };

/**
 * A question about need and coverage: everything a person can set, and all that a link must carry.
 * Ids refer to the package; a question never holds a figure.
 */
export interface NeedQuestion {
  /** The preset it began with, for its words; null once it means something else. */
  readonly preset: string | null;
  readonly targetGroup: string;
  /** Period of the figures; an indicator without it gives its latest earlier one, and says so. */
  readonly period: PeriodId;
  readonly index: 'composite' | 'status_dynamics';
  readonly parts: readonly NeedPart[];
  readonly standardisation: Standardisation;
  readonly aggregation: Aggregation;
  /** Areas with fewer inhabitants are left out before any mean. */
  readonly minimumPopulation: number;
  /** Offer categories that count. */
  readonly categories: readonly string[];
  /** Of a category named here only these kinds count; any other category counts whole. */
  readonly kinds: readonly OfferKind[];
  readonly operator: string | null;
  /** `confirmed` leaves out records that nobody has confirmed. */
  readonly trust: 'all' | 'confirmed';
  /** Offers open on this day count, `YYYY-MM-DD`. */
  readonly day: string;
  readonly measure: CoverageMeasure;
  readonly counting: 'offers' | 'places';
  /** Metres of way, or minutes where the travel table is in minutes. Inclusive. */
  readonly reach: number;
  /** Whether all within reach counts alike (2SFCA) or less with distance (E2SFCA). */
  readonly decay: 'binary' | 'zones';
  readonly travel: TravelModel;
  readonly coverageLimits: readonly [low: number, high: number] | null;
}

export const DEFAULT_DETOUR = 1.3;
/** 4.8 km/h on foot: what a reach in minutes is worth where its table is not at hand. */
export const WALKING_METRES_PER_MINUTE = 80;
/** Detours that are plausible for walking in a town; both ends are tried before a verdict. */
export const PLAUSIBLE_DETOURS = [1.2, 1.4] as const;
/** A reach is a convention: verdicts must hold at these multiples of it, too. */
export const PLAUSIBLE_REACH_FACTORS = [0.8, 1.25] as const;
/** Largest relative change of a weight that counts as plausible. */
export const PLAUSIBLE_WEIGHT_CHANGE = 0.5;
export const DEFAULT_MINIMUM_POPULATION = 300;
