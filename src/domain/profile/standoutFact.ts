import type { Cell } from '../model/cell.ts';
import type { AreaId, IndicatorId, PeriodId } from '../model/ids.ts';
import type { RankPosition } from '../ranking/rankAreas.ts';
import type { ChangeMeasure } from './changeOverTime.ts';
import type { Tone } from './tone.ts';

export type NumberCell = Extract<Cell, { kind: 'number' }>;

/** What both kinds of candidates have, and what they are chosen by. */
export interface StandoutCore {
  readonly indicator: IndicatorId;
  readonly period: PeriodId;
  /** The subject's figure. */
  readonly cell: NumberCell;
  /** What it is compared with; null only for a change of the city by itself. */
  readonly against: AreaId | null;
  /** Signed size in spreads of the areas: what makes facts of different indicators comparable. */
  readonly size: number;
  readonly tone: Tone;
  readonly adjustedPValue: number;
  /** One case more or less changes the figure visibly, which must be said. */
  readonly fewCases: boolean;
}

/** The subject lies clearly above or below its comparator. */
export interface DeviationFact extends StandoutCore {
  readonly kind: 'deviation';
  readonly side: 'above' | 'below';
  readonly againstCell: NumberCell;
  /** Subject − comparator, in points. */
  readonly difference: NumberCell;
  readonly cases: { readonly count: number; readonly base: number };
  /** Rank 1 is the highest where the subject lies above, the lowest where it lies below. */
  readonly rank: RankPosition | null;
}

/** The subject has changed against its own past, by another amount than its comparator. */
export interface ChangeFact extends StandoutCore {
  readonly kind: 'change';
  readonly since: PeriodId;
  readonly from: NumberCell;
  readonly measure: ChangeMeasure;
  readonly change: NumberCell;
  /** Change of the comparator in the same measure and periods. */
  readonly againstChange: NumberCell | null;
}

/** So many of the compared figures show no clear difference: said where little stands out. */
export interface AlikeFact {
  readonly kind: 'alike';
  readonly against: AreaId;
  readonly alike: number;
  readonly compared: number;
}

/** So many figures were not judged, because few people stand behind them or they are withheld. */
export interface NotJudgedFact {
  readonly kind: 'not_judged';
  readonly fewPeople: number;
  readonly withheld: number;
}

export type StandoutFact = DeviationFact | ChangeFact | AlikeFact | NotJudgedFact;
