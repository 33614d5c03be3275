import { describe, expect, it, vi } from 'vitest';
import { memoiseLatest } from './memoiseLatest.ts';

describe('memoiseLatest(compute)', () => {
  it('computes once while every argument is identical', () => {
    const compute = vi.fn((list: readonly number[], by: number) => list.map((n) => n * by));
    const scaled = memoiseLatest(compute);
    const list = [1, 2];
    expect(scaled(list, 3)).toBe(scaled(list, 3));
    expect(compute).toHaveBeenCalledTimes(1);
  });

  it('computes anew for an equal but different object, and for NaN only once', () => {
    const compute = vi.fn((value: unknown) => [value]);
    const wrapped = memoiseLatest(compute);
    expect(wrapped([1])).not.toBe(wrapped([1]));
    expect(wrapped(Number.NaN)).toBe(wrapped(Number.NaN));
    expect(compute).toHaveBeenCalledTimes(3);
  });

  it('remembers a result that is nothing', () => {
    const compute = vi.fn((_: number) => undefined);
    const nothing = memoiseLatest(compute);
    nothing(1);
    nothing(1);
    expect(compute).toHaveBeenCalledTimes(1);
  });
});
