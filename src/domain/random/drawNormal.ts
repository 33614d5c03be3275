import type { Random } from './random.ts';

/**
 * One draw from the standard normal distribution by the polar method, which takes a varying count of
 * uniform numbers (2.5 on average). Source: Marsaglia and Bray (1964), SIAM Review 6(3).
 */
export function drawNormal(random: Random): number {
  for (;;) {
    const across = 2 * random() - 1;
    const up = 2 * random() - 1;
    const square = across * across + up * up;
    if (square > 0 && square < 1) return across * Math.sqrt((-2 * Math.log(square)) / square);
  }
}
