import type { LevelGeometry } from '../../domain/geo/geometry.ts';
import { applyEdits, type EditedOffers, type EditRefused } from '../../domain/offers/applyEdits.ts';
import type { OfferEdit, Scenario } from '../../domain/offers/offerEdit.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { memoiseLatest } from '../selectors/memoiseLatest.ts';
import { areaLocator } from './areaLocator.ts';

export interface OffersInForce {
  /** The package's offers with the corrections made on this device. */
  readonly stock: readonly OfferRecord[];
  /** `stock` with the scenario in force; the same object where there is none. */
  readonly offers: readonly OfferRecord[];
  /** Edits of the device or the scenario that found nothing to work on. */
  readonly refused: readonly EditRefused[];
}

/** Remembers the latest corrections and the latest scenario apart. */
export function createOffersInForce() {
  const locatorOf = memoiseLatest(areaLocator);
  const stockOf = memoiseLatest(applyEdits);
  const scenarioOf = memoiseLatest(applyEdits);
  const combined = memoiseLatest((stock: EditedOffers, edited: EditedOffers | null) => ({
    stock: stock.offers,
    offers: edited?.offers ?? stock.offers,
    refused: [...stock.refused, ...(edited?.refused ?? [])],
  }));
  return (
    packaged: readonly OfferRecord[],
    edits: readonly OfferEdit[],
    scenario: Scenario | null,
    geometry: LevelGeometry,
  ): OffersInForce => {
    const locate = locatorOf(geometry);
    const stock = stockOf(packaged, edits, locate);
    return combined(stock, scenario && scenarioOf(stock.offers, scenario.edits, locate));
  };
}
