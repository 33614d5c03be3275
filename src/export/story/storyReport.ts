import type { AreaId } from '../../domain/model/ids.ts';
import type { InterfaceLanguage } from '../../i18n/intl.ts';
import type { FigureReport } from '../figureReport.ts';
import type { SlidePicture } from './slidePicture.ts';

/** A story as it leaves the atlas, in one language. */
export interface StoryReport {
  readonly title: string;
  readonly summary: string;
  readonly cityName: string;
  readonly language: InterfaceLanguage;
  readonly madeOn: Date;
}

/** One of its steps. */
export interface StepReport {
  readonly headline: string;
  readonly text: string;
  /** Empty where notes are not wanted. */
  readonly note: string;
  readonly alternative: string;
  /** Null for a step of words alone. */
  readonly view: StepViewReport | null;
}

export interface StepViewReport {
  /** What is measured, where and when. */
  readonly measured: string;
  readonly source: string;
  /** Address of exactly this view. */
  readonly link: string;
  /** Null where the view has no form that leaves the atlas: the slide then leads to it. */
  readonly figure: StepFigure | null;
}

/** What a step shows, as the stage shows it; its figures are those of the table of a report. */
export type StepFigure =
  | {
      /** The table has a row per period and a column per line. */
      readonly kind: 'lines';
      readonly report: FigureReport;
      /** Id of the column that stands out. */
      readonly highlight: string | null;
    }
  | {
      /** The table has a row per area. */
      readonly kind: 'bars';
      readonly report: FigureReport;
      /** In this order. */
      readonly areas: readonly AreaId[];
      readonly chosen: readonly AreaId[];
      readonly city: AreaId;
    }
  | {
      /** The table has a row per area. */
      readonly kind: 'table';
      readonly report: FigureReport;
      readonly areas: readonly AreaId[];
      /** Ids of columns of figures. */
      readonly columns: readonly string[];
    }
  | {
      readonly kind: 'picture';
      readonly picture: SlidePicture;
      /** The same in figures, on a slide of its own; null where the picture says it all. */
      readonly table: FigureReport | null;
      /** Areas that stand first in that table. */
      readonly chosen: readonly AreaId[];
    };
