import type { AgeSpan } from '../coverage/offer.ts';
import type { LocalText } from '../model/area.ts';
import type { IndicatorId, PeriodId } from '../model/ids.ts';
import type { Term } from '../model/indicator.ts';
import type { CoverageMeasure, OfferKind } from '../need/needQuestion.ts';
import type { CandidateSite } from './candidateSite.ts';
import type { OfferRecord } from './offerRecord.ts';

/** Outlines that stay apart in one colour and at 12 pixels; a category names one. */
export const OFFER_SYMBOLS = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'pentagon',
  'hexagon',
  'star',
  'plus',
  'cross',
  'ring',
  'frame',
  'wedge',
  'house',
  'drop',
  'shield',
  'flag',
  'half',
  'bar',
] as const;
export type OfferSymbol = (typeof OFFER_SYMBOLS)[number];

export interface OfferCategory {
  readonly id: string;
  readonly name: LocalText;
  /** Handlungsfeld, or null. */
  readonly field: string | null;
  readonly symbol: OfferSymbol;
}

/** What a finer kind of offers within a category is called; records name it by `subcategory`. */
export interface NamedKind extends OfferKind {
  readonly name: LocalText;
}

/** Whom a question is about: how many they are is a sum of base counts. */
export interface TargetGroup {
  readonly id: string;
  readonly name: LocalText;
  /** "Kinder unter 3 Jahren" in the middle of a sentence: "je 100 …". */
  readonly inSentence: LocalText;
  /** Null where the group is not one of age. */
  readonly ages: AgeSpan | null;
  /** Base counts; empty where the package has no figures of the group. */
  readonly population: readonly Term[];
  readonly unit: 'people' | 'households';
}

/** A stage of life in the Präventionskette, in order. */
export interface LifePhase {
  readonly id: string;
  readonly name: LocalText;
  readonly kind: 'phase' | 'transition';
  readonly ages: AgeSpan | null;
  /** Base counts; empty where the package has no figures of the phase. */
  readonly population: readonly Term[];
  /** Categories that serve the phase where a record states no ages. */
  readonly categories: readonly string[];
}

export interface PresetPart {
  readonly indicator: IndicatorId;
  /** 1 to 100. */
  readonly weight: number;
}

/** A ready question that a package offers, one or more per Handlungsfeld. */
export interface QuestionPreset {
  readonly id: string;
  /** "Wo fehlen Angebote für Jugendliche?" */
  readonly name: LocalText;
  readonly field: string | null;
  readonly targetGroup: string;
  readonly parts: readonly PresetPart[];
  /** `composite`, or `status_dynamics` for Berlin's index from `parts` and their change. */
  readonly index: 'composite' | 'status_dynamics';
  readonly categories: readonly string[];
  /** Of a category named here only these kinds count. */
  readonly kinds: readonly OfferKind[];
  readonly measure: CoverageMeasure;
  /** Metres of way. */
  readonly reachM: number;
  /** Coverage below the first is low, from the second on high, in the measure's unit; null: by thirds. */
  readonly coverageLimits: readonly [low: number, high: number] | null;
  readonly note: LocalText;
}

/** What a package says about its offers; empty lists where it says nothing. */
export interface Inventory {
  readonly categories: readonly OfferCategory[];
  /** All kinds that the records name, or none: then their own words stand for themselves. */
  readonly kinds: readonly NamedKind[];
  readonly targetGroups: readonly TargetGroup[];
  readonly lifePhases: readonly LifePhase[];
  readonly presets: readonly QuestionPreset[];
  readonly offers: readonly OfferRecord[];
  /** Places that could take a new offer, as the package lists them; empty where it lists none. */
  readonly candidateSites: readonly CandidateSite[];
  /** The period of the figures that the presets are meant for. */
  readonly period: PeriodId;
  /** Day on which offers must be open to count, unless a question says otherwise: `YYYY-MM-DD`. */
  readonly offersOn: string;
}
