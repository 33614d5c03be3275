import type { AreaId, IndicatorId, PeriodId } from '../../domain/model/ids.ts';
import type { OwnArea } from '../../domain/ownAreas/ownArea.ts';

/** The five faces of one selection. */
export const COMPARE_FACES = ['table', 'lines', 'maps', 'scatter', 'bivariate'] as const;
export type CompareFace = (typeof COMPARE_FACES)[number];

/** Which indicators are compared: all of a theme or a Handlungsfeld, or those a person picked. */
export type IndicatorSet =
  | { readonly kind: 'theme' | 'field'; readonly id: string }
  | { readonly kind: 'picked'; readonly indicators: readonly IndicatorId[] };

/** What a deviation is measured from. */
export type Reference =
  | { readonly kind: 'city' | 'parent' | 'land' }
  | { readonly kind: 'area'; readonly area: AreaId };

export const TABLE_ORDERS = ['package', 'deviation', 'name'] as const;
export const LINE_SCALES = ['same', 'own'] as const;
/** Small maps of one indicator over its periods, of several indicators, or two maps under one edge. */
export const MAP_ARRANGEMENTS = ['periods', 'indicators', 'swipe'] as const;
/** What the small maps are coloured by: values as published, or one of the statistical layers. */
export const MAP_LAYERS = ['values', 'smoothed', 'clusters', 'significance'] as const;

export type TableOrder = (typeof TABLE_ORDERS)[number];
export type LineScale = (typeof LINE_SCALES)[number];
export type MapArrangement = (typeof MAP_ARRANGEMENTS)[number];
export type MapLayer = (typeof MAP_LAYERS)[number];

/** What one of two swiped maps shows. */
export interface SwipeSide {
  readonly indicator: IndicatorId;
  readonly period: PeriodId;
  readonly layer: MapLayer;
}

/**
 * What Vergleichen adds to the view state. The areas compared are the selection (`ViewState.areas`)
 * followed by the own areas, six in all; level, period and `compareWith` are the view's.
 */
export interface CompareView {
  readonly face: CompareFace;
  readonly set: IndicatorSet;
  readonly ownAreas: readonly OwnArea[];
  readonly reference: Reference;
  readonly order: TableOrder;
  readonly scale: LineScale;
  readonly arrangement: MapArrangement;
  /** Across and up in the scatter; rows and columns of the bivariate map. Null: the set's first two. */
  readonly pair: readonly [across: IndicatorId, up: IndicatorId] | null;
  /** Of the maps side by side; swiped ones have a layer each. */
  readonly layer: MapLayer;
  /** Null: two periods where one is compared with, else the pair of indicators. */
  readonly sides: readonly [left: SwipeSide, right: SwipeSide] | null;
  /** Statistical layers and aids, each off until asked for. */
  readonly trendLine: boolean;
  readonly funnel: boolean;
  readonly significance: boolean;
  /** Less reliable figures are drawn paler on the bivariate map. */
  readonly reliability: boolean;
  /** Cell of the bivariate legend whose areas stand out; null for none. */
  readonly pickedCell: number | null;
}

/** Most indicators a person picks by hand, and most panels of small multiples. */
export const MAX_PICKED_INDICATORS = 12;

export function firstCompareView(set: IndicatorSet): CompareView {
  return {
    face: 'table',
    set,
    ownAreas: [],
    reference: { kind: 'city' },
    order: 'package',
    scale: 'own',
    arrangement: 'periods',
    pair: null,
    layer: 'values',
    sides: null,
    trendLine: false,
    funnel: false,
    significance: false,
    reliability: false,
    pickedCell: null,
  };
}
