import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASSIFIER_IDS, type ClassifierId } from './classification.ts';
import { classify } from './classify.ts';
import { classifyDiverging } from './classifyDiverging.ts';
import { classOf } from './classOf.ts';
import { roundBreaks } from './roundBreaks.ts';
import { roundestNumber } from './roundestNumber.ts';

const figure = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.integer({ min: -100, max: 2000 }).map((tenths) => tenths / 10),
);

describe('roundBreaks', () => {
  it('moves no value to another class', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<ClassifierId>(...CLASSIFIER_IDS.filter((id) => id !== 'manual')),
        fc.integer({ min: 2, max: 7 }),
        fc.array(figure, { minLength: 1, maxLength: 60 }),
        (method, classCount, values) => {
          const exact = classify({ method, classCount, values });
          const rounded = roundBreaks(exact, values);
          expect(values.map((value) => classOf(rounded, value))).toEqual(
            values.map((value) => classOf(exact, value)),
          );
          expect(rounded.classCount).toBe(exact.classCount);
          rounded.breaks.slice(1).forEach((edge, index) => {
            expect(edge > rounded.breaks[index]! || exact.classCount === 1).toBe(true);
          });
          expect(rounded.breaks[0]!).toBeLessThanOrEqual(Math.min(...values));
          expect(rounded.breaks.at(-1)!).toBeGreaterThanOrEqual(Math.max(...values));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('gives a reader whole numbers where the values leave room', () => {
    const values = [0.8, 1.2, 1.7, 2.3, 2.8, 3.0, 3.2, 3.6, 3.7, 4.8, 5.0, 5.8, 6.1, 6.8, 8.1, 8.9];
    const exact = classify({ method: 'quantile', classCount: 4, values });
    expect(roundBreaks(exact, values).breaks).toEqual([0, 2.5, 3.7, 6, 10]);
  });

  it('never moves an outer edge across zero, so shares do not start below it', () => {
    const positive = [3, 4, 50, 60];
    const down = roundBreaks(
      classify({ method: 'quantile', classCount: 2, values: positive }),
      positive,
    );
    expect(down.breaks).toEqual([0, 30, 60]);
    const negative = positive.map((value) => -value);
    const up = roundBreaks(
      classify({ method: 'quantile', classCount: 2, values: negative }),
      negative,
    );
    expect(up.breaks.at(-1)).toBe(0);
  });

  it('ends a share at 100 percent where the largest share is near it', () => {
    const values = [12, 40, 55, 71, 96.4];
    const rounded = roundBreaks(classify({ method: 'quantile', classCount: 3, values }), values);
    expect(rounded.breaks.at(-1)).toBe(100);
  });

  it('keeps the order of limits that stand in one gap between two values', () => {
    const values = [0.13, 0.17, 9.87];
    const exact = classify({ method: 'equal_interval', classCount: 5, values });
    const { breaks } = roundBreaks(exact, values);
    expect(breaks).toEqual([0, 2, 4, 6, 8, 10]);
  });

  it('keeps limits in order and between the edges when it is told only some of the values', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<ClassifierId>('quantile', 'equal_interval', 'natural_breaks'),
        fc.integer({ min: 2, max: 7 }),
        fc.array(figure, { minLength: 2, maxLength: 30 }),
        fc.nat(30),
        (method, classCount, values, told) => {
          const exact = classify({ method, classCount, values });
          fc.pre(exact.classCount > 1);
          const { breaks } = roundBreaks(exact, values.slice(0, told));
          expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
          expect(breaks[0]!).toBeLessThanOrEqual(exact.breaks[0]!);
          expect(breaks.at(-1)!).toBeGreaterThanOrEqual(exact.breaks.at(-1)!);
        },
      ),
    );
  });

  it('leaves given, rounded and diverging limits and single classes as they are', () => {
    const values = [1.234, 5.678];
    const unchanged = [
      classify({ method: 'manual', classCount: 2, values, givenBreaks: [1.1, 2.2, 6.6] }),
      classify({ method: 'rounded', classCount: 3, values }),
      classifyDiverging({ values, centre: 3.21, classesPerSide: 2, width: 'exact' }),
      classify({ method: 'quantile', classCount: 3, values: [7, 7] }),
    ];
    for (const classification of unchanged) {
      expect(roundBreaks(classification, values)).toBe(classification);
    }
  });
});

describe('roundestNumber', () => {
  it.each([
    { above: -3, upTo: 2, near: 1.5, expected: 0 },
    { above: 33.82, upTo: 36.24, near: 35.1, expected: 35 },
    { above: 3.61, upTo: 4.8, near: 4.2, expected: 4 },
    { above: 40.3, upTo: 41.02, near: 40.7, expected: 41 },
    { above: 0.21, upTo: 0.34, near: 0.3, expected: 0.3 },
    { above: -41.02, upTo: -40.3, near: -40.7, expected: -41 },
    { above: 61, upTo: 94, near: 88, expected: 90 },
  ])('is $expected between $above and $upTo', ({ expected, ...gap }) => {
    expect(roundestNumber(gap)).toBe(expected);
  });

  it('is always inside the gap', () => {
    fc.assert(
      fc.property(figure, figure, fc.double({ min: 0.01, max: 1, noNaN: true }), (a, b, share) => {
        const [above, upTo] = a < b ? [a, b] : [b, a];
        const near = above + (upTo - above) * share;
        fc.pre(near > above && near <= upTo);
        const round = roundestNumber({ above, upTo, near });
        expect(round > above && round <= upTo).toBe(true);
      }),
    );
  });

  it('stays where it is between neighbouring doubles that have no short form', () => {
    const above = 2 / 3;
    const upTo = above + 2 ** -53;
    expect(roundestNumber({ above, upTo, near: upTo })).toBe(upTo);
  });
});
