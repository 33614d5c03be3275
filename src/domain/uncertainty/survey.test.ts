import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotientWithMargin, standardErrorOfMargin, sumWithMargin } from './marginOfError.ts';
import {
  classifyReliability,
  coefficientOfVariation,
  RELIABILITY_SCHEMES,
  symmetricCoefficientOfVariation,
} from './reliabilityClass.ts';
import { estimateShare, estimateWeightedMean, estimateWeightedShare } from './surveyEstimate.ts';
import { summariseWeights } from './surveyWeights.ts';
import { wilsonInterval } from './wilsonInterval.ts';

const weights = fc.array(fc.double({ min: 0.01, max: 50, noNaN: true }), { minLength: 1 });

describe('survey weights', () => {
  it('cost nothing when equal', () => {
    expect(summariseWeights([2, 2, 2, 2])).toEqual({
      sampleSize: 4,
      effectiveSize: 4,
      designEffect: 1,
    });
  });

  it('have the design effect of Kish, 1 + the squared variation of the weights', () => {
    const summary = summariseWeights([1, 3, 0])!;
    expect(summary.sampleSize).toBe(2);
    expect(summary.effectiveSize).toBeCloseTo(1.6, 12);
    expect(summary.designEffect).toBeCloseTo(1 + 0.5 ** 2, 12);
  });

  it('never make a sample better than its size, whatever their unit', () => {
    fc.assert(
      fc.property(weights, (given) => {
        const { effectiveSize, designEffect } = summariseWeights(given)!;
        expect(effectiveSize).toBeLessThanOrEqual(given.length * (1 + 1e-12));
        const scaled = summariseWeights(given.map((weight) => weight * 1000))!;
        expect(scaled.designEffect).toBeCloseTo(designEffect, 9);
      }),
    );
  });

  it('are refused when negative or no numbers, and say nothing when all are zero', () => {
    expect(() => summariseWeights([-1])).toThrow(RangeError);
    expect(() => summariseWeights([Number.NaN])).toThrow(RangeError);
    expect(summariseWeights([0])).toBeNull();
    expect(summariseWeights([])).toBeNull();
  });
});

describe('an estimate from a survey', () => {
  it('has the standard error of a simple sample without a design effect', () => {
    const estimate = estimateShare({ share: 0.2, sampleSize: 400, designEffect: 1 })!;
    expect(estimate.standardError).toBeCloseTo(0.02, 12);
    expect(estimate.interval).toEqual(wilsonInterval({ count: 80, base: 400 }));
  });

  it('has an error larger by the root of the design effect', () => {
    const estimate = estimateShare({ share: 0.2, sampleSize: 400, designEffect: 4 })!;
    expect(estimate.standardError).toBeCloseTo(0.04, 12);
    expect(estimate.effectiveSize).toBe(100);
    expect(estimate.sampleSize).toBe(400);
  });

  it('of a weighted share equals the unweighted one for equal weights', () => {
    const answers = [true, false, false, true, false];
    const equal = estimateWeightedShare({ answers, weights: [3, 3, 3, 3, 3] })!;
    expect(equal.estimate).toBeCloseTo(0.4, 12);
    expect(equal.effectiveSize).toBeCloseTo(5, 12);
    const clustered = estimateWeightedShare({
      answers,
      weights: [1, 1, 1, 1, 1],
      clusterEffect: 2,
    })!;
    expect(clustered.standardError).toBeCloseTo(equal.standardError * Math.SQRT2, 12);
    expect(estimateWeightedShare({ answers: [true], weights: [2] })!.interval.high).toBe(1);
  });

  it('of a mean has the classical standard error for equal weights', () => {
    const estimate = estimateWeightedMean({ answers: [1, 2, 3, 4], weights: [1, 1, 1, 1] })!;
    expect(estimate.estimate).toBe(2.5);
    expect(estimate.standardError).toBeCloseTo(Math.sqrt(5 / 3 / 4), 12);
    expect(estimate.interval.high - 2.5).toBeCloseTo(1.959964 * estimate.standardError, 6);
  });

  it('does not exist without answers', () => {
    expect(estimateShare({ share: 0.2, sampleSize: 0, designEffect: 1 })).toBeNull();
    expect(estimateWeightedShare({ answers: [], weights: [] })).toBeNull();
    expect(estimateWeightedMean({ answers: [3], weights: [1] })).toBeNull();
  });

  it('refuses what does not fit', () => {
    const sample = { sampleSize: 10, designEffect: 1 };
    expect(() => estimateShare({ ...sample, share: 20 })).toThrow(RangeError);
    expect(() => estimateShare({ ...sample, share: 0.2, designEffect: 0 })).toThrow(RangeError);
    expect(() => estimateWeightedShare({ answers: [true], weights: [] })).toThrow(RangeError);
    const unknown = { answers: [Number.NaN, 1], weights: [1, 1] };
    expect(() => estimateWeightedMean(unknown)).toThrow(RangeError);
  });
});

