import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import type { CandidateList, SiteSource } from '../../domain/offers/candidateSite.ts';
import type { Scenario } from '../../domain/offers/offerEdit.ts';
import type { OfferFilter } from '../../domain/offers/offerFilter.ts';

/** What stands beside the map of Bedarf & Angebot. */
export const NEED_FACES = ['action', 'offers', 'scenarios', 'chain', 'method'] as const;
export type NeedFace = (typeof NEED_FACES)[number];

/** What a view of Bedarf & Angebot adds to the view state; absent until the view is first opened. */
export interface NeedView {
  readonly question: NeedQuestion;
  readonly face: NeedFace;
  /** Which offers the table lists and, beside it, the map shows. */
  readonly filter: OfferFilter;
  /** Cell of the bivariate legend whose areas stand out; null for none. */
  readonly pickedCell: number | null;
  readonly scenarios: readonly Scenario[];
  /** Scenario in force; null for the inventory as it is. */
  readonly scenario: number | null;
  /** Where suggested sites come from. */
  readonly siteSource: SiteSource;
  /** A person's own list of places as far as a link can carry it; a longer one is in the workspace. */
  readonly candidates: CandidateList | null;
}
