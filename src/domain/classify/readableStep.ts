import { decimalNumber } from './decimalNumber.ts';

/** Multiples of a power of ten that people count in, in tenths to stay whole numbers. */
export const STEPS_IN_TENTHS: readonly number[] = [10, 20, 25, 50];

/** The smallest of 1, 2, 2.5, 5 × 10^n that is at least `width` (a positive number). */
export function readableStep(width: number): number {
  const exponent = Math.floor(Math.log10(width));
  const steps = [exponent - 1, exponent, exponent + 1].flatMap((power) =>
    STEPS_IN_TENTHS.map((tenths) => decimalNumber(tenths, power - 1)),
  );
  // The largest of them is more than five times the width.
  return steps.find((step) => step >= width)!;
}
