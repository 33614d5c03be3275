import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../domain/classify/classify.ts';
import { limitDecimals } from '../../domain/classify/limitDecimals.ts';
import { breakProblems, editableBreaks, withAddedBreak } from './innerBreaks.ts';
import { methodChange } from './methodChange.ts';

const ascending = fc
  .uniqueArray(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 5 })
  .map((numbers) => numbers.map((number) => number / 10).sort((a, b) => a - b));

describe('own limits', () => {
  it('are refused where they are no number or not above the one before', () => {
    expect(breakProblems([1, 2, 2, Number.NaN, 1])).toEqual([
      null,
      null,
      'notAbove',
      'notNumber',
      null,
    ]);
  });

  it('stay ascending when one is added, which goes into the widest class', () => {
    expect(withAddedBreak([2, 3], [0, 9], 0)).toEqual([2, 3, 6]);
    fc.assert(
      fc.property(ascending, fc.integer({ min: 0, max: 2 }), (inner, decimals) => {
        const next = withAddedBreak(inner, [-60, 60], decimals);
        expect(breakProblems(next).every((problem) => problem === null)).toBe(true);
        expect(next.length).toBeGreaterThanOrEqual(inner.length);
      }),
    );
  });

  it('are not added where no number fits between two limits', () => {
    expect(withAddedBreak([1], [0, 2], 0)).toEqual([1]);
  });

  it('begin as the limits in force, shortened only where they stay apart', () => {
    expect(editableBreaks([0, 2.3456, 4.5678, 9], 2)).toEqual([2.35, 4.57]);
    expect(editableBreaks([0, 1.001, 1.002, 9], 2)).toEqual([1.001, 1.002]);
  });

  it('are at least one limit whatever the classes were, and none for other methods', () => {
    const none = classify({ method: 'quantile', classCount: 5, values: [] });
    expect(methodChange('manual', none, 1).breaks).toHaveLength(1);
    const equal = classify({ method: 'quantile', classCount: 5, values: [4, 4] });
    expect(methodChange('manual', equal, 1).breaks).toHaveLength(1);
    expect(methodChange('rounded', equal, 1)).toEqual({ method: 'rounded', breaks: [] });
  });
});

describe('the decimals of class limits', () => {
  it('are as few as print every limit exactly, and at most two more than the values have', () => {
    expect(limitDecimals([0, 2, 5], 2)).toBe(0);
    expect(limitDecimals([0, 2.5, 5], 2)).toBe(1);
    expect(limitDecimals([0, 1 / 3, 5], 1)).toBe(3);
  });
});
