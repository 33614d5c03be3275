import type { MapFills } from '../mapModel.ts';

/** Bits of the fill byte; the shader in `fillShaders.ts` reads them. */
export const PATTERN_SHIFT = 4;
export const HATCHED_BIT = 128;
const CLASS_MASK = 15;

/**
 * One byte per area: class in bits 0 to 3, pattern in bits 4 to 6, hatching in bit 7. This is
 * all that travels to the graphics card when the year or the indicator changes.
 */
export function packFills(fills: MapFills): Uint8Array {
  return fills.pattern.map(
    (pattern, index) =>
      (fills.classIndex[index]! & CLASS_MASK) |
      (pattern << PATTERN_SHIFT) |
      (fills.hatched[index] === 1 ? HATCHED_BIT : 0),
  );
}
