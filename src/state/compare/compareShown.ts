import type { LevelGeometry } from '../../domain/geo/geometry.ts';
import type { Area, Level } from '../../domain/model/area.ts';
import type { AreaId, PeriodId } from '../../domain/model/ids.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import type { OwnArea } from '../../domain/ownAreas/ownArea.ts';
import type { DatasetState } from '../atlasStore.ts';
import type { ShownFigures } from '../selectors/shown.ts';
import type { ViewState } from '../viewState.ts';
import type { CompareView } from './compareView.ts';

/** An area that is compared; its place in the list gives it its colour, marker and dash. */
export interface ComparedPlace {
  readonly id: AreaId;
  readonly name: string;
  /** Null for an own area. */
  readonly area: Area | null;
  readonly own: OwnArea | null;
}

/** Figures of one of the compared indicators. */
export interface IndicatorFigures {
  readonly indicator: Indicator;
  /** Of the level's areas, the city, the Land, the compared places and their parents. */
  readonly base: ShownFigures;
  /** The view's period, or the latest before it that the indicator has; to be named where it differs. */
  readonly period: PeriodId;
  readonly periodIndex: number;
  /** The period compared with; null where none is asked for or the indicator does not have it. */
  readonly against: PeriodId | null;
}

/** Everything that the faces of Vergleichen draw; parts keep their identity while they do not change. */
export interface CompareShown {
  readonly view: ViewState;
  readonly compare: CompareView;
  /** What the figures were computed from, for statistics that need cases and heads. */
  readonly dataset: DatasetState;
  readonly level: Level;
  readonly geometry: LevelGeometry;
  /** Areas of the level, in the order of the geometry. */
  readonly areas: readonly Area[];
  /** The selection, then the own areas. */
  readonly places: readonly ComparedPlace[];
  readonly city: Area;
  /** A larger place to compare with; null where the package has none. */
  readonly land: Area | null;
  readonly indicators: readonly IndicatorFigures[];
  /** Across and up; null where there are fewer than two indicators. */
  readonly pair: readonly [across: IndicatorFigures, up: IndicatorFigures] | null;
  /** Figures of the two swiped maps where a person chose them; null where they follow the view. */
  readonly sides: readonly [left: IndicatorFigures, right: IndicatorFigures] | null;
  /** How large the areas are, where a face draws that; null elsewhere and without such a count. */
  readonly size: IndicatorFigures | null;
}
