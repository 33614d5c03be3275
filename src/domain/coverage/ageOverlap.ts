import type { AgeSpan } from './offer.ts';

/** An open upper end is counted up to this age when a share of the span is asked for. */
const OLDEST_COUNTED_AGE = 100;

/**
 * Share (0 to 1) of an offer's years of age that belong to the target group: 0 where they do not
 * meet, 1 where the offer is for nobody else; null where the offer states no ages at all. All years of
 * age weigh the same. Throws a RangeError for a span that ends before it begins.
 */
export function ageOverlap(offer: AgeSpan, target: AgeSpan): number | null {
  const [from, to] = limitsOf(offer);
  const [targetFrom, targetTo] = limitsOf(target);
  if (offer.from === null && offer.to === null) return null;
  const common = Math.min(to, targetTo) - Math.max(from, targetFrom) + 1;
  return Math.max(0, common) / (to - from + 1);
}

function limitsOf({ from, to }: AgeSpan): readonly [number, number] {
  const first = from ?? 0;
  const last = to ?? Math.max(OLDEST_COUNTED_AGE, first);
  if (!(first >= 0 && last >= first)) throw new RangeError(`ages from ${from} to ${to}`);
  return [first, last];
}
