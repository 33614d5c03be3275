import type { ClassifierId } from '../domain/classify/classification.ts';
import type { AtlasPackage } from '../domain/model/dataset.ts';
import type { AreaId, IndicatorId, LevelId, PeriodId } from '../domain/model/ids.ts';
import type { CompareView } from './compare/compareView.ts';
import type { NeedView } from './need/needView.ts';
import type { PresentView } from './present/presentView.ts';
import type { ProfileView } from './profile/profileView.ts';

export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The atlas's views, in the order of its navigation. */
export const VIEWS = ['explore', 'compare', 'need', 'profile', 'present'] as const;
export type View = (typeof VIEWS)[number];

/** What fills the panel; on a narrow screen each is a face of its own beside the map. */
export const FACES = ['map', 'ranking', 'trend', 'table', 'sheet'] as const;
export type Face = (typeof FACES)[number];

export interface ClassificationChoice {
  readonly method: ClassifierId;
  /** 3 to 7; the data may allow fewer. */
  readonly classCount: number;
  /** One set of breaks for all periods, so that colours mean the same in every year, or per period. */
  readonly scope: 'all' | 'period';
  /** Move breaks to readable numbers where no area changes its class by it. */
  readonly rounded: boolean;
  /** Inner breaks, ascending, for `manual`; empty otherwise. */
  readonly breaks: readonly number[];
}

/** Pages about the atlas rather than of it; their texts come with the package. */
export const OPERATOR_PAGES = ['easy', 'accessibility', 'imprint', 'privacy'] as const;
export type OperatorPage = (typeof OPERATOR_PAGES)[number];

/**
 * All that makes a view: the one object behind links, undo, story steps and embeds. Everything else
 * on the screen is derived from it and from the package.
 */
export interface ViewState {
  readonly v: 1;
  readonly view: View;
  readonly language: Language;
  readonly level: LevelId;
  readonly indicator: IndicatorId;
  readonly period: PeriodId;
  /** Show the difference to this period instead of the value. */
  readonly compareWith: PeriodId | null;
  /** Selected areas in the order of their colours, six at most. */
  readonly areas: readonly AreaId[];
  readonly classification: ClassificationChoice;
  readonly face: Face;
  /** The method note that lies over the view: `METHOD_INDEX`, the id of a note, or none. */
  readonly note: string | null;
  /** The operator's page that stands in place of the view; null while the view itself is shown. */
  readonly page: OperatorPage | null;
  /** What Bedarf & Angebot shows; null until it is first opened. */
  readonly need: NeedView | null;
  /** What Vergleichen shows; null until it is first opened. */
  readonly compare: CompareView | null;
  /** Which Steckbrief is open; null until Steckbriefe are first opened. */
  readonly profile: ProfileView | null;
  /** Which story is open, and how; null until Präsentieren is first opened. */
  readonly present: PresentView | null;
}

/** In place of a note's id: the list of all of them. */
export const METHOD_INDEX = 'index';

export const MAX_SELECTED_AREAS = 6;
export const CLASS_COUNT_RANGE = { min: 3, max: 7 } as const;

export const DEFAULT_CLASSIFICATION: ClassificationChoice = {
  method: 'quantile',
  classCount: 5,
  scope: 'all',
  rounded: true,
  breaks: [],
};

/** The view a package opens with. */
export function defaultView(atlas: AtlasPackage): ViewState {
  return {
    v: 1,
    view: 'explore',
    language: 'de',
    level: atlas.defaults.level,
    indicator: atlas.defaults.indicator,
    period: atlas.defaults.period,
    compareWith: null,
    areas: [],
    classification: DEFAULT_CLASSIFICATION,
    face: 'map',
    note: null,
    page: null,
    need: null,
    compare: null,
    profile: null,
    present: null,
  };
}
