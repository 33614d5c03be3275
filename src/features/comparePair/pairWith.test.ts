import { describe, expect, it } from 'vitest';
import { indicatorId } from '../../testing/tinyPackage.ts';
import { pairWith } from './pairWith.ts';

const [a, b, c] = ['a', 'b', 'c'].map(indicatorId) as [
  ReturnType<typeof indicatorId>,
  ReturnType<typeof indicatorId>,
  ReturnType<typeof indicatorId>,
];

describe('pairWith(pair, axis, chosen)', () => {
  it('puts another indicator on one axis and leaves the other', () => {
    expect(pairWith([a, b], 'across', c)).toEqual([c, b]);
    expect(pairWith([a, b], 'up', c)).toEqual([a, c]);
  });

  it('changes the axes where the one chosen stands on the other already', () => {
    expect(pairWith([a, b], 'across', b)).toEqual([b, a]);
    expect(pairWith([a, b], 'up', a)).toEqual([b, a]);
  });

  it('waits for the second where there is only one', () => {
    expect(pairWith([a, null], 'across', a)).toBeNull();
    expect(pairWith([a, null], 'across', b)).toEqual([b, a]);
    expect(pairWith([a, null], 'up', a)).toBeNull();
    expect(pairWith([a, null], 'up', b)).toEqual([a, b]);
  });
});
