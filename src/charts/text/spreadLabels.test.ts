import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from './spreadLabels.ts';

const frame = { gap: 16, low: 0, high: 200 };

describe('spreadLabels', () => {
  it('leaves labels alone that do not touch', () => {
    expect(spreadLabels([20, 100, 60], frame)).toEqual([20, 100, 60]);
  });

  it('moves two touching labels apart by the same amount', () => {
    expect(spreadLabels([100, 104], frame)).toEqual([94, 110]);
  });

  it('keeps the first label first when two lines end in the same value', () => {
    expect(spreadLabels([50, 50], frame)).toEqual([42, 58]);
  });

  it('spreads over the whole height when not all fit', () => {
    expect(spreadLabels([10, 10, 10], { gap: 16, low: 0, high: 20 })).toEqual([0, 10, 20]);
  });

  it('keeps gap, order and bounds for any labels that fit', () => {
    const wish = fc.double({ min: -20, max: 220, noNaN: true });
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 8 }), (wishes) => {
        const placed = spreadLabels(wishes, frame);
        for (const [a, wishA] of wishes.entries()) {
          expect(placed[a]).toBeGreaterThanOrEqual(frame.low - 1e-9);
          expect(placed[a]).toBeLessThanOrEqual(frame.high + 1e-9);
          for (const [b, wishB] of wishes.entries()) {
            if (a === b) continue;
            expect(Math.abs(placed[a]! - placed[b]!)).toBeGreaterThanOrEqual(frame.gap - 1e-9);
            if (wishA < wishB) expect(placed[a]!).toBeLessThan(placed[b]!);
          }
        }
      }),
    );
  });
});
