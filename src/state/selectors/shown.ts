import type { Classification } from '../../domain/classify/classification.ts';
import type { LevelGeometry } from '../../domain/geo/geometry.ts';
import type { Figures } from '../../domain/indicators/evaluate.ts';
import type { Area, Level } from '../../domain/model/area.ts';
import type { Column } from '../../domain/model/column.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import type { Ranking } from '../../domain/ranking/rankAreas.ts';
import type { AtlasState } from '../atlasStore.ts';
import type { ViewState } from '../viewState.ts';

/** What is measured and where: changes with indicator and level only. */
export interface ShownFigures {
  readonly indicator: Indicator;
  readonly level: Level;
  readonly geometry: LevelGeometry;
  /** Areas with a polygon on this level, in the order of the geometry. */
  readonly areas: readonly Area[];
  readonly areaIds: readonly AreaId[];
  /** Figures of `areas` and of the places beside them (city, Land, not assignable, selected). */
  readonly figures: Figures;
  /** Row of each place in `figures`. */
  readonly rowOf: ReadonlyMap<AreaId, number>;
  readonly city: Area;
}

export type ShownMode = 'value' | 'difference';

/** Everything the views draw, computed once; parts keep their identity while they do not change. */
export interface Shown {
  readonly view: ViewState;
  readonly base: ShownFigures;
  readonly mode: ShownMode;
  readonly periodIndex: number;
  /** Values or differences of all places, laid out as `base.figures.values`. */
  readonly values: Column;
  /** Of `base.areas`, at the period shown. */
  readonly current: Column;
  readonly classification: Classification;
  /** Class per area, `NO_CLASS` where the figure is not certain enough to have one. */
  readonly classes: Uint8Array;
  readonly ranking: Ranking;
}

export interface Selectors {
  shown(state: AtlasState): Shown;
}
