import type { MapFills } from '../mapModel.ts';

/** Bits of the fill byte; the shader in `fillShaders.ts` reads them. */
export const PATTERN_SHIFT = 3;
export const LOW_DENOMINATOR_BIT = 64;
const CLASS_MASK = 7;

/**
 * One byte per area: class in bits 0 to 2, pattern in bits 3 to 5, low denominator in bit 6. This is
 * all that travels to the graphics card when the year or the indicator changes.
 */
export function packFills(fills: MapFills): Uint8Array {
  return fills.pattern.map(
    (pattern, index) =>
      (fills.classIndex[index]! & CLASS_MASK) |
      (pattern << PATTERN_SHIFT) |
      (fills.lowDenominator[index] === 1 ? LOW_DENOMINATOR_BIT : 0),
  );
}
