import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinTicks } from './thinTicks.ts';

const years = (count: number, spacing: number, width = 30) =>
  Array.from({ length: count }, (_, n) => ({ at: n * spacing, width }));

describe('thinTicks', () => {
  it('keeps every label where there is room', () => {
    expect(thinTicks(years(5, 50), { required: null, gap: 8 })).toEqual([0, 1, 2, 3, 4]);
  });

  it('thins eleven years to every second one, ends included', () => {
    expect(thinTicks(years(11, 30), { required: 10, gap: 8 })).toEqual([0, 2, 4, 6, 8, 10]);
  });

  it('keeps the current year and drops the neighbours that would touch it', () => {
    expect(thinTicks(years(11, 30), { required: 3, gap: 8 })).toContain(3);
    expect(thinTicks(years(11, 30), { required: 3, gap: 8 })).not.toContain(2);
  });

  it('shows nothing for no ticks and the only one for one', () => {
    expect(thinTicks([], { required: null, gap: 8 })).toEqual([]);
    expect(thinTicks(years(1, 30), { required: 0, gap: 8 })).toEqual([0]);
  });

  it('never lets two labels touch', () => {
    const tick = fc.record({
      at: fc.double({ min: 0, max: 800, noNaN: true }),
      width: fc.integer({ min: 10, max: 80 }),
    });
    fc.assert(
      fc.property(fc.array(tick, { minLength: 1, maxLength: 30 }), fc.nat(29), (ticks, wish) => {
        const sorted = [...ticks].sort((a, b) => a.at - b.at);
        const required = wish % sorted.length;
        const kept = thinTicks(sorted, { required, gap: 4 });
        expect(kept).toContain(required);
        for (let n = 1; n < kept.length; n += 1) {
          const [left, right] = [sorted[kept[n - 1]!]!, sorted[kept[n]!]!];
          expect(right.at - left.at).toBeGreaterThanOrEqual((left.width + right.width) / 2 + 4);
        }
      }),
    );
  });
});
