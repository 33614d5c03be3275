import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASSIFIER_IDS, type ClassifierId } from './classification.ts';
import { CLASSIFIERS } from './classifiers.ts';
import { classify } from './classify.ts';
import { classOf } from './classOf.ts';

const AUTOMATIC = CLASSIFIER_IDS.filter((id) => id !== 'manual');
const figure = fc.oneof(
  fc.integer({ min: -5, max: 20 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
);
const figures = fc.array(figure, { minLength: 1, maxLength: 60 });
const classCounts = fc.integer({ min: 2, max: 7 });
const methods = fc.constantFrom<ClassifierId>(...AUTOMATIC);

/** R spData::jenks71 (Jenks & Caspall 1971), CC0; expected limits by R classInt 0.4.9. */
const JENKS_71 = [
  50.12, 83.9, 76.43, 71.61, 79.66, 84.84, 87.87, 92.45, 119.9, 155.3, 131.5, 111.8, 96.78, 86.75,
  62.41, 96.37, 75.51, 77.29, 85.41, 116.4, 58.5, 75.29, 66.32, 62.65, 80.45, 72.76, 63.67, 60.27,
  68.45, 100.1, 55.3, 54.07, 57.49, 73.52, 68.25, 64.28, 50.64, 52.47, 68.19, 57.4, 39.72, 60.66,
  57.59, 38.22, 57.22, 67.04, 47.29, 71.05, 50.53, 34.63, 59.65, 62.06, 52.89, 56.35, 57.26, 53.77,
  59.89, 55.44, 45.4, 52.21, 49.38, 51.15, 54.27, 54.32, 41.2, 34.58, 50.11, 52.05, 33.82, 39.88,
  36.24, 41.02, 46.13, 51.15, 32.28, 33.26, 31.78, 31.28, 50.52, 47.21, 32.69, 38.3, 33.83, 40.3,
  40.62, 32.14, 31.66, 26.09, 39.84, 24.83, 28.2, 31.19, 37.57, 27.16, 23.42, 18.57, 30.97, 17.82,
  15.57, 15.93, 28.71, 32.22,
];

describe('classify', () => {
  it('knows every method under its own id', () => {
    for (const id of CLASSIFIER_IDS) {
      expect(CLASSIFIERS[id].id).toBe(id);
    }
  });

  it('gives strictly ascending edges that enclose all values, whatever the values are', () => {
    fc.assert(
      fc.property(methods, classCounts, figures, (method, classCount, values) => {
        const { breaks, notices } = classify({ method, classCount, values });
        expect(breaks[0]!).toBeLessThanOrEqual(Math.min(...values));
        expect(breaks[breaks.length - 1]!).toBeGreaterThanOrEqual(Math.max(...values));
        breaks.slice(1).forEach((edge, index) => {
          if (!notices.includes('all_equal')) {
            expect(edge).toBeGreaterThan(breaks[index]!);
          }
        });
      }),
    );
  });

  it('puts every value into exactly one class, the one whose edges enclose it', () => {
    fc.assert(
      fc.property(methods, classCounts, figures, (method, classCount, values) => {
        const result = classify({ method, classCount, values });
        const expected = new Array<number>(result.classCount).fill(0);
        for (const value of values) {
          const index = classOf(result, value);
          const last = index === result.classCount - 1;
          expect(value).toBeGreaterThanOrEqual(result.breaks[index]!);
          expect(last || value < result.breaks[index + 1]!).toBe(true);
          expected[index]! += 1;
        }
        expect(result.counts).toEqual(expected);
      }),
    );
  });

  it('never puts a larger value into a lower class', () => {
    fc.assert(
      fc.property(
        methods,
        classCounts,
        figures,
        figure,
        figure,
        (method, classCount, values, a, b) => {
          const result = classify({ method, classCount, values });
          const [low, high] = a <= b ? [a, b] : [b, a];
          expect(classOf(result, low)).toBeLessThanOrEqual(classOf(result, high));
        },
      ),
    );
  });

  it('does not depend on the order of the areas', () => {
    const shuffled = figures.chain((values) =>
      fc.tuple(
        fc.constant(values),
        fc.shuffledSubarray(values, { minLength: values.length, maxLength: values.length }),
      ),
    );
    fc.assert(
      fc.property(methods, classCounts, shuffled, (method, classCount, [values, permuted]) => {
        expect(classify({ method, classCount, values: permuted })).toEqual(
          classify({ method, classCount, values }),
        );
      }),
    );
  });

  it('never leaves a quantile or natural class empty and never exceeds what was asked for', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<ClassifierId>('quantile', 'natural_breaks'),
        classCounts,
        figures,
        (method, classCount, values) => {
          const result = classify({ method, classCount, values });
          expect(Math.min(...result.counts)).toBeGreaterThan(0);
          expect(result.classCount).toBeLessThanOrEqual(classCount);
        },
      ),
    );
  });

  it('reports ties that cost a class and fewer distinct values than classes', () => {
    const result = classify({ method: 'quantile', classCount: 4, values: [0, 0, 0, 0, 0, 3] });
    expect(result.counts).toEqual([5, 1]);
    expect(result.notices).toEqual(['fewer_distinct_values', 'duplicate_breaks_collapsed']);
  });

  it('separates many zeros from the rest although the quantiles fall on zero', () => {
    const zeros = [0, 0, 0, 0, 0, 0, 1, 2, 3, 10];
    const halves = classify({ method: 'quantile', classCount: 2, values: zeros });
    expect(halves.breaks).toEqual([0, 0.5, 10]);
    const neighbours = [0, 0, 0, 0, Number.MIN_VALUE];
    const smallest = classify({ method: 'quantile', classCount: 2, values: neighbours });
    expect(smallest.counts).toEqual([5]);
  });

  it('keeps ties at the largest value in a class of their own instead of merging them away', () => {
    const result = classify({ method: 'quantile', classCount: 2, values: [1, 2, 2, 2, 2, 2] });
    expect(result.breaks).toEqual([1, 1.5, 2]);
    expect(result.counts).toEqual([1, 5]);
  });

  it('merges two classes where floating point has no number between their values', () => {
    const values = [1, 1 + Number.EPSILON];
    expect(classify({ method: 'quantile', classCount: 2, values }).classCount).toBe(1);
  });

  it('separates neighbouring doubles by natural breaks, or merges them where no limit fits', () => {
    const values = [0, 1, 1 + Number.EPSILON, 9];
    expect(classify({ method: 'natural_breaks', classCount: 4, values }).counts).toEqual([
      1, 1, 1, 1,
    ]);
    const apart = [1, 1 + Number.EPSILON];
    expect(classify({ method: 'natural_breaks', classCount: 2, values: apart }).counts).toEqual([
      2,
    ]);
  });

  it('keeps empty classes of equal intervals, because the gap is the message', () => {
    const result = classify({ method: 'equal_interval', classCount: 4, values: [0, 1, 8] });
    expect(result.counts).toEqual([2, 0, 0, 1]);
    expect(result.notices).toEqual(['fewer_distinct_values']);
  });

  it('leaves out standard deviation classes beyond the values and says so', () => {
    const result = classify({ method: 'standard_deviation', classCount: 7, values: [1, 2, 3, 4] });
    expect(result.classCount).toBe(3);
    expect(result.notices).toContain('classes_beyond_values_dropped');
  });

  it('chooses the readable width whose number of classes is nearest to the one asked for', () => {
    const values = [0.3, 2.1, 4.4, 8.9];
    expect(classify({ method: 'rounded', classCount: 5, values }).breaks).toEqual([
      0, 2, 4, 6, 8, 10,
    ]);
    const tenths = classify({ method: 'rounded', classCount: 3, values: [0.1, 0.2, 0.4] });
    expect(tenths.breaks).toEqual([0.1, 0.2, 0.3, 0.4]);
  });

  it('never needs more than seven rounded classes', () => {
    fc.assert(
      fc.property(classCounts, figures, (classCount, values) => {
        expect(classify({ method: 'rounded', classCount, values }).classCount).toBeLessThanOrEqual(
          7,
        );
      }),
    );
  });

  it('uses given limits as they are, sorted and without repetitions', () => {
    const result = classify({
      method: 'manual',
      classCount: 3,
      values: [1, 5, 9],
      givenBreaks: [10, 0, 5, 5],
    });
    expect(result.breaks).toEqual([0, 5, 10]);
    expect(result.counts).toEqual([1, 2]);
    expect(result.notices).toEqual(['duplicate_breaks_collapsed']);
  });

  it('keeps given limits without values and says when values lie outside them', () => {
    const givenBreaks = [0, 5, 10];
    const options = { method: 'manual', classCount: 2, givenBreaks } as const;
    expect(classify({ ...options, values: [] })).toMatchObject({
      classCount: 2,
      counts: [0, 0],
      notices: ['no_values'],
    });
    expect(classify({ ...options, values: [-1, 3] }).notices).toEqual(['values_outside_breaks']);
    expect(classify({ ...options, values: [3, 11] }).counts).toEqual([1, 1]);
  });

  it.each([[[]], [[1]], [[1, Number.NaN]], [[0, 1, 2, 3, 4, 5, 6, 7, 8]]])(
    'refuses %j as manual limits',
    (givenBreaks) => {
      expect(() => classify({ method: 'manual', classCount: 3, values: [1], givenBreaks })).toThrow(
        RangeError,
      );
    },
  );

  it('refuses manual classification without limits', () => {
    expect(() => classify({ method: 'manual', classCount: 3, values: [1] })).toThrow(RangeError);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'refuses %d as a value: an absent value must be left out, not passed on',
    (value) => {
      expect(() => classify({ method: 'quantile', classCount: 3, values: [1, value, 3] })).toThrow(
        RangeError,
      );
    },
  );

  it.each([1, 8, 2.5, Number.NaN])('refuses %d classes', (classCount) => {
    expect(() => classify({ method: 'quantile', classCount, values: [1, 2] })).toThrow(RangeError);
  });

  it('agrees with R classInt on the series of Jenks and Caspall', () => {
    const thirds = classify({ method: 'quantile', classCount: 3, values: JENKS_71 });
    expect(thirds.breaks[1]).toBeCloseTo(41.14, 9);
    expect(thirds.breaks[2]).toBeCloseTo(61.126666666667, 9);
    expect(thirds.counts).toEqual([34, 34, 34]);
    const natural = classify({ method: 'natural_breaks', classCount: 7, values: JENKS_71 });
    [29.84, 43.3, 61.36, 78.475, 105.95, 143.4].forEach((limit, index) => {
      expect(natural.breaks[index + 1]).toBeCloseTo(limit, 9);
    });
    expect(natural.counts).toEqual([10, 25, 33, 18, 11, 4, 1]);
    const deviations = classify({ method: 'standard_deviation', classCount: 4, values: JENKS_71 });
    expect(deviations.breaks[1]).toBeCloseTo(30.89690930073, 9);
    expect(deviations.breaks[3]).toBeCloseTo(81.661914228681, 9);
  });
});
