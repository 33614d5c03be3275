import { type TemporalState, temporal } from 'zundo';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MapCamera } from '../domain/geo/camera.ts';
import { HOME_CAMERA } from '../domain/geo/camera.ts';
import type { ContextLayer, LevelGeometry } from '../domain/geo/geometry.ts';
import type { AtlasPackage, Series } from '../domain/model/dataset.ts';
import type { AreaId, IndicatorId, LevelId, PeriodId } from '../domain/model/ids.ts';
import type { PackageProblem } from '../domain/model/packageProblem.ts';
import type { Repair } from './url/decodeView.ts';
import type { ViewState } from './viewState.ts';

/** Immutable once loaded; grows as series and geometries arrive. */
export interface DatasetState {
  readonly package: AtlasPackage;
  readonly series: ReadonlyMap<IndicatorId, Series>;
  readonly geometries: ReadonlyMap<LevelId, LevelGeometry>;
  readonly context: readonly ContextLayer[];
}

export type Dialog =
  | { readonly kind: 'picker' }
  | { readonly kind: 'classes' }
  | { readonly kind: 'explain'; readonly area: AreaId; readonly period: PeriodId };

/** Something the person must be told; worded in the views. */
export type Notice =
  | { readonly kind: 'problem'; readonly problem: PackageProblem }
  | { readonly kind: 'repairs'; readonly repairs: readonly Repair[] }
  | { readonly kind: 'period_changed'; readonly wanted: PeriodId; readonly shown: PeriodId }
  | { readonly kind: 'selection_full' }
  | { readonly kind: 'link_copied' }
  | { readonly kind: 'link_not_copied'; readonly link: string }
  | { readonly kind: 'renderer_failed' };

export type ColourScheme = 'auto' | 'light' | 'dark';
export type RendererChoice = 'auto' | 'svg' | 'gl';

/** Lives only as long as the page. */
export interface SessionState {
  /** A view that is tried out (picker, slider) and not yet kept; shown instead of `view`. */
  readonly preview: ViewState | null;
  readonly camera: MapCamera;
  readonly dialog: Dialog | null;
  /** Figures are on their way. */
  readonly pending: boolean;
  readonly notice: Notice | null;
  readonly renderer: RendererChoice;
  /** WebGL was tried on this device and failed or was lost. */
  readonly rendererFailed: boolean;
  readonly scheme: ColourScheme;
  readonly playing: boolean;
  /** Class picked in the legend: the other areas step back. */
  readonly pickedClass: number | null;
  readonly recentIndicators: readonly IndicatorId[];
}

export interface AtlasState {
  readonly view: ViewState;
  readonly session: SessionState;
  readonly dataset: DatasetState;
}

type Tracked = Pick<AtlasState, 'view'>;

export type AtlasStore = StoreApi<AtlasState> & {
  readonly temporal: StoreApi<TemporalState<Tracked>>;
};

const UNDO_STEPS = 50;

/** One store with three owners: `view` (undoable, in the URL), `session`, `dataset`. */
export function createAtlasStore(initial: {
  readonly view: ViewState;
  readonly dataset: DatasetState;
}): AtlasStore {
  return createStore<AtlasState>()(
    temporal(() => ({ ...initial, session: emptySession(initial.view) }), {
      limit: UNDO_STEPS,
      partialize: ({ view }): Tracked => ({ view }),
      equality: (past, current) => past.view === current.view,
    }),
  );
}

function emptySession(view: ViewState): SessionState {
  return {
    preview: null,
    camera: HOME_CAMERA,
    dialog: null,
    pending: false,
    notice: null,
    renderer: 'auto',
    rendererFailed: false,
    scheme: 'auto',
    playing: false,
    pickedClass: null,
    recentIndicators: [view.indicator],
  };
}

/** The view on the screen: the one tried out, or the one kept. */
export function shownView(state: AtlasState): ViewState {
  return state.session.preview ?? state.view;
}
