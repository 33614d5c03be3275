import { drawNormal } from './drawNormal.ts';
import type { Random } from './random.ts';

/**
 * One draw from the gamma distribution with the given shape and scale 1; mean and variance both equal
 * `shape`. Shape 0 is the point 0. Throws a RangeError for a negative or infinite shape.
 *
 * Source: Marsaglia and Tsang (2000), A simple method for generating gamma variables, ACM TOMS 26(3);
 * shapes below 1 by their boost with a uniform power.
 */
export function drawGamma(random: Random, shape: number): number {
  if (!(shape >= 0) || !Number.isFinite(shape)) {
    throw new RangeError(`drawGamma(random, ${shape}): the shape must be finite and not negative`);
  }
  if (shape === 0) return 0;
  if (shape < 1) return drawGamma(random, shape + 1) * (1 - random()) ** (1 / shape);
  const offset = shape - 1 / 3;
  const spread = 1 / Math.sqrt(9 * offset);
  for (;;) {
    const normal = drawNormal(random);
    const cube = (1 + spread * normal) ** 3;
    if (cube <= 0) continue;
    const uniform = 1 - random();
    if (Math.log(uniform) < (normal * normal) / 2 + offset * (1 - cube + Math.log(cube))) {
      return offset * cube;
    }
  }
}
