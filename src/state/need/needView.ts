import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import type { Scenario } from '../../domain/offers/offerEdit.ts';

/** What stands beside the map of Bedarf & Angebot. */
export const NEED_FACES = ['action', 'offers', 'scenarios', 'chain', 'method'] as const;
export type NeedFace = (typeof NEED_FACES)[number];

/** The offer table's filter; empty lists and null ask for nothing. */
export interface OfferFilter {
  readonly text: string;
  readonly categories: readonly string[];
  readonly field: string | null;
  readonly targetGroup: string | null;
  readonly operator: string | null;
  /** Only offers open in this year. */
  readonly year: number | null;
}

export const NO_OFFER_FILTER: OfferFilter = {
  text: '',
  categories: [],
  field: null,
  targetGroup: null,
  operator: null,
  year: null,
};

/** What a view of Bedarf & Angebot adds to the view state; absent until the view is first opened. */
export interface NeedView {
  readonly question: NeedQuestion;
  readonly face: NeedFace;
  readonly filter: OfferFilter;
  /** Cell of the bivariate legend whose areas stand out; null for none. */
  readonly pickedCell: number | null;
  readonly scenarios: readonly Scenario[];
  /** Scenario in force; null for the inventory as it is. */
  readonly scenario: number | null;
}
