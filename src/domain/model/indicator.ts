import type { LocalText } from './area.ts';
import type { ConceptId, IndicatorId, PeriodId } from './ids.ts';

/** `share`: numerator is a part of the denominator, so it can never exceed `factor`. */
export type IndicatorKind = 'count' | 'area' | 'rate' | 'share' | 'index';

export type Polarity = 'high_need' | 'low_need' | 'neutral';

/** Sum of base indicators with signs: `wb_total - pop_total`. */
export type Term = { readonly id: IndicatorId; readonly sign: 1 | -1 };

/** `factor × Σ numerator ÷ Σ denominator`, evaluated from base counts for any area or union. */
export interface Formula {
  readonly numerator: readonly Term[];
  readonly denominator: readonly Term[];
  readonly factor: number;
}

/** One value of one dimension: `{ dimension: 'sex', category: 'female' }`. */
export interface Facet {
  readonly dimension: string;
  readonly category: string;
}

export interface Indicator {
  readonly id: IndicatorId;
  readonly concept: ConceptId;
  /** Sorted by dimension; empty for the concept's total. */
  readonly facets: readonly Facet[];
  readonly name: LocalText;
  readonly shortName: LocalText;
  /** "Arbeitslose je 100 Einwohner von 16 bis unter 65 Jahren": what is measured. */
  readonly measure: LocalText;
  readonly kind: IndicatorKind;
  /** Key of the unit in `Catalogue.units`. */
  readonly unit: string;
  readonly decimals: number;
  readonly polarity: Polarity;
  /** `MM-DD` within the period, or null for a whole year. */
  readonly referenceDay: string | null;
  readonly periods: readonly PeriodId[];
  /** Null for base indicators, whose figures stand in the package. */
  readonly formula: Formula | null;
  /** The rate to map instead of this count, where the package names one. */
  readonly mappedAs: IndicatorId | null;
  /** Denominators below this are flagged `low_denominator`; null where it does not apply. */
  readonly minimumDenominator: number | null;
  readonly sources: readonly string[];
  readonly definition: LocalText;
  /** What must be known before the figure is used; empty where nothing is. */
  readonly caveat: LocalText;
  readonly comparability: LocalText;
}

export interface Concept {
  readonly id: ConceptId;
  readonly name: LocalText;
  readonly theme: string;
  /** Handlungsfeld of the municipal strategy, or null. */
  readonly field: string | null;
  /** Words people search for that are not in the name: "Hartz IV". */
  readonly synonyms: readonly string[];
  readonly defaultIndicator: IndicatorId;
}

export interface Source {
  readonly id: string;
  readonly name: LocalText;
  readonly licence: LocalText;
  readonly url: string | null;
}

/** Completed years of age, both ends inclusive; `to` is null for "and older". */
export interface AgeBounds {
  readonly from: number;
  readonly to: number | null;
}

export interface Category {
  readonly id: string;
  readonly name: LocalText;
  /** Only where the category is an age group whose bounds the package states. */
  readonly ages?: AgeBounds;
}

export interface Dimension {
  readonly id: string;
  readonly name: LocalText;
  readonly categories: readonly Category[];
}

export interface NamedItem {
  readonly id: string;
  readonly name: LocalText;
}

export interface Unit {
  readonly id: string;
  /** "Prozent", for axis titles and screen readers. */
  readonly name: LocalText;
  /** "%", set after the number; empty for plain counts. */
  readonly symbol: LocalText;
}

/** Everything a package says about its figures, without the figures. */
export interface Catalogue {
  readonly themes: readonly NamedItem[];
  readonly fields: readonly NamedItem[];
  readonly dimensions: readonly Dimension[];
  readonly units: readonly Unit[];
  readonly concepts: readonly Concept[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
}
