import { binomialProbability } from './binomialProbability.ts';

const SMALLEST = 1e-300;
const MOST_TERMS = 20_000;

/**
 * Regularised incomplete beta function I_x(a, b) (`lower`) and its complement 1 − I_x(a, b) (`upper`),
 * each without cancellation, for `x` in 0–1 and `a`, `b` > 0. Continued fraction DLMF 8.17.22 on the
 * side where it converges fast; about √max(a, b) terms. Throws a RangeError outside that domain.
 */
export function incompleteBeta(
  x: number,
  a: number,
  b: number,
): { readonly lower: number; readonly upper: number } {
  if (!(x >= 0 && x <= 1 && a > 0 && b > 0)) {
    throw new RangeError(`incompleteBeta(${x}, ${a}, ${b}): x must be in 0–1, a and b above 0`);
  }
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === 1) return { lower: 1, upper: 0 };
  if (x <= (a + 1) / (a + b + 2)) {
    const lower = leading(x, a, b) / continuedFraction(x, a, b);
    return { lower, upper: 1 - lower };
  }
  const upper = leading(1 - x, b, a) / continuedFraction(1 - x, b, a);
  return { lower: 1 - upper, upper };
}

/** x^a (1 − x)^b ÷ (a B(a, b)), as a binomial probability so that large a and b lose no digits. */
function leading(x: number, a: number, b: number): number {
  return (binomialProbability(a, a + b, x) * b) / (a + b);
}

/** 1 + d₁/(1 + d₂/(1 + …)) of DLMF 8.17.22, evaluated forwards (Lentz 1976, modified by Thompson). */
function continuedFraction(x: number, a: number, b: number): number {
  let value = 1;
  let numerator = 1;
  let denominator = 0;
  for (let index = 1; index <= MOST_TERMS; index += 1) {
    const term = coefficient(index, x, a, b);
    denominator = 1 / awayFromZero(1 + term * denominator);
    numerator = awayFromZero(1 + term / numerator);
    const factor = numerator * denominator;
    value *= factor;
    if (Math.abs(factor - 1) < Number.EPSILON) break;
  }
  return value;
}

function coefficient(index: number, x: number, a: number, b: number): number {
  const m = index >> 1;
  return index % 2 === 0
    ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}

function awayFromZero(value: number): number {
  return Math.abs(value) < SMALLEST ? SMALLEST : value;
}
