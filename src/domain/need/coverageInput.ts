import type { AgeSpan } from '../coverage/offer.ts';
import type { Cell } from '../model/cell.ts';
import type { Column } from '../model/column.ts';
import type { CountedOffer } from '../offers/offerRecord.ts';
import type { NeedQuestion } from './needQuestion.ts';
import type { DemandSites, TravelTimes } from './travel.ts';

/** Offers with the areas of the level in which they stand. */
export interface OfferStock {
  readonly offers: readonly CountedOffer[];
  /** Index of the area of every offer, -1 for none. */
  readonly areaOfOffer: Int32Array;
}

/** What coverage is worked out from; `offers` is the inventory in force. */
export interface CoverageInput extends OfferStock {
  readonly question: NeedQuestion;
  readonly ages: AgeSpan | null;
  /** Heads of the target group per area. */
  readonly population: Column;
  /** All heads that belong to an area, as published. */
  readonly populationTotal: Cell;
  readonly sites: DemandSites;
  readonly times: TravelTimes | null;
  /**
   * The inventory from which limits by thirds are drawn where that is another one: a scenario is
   * measured by the limits of the stock, so that only what it changes looks changed.
   */
  readonly reference?: OfferStock | null;
}
