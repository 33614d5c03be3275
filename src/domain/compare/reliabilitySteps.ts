import { type Column, FLAG_BIT, STATE_CODE } from '../model/column.ts';
import {
  classifyReliability,
  coefficientOfVariation,
  RELIABILITY_SCHEMES,
  symmetricCoefficientOfVariation,
} from '../uncertainty/reliabilityClass.ts';

/** How far a figure rests on enough cases: 0 reliable, 1 limited, 2 hardly; `NOT_JUDGED`. */
export const RELIABILITY_STEPS = ['reliable', 'limited', 'unreliable'] as const;
export const NOT_JUDGED = 255;

/** Cases and the people or things they are set against, per area. */
export interface Cases {
  readonly numerator: Column;
  readonly denominator: Column;
}

/**
 * Step of each area by the coefficient of variation that chance gives a share of its size: binomial
 * where the cases are a part of the base (of the rarer of the two answers), 1 ÷ √cases otherwise. A low
 * denominator is at best limited. Withheld cases count as the least of what they may be. Where cases or
 * base are not known at all nothing is judged.
 */
export function reliabilityOf(cases: Cases, values: Column): Uint8Array {
  const { numerator, denominator } = cases;
  return Uint8Array.from(values.state, (_, area) => {
    const isKnown =
      numerator.state[area]! <= STATE_CODE.interval &&
      denominator.state[area]! <= STATE_CODE.interval;
    if (!isKnown || !(numerator.low[area]! >= 0 && denominator.high[area]! > 0)) return NOT_JUDGED;
    const [count, base] = [numerator.low[area]!, denominator.high[area]!];
    const step = RELIABILITY_STEPS.indexOf(
      classifyReliability({
        coefficientOfVariation: chanceVariation(count, base),
        sampleSize: base,
        scheme: RELIABILITY_SCHEMES.acs,
      }),
    );
    const isLow = (values.flags[area]! & FLAG_BIT.low_denominator) !== 0;
    return isLow ? Math.max(1, step) : step;
  });
}

/** The worse of two; what is not judged does not count. */
export function worseReliability(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((step, area) => {
    const second = other[area]!;
    if (step === NOT_JUDGED || second === NOT_JUDGED) return Math.min(step, second);
    return Math.max(step, second);
  });
}

function chanceVariation(count: number, base: number): number | null {
  if (count > base) return coefficientOfVariation(count, Math.sqrt(count));
  const share = count / base;
  return symmetricCoefficientOfVariation(share, Math.sqrt((share * (1 - share)) / base));
}
