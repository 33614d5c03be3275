import { describe, expect, it } from 'vitest';
import { addCounts } from './disclosureReport.ts';
import {
  dominanceReach,
  estimableReach,
  isBelowMinimumCount,
  isDominated,
  isEstimable,
} from './primaryRules.ts';
import { countsBehindRate, rateDiscloses, rateRelations } from './rateRelations.ts';
import { readTableField } from './readTableField.ts';

describe('isBelowMinimumCount(count, rule)', () => {
  it.each([3, 5, 10])(
    'withholds counts below %i, and zero only where it may not be shown',
    (minimum) => {
      const withheld = (zeroIsPublishable: boolean) =>
        Array.from({ length: 12 }, (_, count) => count).filter((count) =>
          isBelowMinimumCount(count, { minimum, zeroIsPublishable }),
        );
      const below = Array.from({ length: minimum }, (_, count) => count);
      expect(withheld(false)).toEqual(below);
      expect(withheld(true)).toEqual(below.slice(1));
    },
  );

  it('refuses what is no count', () => {
    const rule = { minimum: 3, zeroIsPublishable: true };
    for (const count of [-1, 0.5, Number.NaN]) {
      expect(() => isBelowMinimumCount(count, rule)).toThrow(RangeError);
    }
  });
});

describe('isDominated(contributions, rule) and isEstimable(contributions, tolerance)', () => {
  it('see nothing to protect in an empty or all-zero sum', () => {
    for (const contributions of [[], [0, 0]]) {
      expect(isDominated(contributions, { largest: 1, share: 0.5 })).toBe(false);
      expect(isEstimable(contributions, 0.1)).toBe(false);
    }
  });

  it('see a lone contributor and two as given away, whatever the order', () => {
    expect(isDominated([7], { largest: 1, share: 0.99 })).toBe(true);
    expect(isEstimable([7], 0.01)).toBe(true);
    expect(isEstimable([1, 99], 0.01)).toBe(true);
    expect(isEstimable([1, 1, 99], 0.01)).toBe(false);
  });

  it('publish at exactly the share and at exactly the tolerance', () => {
    expect(isDominated([50, 25, 25], { largest: 1, share: 0.5 })).toBe(false);
    expect(isDominated([25, 51, 24], { largest: 1, share: 0.5 })).toBe(true);
    expect(isEstimable([100, 50, 10], 0.1)).toBe(false);
    expect(isEstimable([100, 50, 9], 0.1)).toBe(true);
  });

  it('refuse negative and absent contributions and senseless rules', () => {
    const rule = { largest: 1, share: 0.8 };
    for (const contributions of [[-1, 5], [Number.NaN], [Number.POSITIVE_INFINITY]]) {
      expect(() => isDominated(contributions, rule)).toThrow(RangeError);
      expect(() => dominanceReach(contributions, rule)).toThrow(RangeError);
      expect(() => isEstimable(contributions, 0.1)).toThrow(RangeError);
      expect(() => estimableReach(contributions, 0.1)).toThrow(RangeError);
    }
    for (const bad of [
      { largest: 0, share: 0.8 },
      { largest: 1.5, share: 0.8 },
      { largest: 1, share: 0 },
      { largest: 1, share: 1 },
    ]) {
      expect(() => isDominated([1, 2], bad)).toThrow(RangeError);
    }
    expect(() => isEstimable([1, 2], 0)).toThrow(RangeError);
  });
});

describe('countsBehindRate(published, denominator)', () => {
  const share = (rate: number, decimals = 1) => ({ rate, factor: 100, decimals });

  it('knows the 2 behind 0.4 % of 480 but not which of 2 and 3 is behind 0.2 % of 1,250', () => {
    expect(countsBehindRate(share(0.4), 480)).toEqual({ low: 2, high: 2 });
    expect(rateDiscloses(share(0.4), 480, 3)).toBe(true);
    expect(countsBehindRate(share(0.2), 1250)).toEqual({ low: 2, high: 3 });
    expect(rateDiscloses(share(0.2), 1250, 3)).toBe(false);
  });

  it('gives away a larger count too, which is no disclosure', () => {
    expect(countsBehindRate(share(50), 20)).toEqual({ low: 10, high: 10 });
    expect(rateDiscloses(share(50), 20, 3)).toBe(false);
  });

  it('has no count for a rate that no count makes', () => {
    expect(countsBehindRate(share(3.3), 10)).toBeNull();
    expect(rateDiscloses(share(3.3), 10, 3)).toBe(false);
  });

  it('never goes below zero', () => {
    expect(countsBehindRate(share(0, 0), 480)).toEqual({ low: 0, high: 2 });
  });

  it('refuses to divide by nothing', () => {
    expect(() => countsBehindRate(share(1), 0)).toThrow(RangeError);
    expect(() => countsBehindRate({ ...share(1), factor: 0 }, 5)).toThrow(RangeError);
  });
});

describe('rateRelations(published, cells)', () => {
  it('drops the denominator from an end at zero, where it does not matter', () => {
    const cells = { numerator: 0, denominator: 1 };
    const [lower] = rateRelations({ rate: 0.5, factor: 100, decimals: 0 }, cells);
    expect(lower!.terms).toEqual([{ cell: 0, coefficient: 100 }]);
  });
});

describe('addCounts(lists, keys)', () => {
  it('adds key by key, nothing to zero', () => {
    const keys = ['safe', 'recovered'] as const;
    expect(
      addCounts(
        [
          { safe: 1, recovered: 2 },
          { safe: 3, recovered: 4 },
        ],
        keys,
      ),
    ).toEqual({
      safe: 4,
      recovered: 6,
    });
    expect(addCounts([], keys)).toEqual({ safe: 0, recovered: 0 });
  });
});

describe('readTableField(text, decimal)', () => {
  const german = (text: string) => readTableField(text, ',');

  it('never takes a withheld, later or missing figure for zero', () => {
    const states = ['.', '*', '< 3', '…', '...', 'x', '/', '', 'k. A.', 'n.v.', 'NULL'];
    for (const text of states) expect(german(text).value).toBeNull();
  });

  it('reads "-  23" as minus 23 and a lone dash as nothing', () => {
    expect(german('-  23')).toEqual({ status: 'ok', value: -23 });
    expect(german('–')).toEqual({ status: 'zero', value: 0 });
  });

  it('reads the dot by the column it stands in', () => {
    expect(german('1.234')).toEqual({ status: 'ok', value: 1234 });
    expect(readTableField('1.234', '.')).toEqual({ status: 'ok', value: 1.234 });
    expect(readTableField('1,234.5 r', '.')).toEqual({ status: 'revised', value: 1234.5 });
  });

  it('groups thousands by any kind of space', () => {
    for (const space of [' ', '\u00A0', '\u202F', '\u2009']) {
      expect(german(`12${space}345,6`)).toEqual({ status: 'ok', value: 12345.6 });
    }
  });

  it('keeps what is said beside a number', () => {
    expect(german('0 p')).toEqual({ status: 'provisional', value: 0 });
    expect(german('12 |')).toEqual({ status: 'break', value: 12 });
    expect(german('(0)')).toEqual({ status: 'limited', value: 0 });
    expect(german('-0')).toEqual({ status: 'rounded_zero_or_zero', value: 0 });
  });

  it('says so of what it cannot read', () => {
    for (const text of ['1.23', '1,2,3', '12 34', 'viele', '(.)', '--5', 'p', '(', '1e3']) {
      expect(german(text)).toEqual({ status: 'unreadable', value: null });
    }
  });
});
