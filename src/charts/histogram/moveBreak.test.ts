import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakForKey, settleBreak } from './moveBreak.ts';

describe('settleBreak', () => {
  it('rounds to the step', () => {
    expect(settleBreak([0, 2, 4], 1, { value: 2.537, step: 0.1 })).toBe(2.5);
  });

  it('keeps the limit where its neighbours leave no room', () => {
    expect(settleBreak([0, 0.05, 0.1], 1, { value: 5, step: 0.1 })).toBe(0.05);
  });

  it('never lets a limit pass its neighbours', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (value) => {
        const settled = settleBreak([0, 2, 4], 1, { value, step: 0.5 });
        expect(settled).toBeGreaterThan(0);
        expect(settled).toBeLessThan(4);
      }),
    );
  });
});

describe('breakForKey', () => {
  it('moves a limit by one step with the arrows', () => {
    expect(breakForKey('ArrowRight', [0, 2, 4], 1, 0.1)).toBe(2.1);
    expect(breakForKey('ArrowDown', [0, 2, 4], 1, 0.1)).toBe(1.9);
  });

  it('leaves other keys alone', () => {
    expect(breakForKey('Tab', [0, 2, 4], 1, 0.1)).toBeNull();
  });
});
