import { decimalNumber } from './decimalNumber.ts';

/** Doubles carry at most 17 significant decimal digits: finer steps find nothing new. */
const DIGITS = 17;

/** A range of numbers and the one that the answer should be close to. */
export interface Gap {
  readonly above: number;
  readonly upTo: number;
  readonly near: number;
}

/**
 * The roundest number in `(above, upTo]`: zero if it is inside, else the one with the fewest digits,
 * where a last digit 5 is rounder than others ("35" before "34", but "4" as round as "5"); of several
 * equally round ones the nearest to `near`. Returns `near` (which must lie inside) where floating point
 * holds nothing rounder.
 */
export function roundestNumber(gap: Gap): number {
  const { above, upTo, near } = gap;
  if (above < 0 && upTo >= 0) {
    return 0;
  }
  const exponent = Math.ceil(Math.log10(Math.max(Math.abs(above), Math.abs(upTo))));
  for (let digit = 0; digit <= DIGITS; digit += 1) {
    const power = exponent - digit;
    const found =
      multipleInside(gap, 1, power) ?? (digit === 0 ? null : multipleInside(gap, 5, power - 1));
    if (found !== null) {
      return found;
    }
  }
  return near;
}

/** The multiple of `mantissa × 10^exponent` inside the gap that is nearest to `near`. */
function multipleInside(gap: Gap, mantissa: number, exponent: number): number | null {
  const unit = decimalNumber(mantissa, exponent);
  const first = Math.floor(gap.above / unit) + 1;
  const last = Math.floor(gap.upTo / unit);
  const nearest = Math.min(Math.max(Math.round(gap.near / unit), first), last);
  const number = decimalNumber(nearest * mantissa, exponent);
  return number > gap.above && number <= gap.upTo ? number : null;
}
