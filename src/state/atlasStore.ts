import { type TemporalState, temporal } from 'zundo';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MapCamera } from '../domain/geo/camera.ts';
import { HOME_CAMERA } from '../domain/geo/camera.ts';
import type { ContextLayer, LevelGeometry } from '../domain/geo/geometry.ts';
import type { AddressBook } from '../domain/geocode/addressBook.ts';
import type { Minutes, ShownStep } from '../domain/minutes/minutes.ts';
import type { AtlasPackage, Series } from '../domain/model/dataset.ts';
import type { AreaId, IndicatorId, LevelId, PeriodId } from '../domain/model/ids.ts';
import type { PackageProblem } from '../domain/model/packageProblem.ts';
import type { TravelTimes } from '../domain/need/travel.ts';
import type { CandidateList } from '../domain/offers/candidateSite.ts';
import type { Inventory } from '../domain/offers/inventory.ts';
import type { OfferEdit } from '../domain/offers/offerEdit.ts';
import type { LonLat } from '../domain/offers/offerRecord.ts';
import type { Story } from '../domain/story/story.ts';
import type { Repair } from './url/decodeView.ts';
import { encodeView } from './url/encodeView.ts';
import type { ViewState } from './viewState.ts';

/** Immutable once loaded; grows as series and geometries arrive. */
export interface DatasetState {
  readonly package: AtlasPackage;
  readonly series: ReadonlyMap<IndicatorId, Series>;
  readonly geometries: ReadonlyMap<LevelId, LevelGeometry>;
  readonly context: readonly ContextLayer[];
  /** Null where the package has none; undefined until it is asked for. */
  readonly inventory: Inventory | null | undefined;
  readonly addresses: AddressBook | null | undefined;
  /** Stories of the package; undefined until Präsentieren asks for them. */
  readonly stories: readonly Story[] | undefined;
}

/** A package of which nothing has been loaded yet. */
export function emptyDataset(atlas: AtlasPackage): DatasetState {
  return {
    package: atlas,
    series: new Map(),
    geometries: new Map(),
    context: [],
    inventory: undefined,
    addresses: undefined,
    stories: undefined,
  };
}

export type Dialog =
  /** The figure of the view, made ready for another website. */
  | { readonly kind: 'embed' }
  | { readonly kind: 'picker' }
  | { readonly kind: 'classes' }
  /** Makes the view a step of a story. */
  | { readonly kind: 'storyInsert' }
  /** Keeps the atlas on the device for a place without a network. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'explain'; readonly area: AreaId; readonly period: PeriodId }
  /** The need index of an area, opened into its parts. */
  | { readonly kind: 'needParts'; readonly area: AreaId }
  /** All that is known of an offer. */
  | { readonly kind: 'offer'; readonly offer: string }
  /** Corrects an offer; null adds one. */
  | { readonly kind: 'offerEditor'; readonly offer: string | null }
  | { readonly kind: 'offerImport' };

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
  /** Offer chosen on the map or in the list; it stands out in both. */
  readonly pickedOffer: string | null;
  /** Set while the next click on the map gives a place to whoever asked; null otherwise. */
  readonly placing: Placing | null;
  /** Places proposed for a new offer, drawn on the map while they are listed. */
  readonly suggestedSites: readonly SiteMark[];
  /** The step of a story that was left to look at something live; null where none was. */
  readonly aside: Aside | null;
  /** Steps of stories that were on the stage, until the minutes take them over. */
  readonly shownSteps: readonly ShownStep[];
}

/** Where a person who looks away from a story comes back to. */
export interface Aside {
  readonly story: string;
  /** Place of the step, from 0. */
  readonly step: number;
  readonly from: 'stage' | 'edit' | 'read';
}

/** A place on the map with a short text in its mark, such as its rank. */
export interface SiteMark {
  readonly mark: string;
  readonly position: LonLat;
}

/** A place that is being asked for. Only who asked may take it; Escape and leaving ask no longer. */
export interface Placing {
  readonly purpose: 'editor' | 'scenario' | 'candidate';
  /** Null until the map has been clicked; it may be clicked again to correct it. */
  readonly position: LonLat | null;
}

/** What a person has made and the package does not have; lives on the device only if asked to. */
export interface Workspace {
  /** Corrections of the inventory, in the order they were made. */
  readonly edits: readonly OfferEdit[];
  /** Travel times read from files, by the id that questions name them with. */
  readonly tables: ReadonlyMap<string, NamedTravelTimes>;
  /** Own candidate sites, where they are too many for the view and its link. */
  readonly candidates: CandidateList | null;
  /** Own stories, and copies of the package's that were changed. */
  readonly stories: readonly Story[];
  /** Minutes of an event; null while there are none. */
  readonly minutes: Minutes | null;
}

export interface NamedTravelTimes {
  readonly name: string;
  /** Its origins are areas or places of this level, and mean nothing at another. */
  readonly level: LevelId;
  readonly times: TravelTimes;
}

export const EMPTY_WORKSPACE: Workspace = {
  edits: [],
  tables: new Map(),
  candidates: null,
  stories: [],
  minutes: null,
};

export interface AtlasState {
  readonly view: ViewState;
  readonly session: SessionState;
  readonly dataset: DatasetState;
  readonly workspace: Workspace;
}

type Tracked = Pick<AtlasState, 'view' | 'workspace'>;

export type AtlasStore = StoreApi<AtlasState> & {
  readonly temporal: StoreApi<TemporalState<Tracked>>;
};

const UNDO_STEPS = 50;

/** One store with four owners: `view` (undoable, in the URL), `workspace` (undoable), `session`, `dataset`. */
export function createAtlasStore(initial: {
  readonly view: ViewState;
  readonly dataset: DatasetState;
}): AtlasStore {
  return createStore<AtlasState>()(
    temporal(
      () => ({ ...initial, session: emptySession(initial.view), workspace: EMPTY_WORKSPACE }),
      {
        limit: UNDO_STEPS,
        partialize: ({ view, workspace }): Tracked => ({ view, workspace }),
        equality: (past, current) =>
          past.workspace === current.workspace && isSameBeneath(past.view, current.view),
      },
    ),
  );
}

/** Opening and closing a method note or a page of the operator is no step to undo. */
function isSameBeneath(past: ViewState, current: ViewState): boolean {
  if (past === current) return true;
  if (past.note === current.note && past.page === current.page) return false;
  const below = (view: ViewState) => encodeView({ ...view, note: null, page: null });
  return below(past) === below(current);
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
    pickedOffer: null,
    placing: null,
    suggestedSites: [],
    aside: null,
    shownSteps: [],
  };
}

/** The view on the screen: the one tried out, or the one kept. */
export function shownView(state: AtlasState): ViewState {
  return state.session.preview ?? state.view;
}