describe('the reliability of an estimate', () => {
  const classOf = (cv: number | null, scheme: keyof typeof RELIABILITY_SCHEMES) =>
    classifyReliability({
      coefficientOfVariation: cv,
      sampleSize: 50,
      scheme: RELIABILITY_SCHEMES[scheme],
    });

  it('has the published limits, each belonging to the worse class', () => {
    expect([0.05, 0.12, 0.39, 0.4].map((cv) => classOf(cv, 'acs'))).toEqual([
      'reliable',
      'limited',
      'limited',
      'unreliable',
    ]);
    expect([0.19, 0.2, 3].map((cv) => classOf(cv, 'ons'))).toEqual([
      'reliable',
      'limited',
      'limited',
    ]);
    expect(classOf(null, 'ons')).toBe('unreliable');
  });

  it('also depends on the number of answers, the worse deciding', () => {
    const scheme = { ...RELIABILITY_SCHEMES.ons, limitedBelowCases: 50, unreliableBelowCases: 30 };
    const classes = [29, 30, 49, 50].map((sampleSize) =>
      classifyReliability({ coefficientOfVariation: 0.1, sampleSize, scheme }),
    );
    expect(classes).toEqual(['unreliable', 'limited', 'limited', 'reliable']);
    expect(() =>
      classifyReliability({ coefficientOfVariation: Number.NaN, sampleSize: 9, scheme }),
    ).toThrow(RangeError);
  });

  it('does not depend on which side of a share is counted', () => {
    const error = 0.013;
    expect(coefficientOfVariation(0.035, error)).toBeCloseTo(0.3714, 4);
    expect(coefficientOfVariation(0.965, error)).toBeCloseTo(0.0135, 4);
    expect(symmetricCoefficientOfVariation(0.965, error)).toBeCloseTo(
      symmetricCoefficientOfVariation(0.035, error)!,
      12,
    );
    expect(symmetricCoefficientOfVariation(1, 0)).toBeNull();
    expect(() => symmetricCoefficientOfVariation(35, 1)).toThrow(RangeError);
    expect(() => coefficientOfVariation(1, -1)).toThrow(RangeError);
  });
});

describe('published margins of error', () => {
  it('become standard errors by their own level', () => {
    expect(standardErrorOfMargin(329)).toBe(200);
    expect(standardErrorOfMargin(196, 1.96)).toBeCloseTo(100, 12);
    expect(() => standardErrorOfMargin(-1)).toThrow(RangeError);
  });

  it('add up by their squares, of several zeros only the largest', () => {
    const parts = [
      { estimate: 100, margin: 3 },
      { estimate: 50, margin: 4 },
      { estimate: 0, margin: 12 },
      { estimate: 0, margin: 7 },
    ];
    expect(sumWithMargin(parts)).toEqual({ estimate: 150, margin: 13 });
    expect(sumWithMargin([])).toBeNull();
    expect(() => sumWithMargin([{ estimate: 1, margin: Number.NaN }])).toThrow(RangeError);
  });

  it('are smaller for a share than for a ratio, which stands in where the root is negative', () => {
    const part = { estimate: 50, margin: 10 };
    const whole = { estimate: 100, margin: 12 };
    expect(quotientWithMargin(part, whole, 'part_of_whole')!.margin).toBeCloseTo(0.08, 12);
    expect(quotientWithMargin(part, whole, 'ratio')!.margin).toBeCloseTo(0.116619, 6);
    const loose = { estimate: 100, margin: 40 };
    expect(quotientWithMargin(part, loose, 'part_of_whole')).toEqual(
      quotientWithMargin(part, loose, 'ratio'),
    );
    expect(quotientWithMargin(part, { estimate: 0, margin: 3 }, 'ratio')).toBeNull();
  });
});
