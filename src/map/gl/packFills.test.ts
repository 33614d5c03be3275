import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILL_PATTERNS } from '../mapModel.ts';
import { HATCHED_BIT, PATTERN_SHIFT, packFills } from './packFills.ts';

describe('packFills(fills)', () => {
  it('keeps class, pattern and hatching of every area apart in one byte', () => {
    const area = fc.record({
      classIndex: fc.integer({ min: 0, max: 8 }),
      pattern: fc.integer({ min: 0, max: FILL_PATTERNS.length - 1 }),
      low: fc.constantFrom(0, 1),
    });
    fc.assert(
      fc.property(fc.array(area), (areas) => {
        const bytes = packFills({
          pattern: Uint8Array.from(areas, ({ pattern }) => pattern),
          classIndex: Uint8Array.from(areas, ({ classIndex }) => classIndex),
          hatched: Uint8Array.from(areas, ({ low }) => low),
        });
        expect(bytes).toHaveLength(areas.length);
        areas.forEach(({ classIndex, pattern, low }, index) => {
          expect(bytes[index]! & 15).toBe(classIndex);
          expect((bytes[index]! >> PATTERN_SHIFT) & 7).toBe(pattern);
          expect((bytes[index]! & HATCHED_BIT) !== 0).toBe(low === 1);
        });
      }),
    );
  });
});
