import { describe, expect, it } from 'vitest';
import {
  areaId,
  indicatorId,
  periodId,
  tinyIndicators,
  tinySeries,
} from '../../testing/tinyPackage.ts';
import type { Indicator } from '../model/indicator.ts';
import { explainCell } from './explain.ts';

const series = new Map(tinySeries.map((one) => [one.indicator, one]));
const indicatorOf = (id: string) => tinyIndicators.find((indicator) => indicator.id === id)!;
const districtsOfOst = ['d2', 'd3', 'd5', 'd6'].map(areaId);

function explain(indicator: Indicator, members: readonly string[]) {
  return explainCell({
    indicator,
    series,
    place: { id: areaId('somewhere'), members: members.map(areaId) },
    period: periodId('2021'),
  });
}

describe('explainCell(…)', () => {
  it('shows both sides of a rate with what was added up', () => {
    const { value, numerator, denominator } = explain(indicatorOf('unemp_rate'), ['d1', 'd4']);
    expect(numerator.terms).toEqual([
      {
        id: 'unemp_total',
        sign: 1,
        cell: { kind: 'number', value: 79, flags: [] },
        parts: { numbers: 2, withheld: 0, suppressed: 0, missing: 0 },
      },
    ]);
    expect(denominator?.sum).toEqual({ kind: 'number', value: 1860, flags: [] });
    expect(value).toMatchObject({ kind: 'number', value: (100 * 79) / 1860 });
  });

  it('shows a base count as itself, divided by nothing', () => {
    const { value, numerator, denominator } = explain(indicatorOf('pop_total'), ['d1']);
    expect(denominator).toBeNull();
    expect(value).toBe(numerator.sum);
    expect(value).toEqual({ kind: 'number', value: 1020, flags: [] });
  });

  it('says how many of the parts are withheld', () => {
    const { numerator } = explain(indicatorOf('unemp_rate'), districtsOfOst);
    expect(numerator.terms[0]?.parts).toMatchObject({ numbers: 3, withheld: 1 });
    expect(numerator.sum).toMatchObject({ kind: 'interval', low: 179, high: 181 });
  });

  it('shows a subtracted term with its own size and takes it away in the sum', () => {
    const men: Indicator = {
      ...indicatorOf('pop_female_share'),
      formula: {
        numerator: [
          { id: indicatorId('pop_total'), sign: 1 },
          { id: indicatorId('pop_female'), sign: -1 },
        ],
        denominator: [{ id: indicatorId('pop_total'), sign: 1 }],
        factor: 100,
      },
    };
    const { numerator } = explain(men, ['d1']);
    expect(numerator.terms.map(({ sign, cell }) => [sign, cell])).toEqual([
      [1, { kind: 'number', value: 1020, flags: [] }],
      [-1, { kind: 'number', value: 530, flags: [] }],
    ]);
    expect(numerator.sum).toEqual({ kind: 'number', value: 490, flags: [] });
  });
});
