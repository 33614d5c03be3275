import { MAX_OFFER_FLAWS, type OfferFlaw } from './offerFile.ts';

/** Collects flaws without keeping more than anyone reads. */
export class OfferFlawLog {
  readonly flaws: OfferFlaw[] = [];
  count = 0;

  add(flaw: OfferFlaw): void {
    this.count += 1;
    if (this.flaws.length < MAX_OFFER_FLAWS) {
      this.flaws.push({ ...flaw, value: flaw.value.slice(0, 80) });
    }
  }
}
