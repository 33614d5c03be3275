import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileCity } from '../../testing/profileCity.ts';
import {
  everywhere,
  facts,
  indicatorsOf,
  NAMES,
  type Rows,
  standoutCity,
  uneven,
  withCity,
} from '../../testing/standoutCity.ts';
import { periodId } from '../../testing/tinyPackage.ts';

describe('standoutsOf(input): the choice', () => {
  const high = (value: number): Rows => ({ ...uneven(50, 8), a: [value] });
  const many = Object.fromEntries(
    ['one', 'two', 'three', 'four', 'five', 'six'].map((id, index) => [id, high(500 - index * 20)]),
  );

  it('gives at most three deviations of five facts, the greatest first', () => {
    const found = facts(
      standoutCity({
        parts: many,
        polarity: Object.fromEntries(Object.keys(many).map((id) => [id, 'high_need'])),
      }),
    );
    expect(indicatorsOf(found)).toEqual(['one_share', 'two_share', 'three_share']);
  });

  it('names a strength beside greater needs where there is one', () => {
    const parts = { ...many, good: high(200) };
    const polarity = {
      ...Object.fromEntries(Object.keys(many).map((id) => [id, 'high_need' as const])),
      good: 'low_need' as const,
    };
    const found = facts(standoutCity({ parts, polarity }));
    expect(indicatorsOf(found)).toContain('good_share');
    expect(indicatorsOf(found)).toContain('one_share');
    expect(indicatorsOf(found)).toHaveLength(3);
  });

  it('never says two things of one concept or of the same people', () => {
    const of = profileCity({
      periods: ['2017'],
      concepts: [
        { id: 'people', standard: 'pop' },
        { id: 'old', standard: 'old_share' },
        { id: 'ratio', standard: 'old_per_young' },
        { id: 'work', standard: 'idle_share' },
      ],
      indicators: [
        { id: 'pop', concept: 'people' },
        { id: 'old', concept: 'old' },
        { id: 'old_share', concept: 'old', rate: ['old', 'pop'] },
        { id: 'young', concept: 'ratio' },
        { id: 'old_per_young', concept: 'ratio', rate: ['old', 'young'] },
        { id: 'idle', concept: 'work' },
        { id: 'idle_share', concept: 'work', rate: ['idle', 'pop'], polarity: 'high_need' },
        {
          id: 'idle_young',
          concept: 'work',
          rate: ['idle', 'young'],
          polarity: 'high_need',
          facets: [{ dimension: 'age', category: 'young' }],
        },
      ],
      figures: {
        pop: withCity(everywhere(1000)),
        old: withCity(high(500)),
        young: withCity(everywhere(800)),
        idle: withCity(high(400)),
      },
    });
    const found = indicatorsOf(facts(of));
    expect(found).toHaveLength(2);
    expect(found).toContain('idle_share');
  });

  it('tells the change of one count only, of counts that are no default or are broken down none', () => {
    const periods = ['2012', '2017'];
    const grown = {
      ...Object.fromEntries(NAMES.map((name, index) => [name, [1000, 1000 + index]])),
      a: [1000, 1500],
    };
    const of = profileCity({
      periods,
      concepts: [
        { id: 'people', standard: 'pop' },
        { id: 'homes', standard: 'homes' },
      ],
      indicators: [
        { id: 'pop', concept: 'people' },
        { id: 'women', concept: 'people', facets: [{ dimension: 'sex', category: 'female' }] },
        { id: 'guests', concept: 'people' },
        { id: 'homes', concept: 'homes' },
        { id: 'lost', concept: 'gone' },
      ],
      figures: Object.fromEntries(
        ['pop', 'women', 'guests', 'homes', 'lost'].map((id) => [id, withCity(grown)]),
      ),
    });
    expect(indicatorsOf(facts(of))).toEqual(['pop']);
  });

  it('leaves out what has not been measured for more than three years', () => {
    const stale = (last: string) => {
      const periods = ['2012', last, '2017'].toSorted();
      const at = periods.indexOf(last);
      const years = (row: Rows, only: number) =>
        Object.fromEntries(
          Object.entries(row).map(([id, [value]]) => [
            id,
            periods.map((_, i) => (i === only ? value! : 0)),
          ]),
        );
      const of = profileCity({
        periods,
        concepts: [
          { id: 'people', standard: 'pop' },
          { id: 'old', standard: 'old_share' },
        ],
        indicators: [
          { id: 'pop', concept: 'people' },
          { id: 'old', concept: 'old', periods: [periodId(last)] },
          { id: 'old_share', concept: 'old', rate: ['old', 'pop'], periods: [periodId(last)] },
        ],
        figures: {
          pop: withCity(everywhere(1000, 1000, 1000)),
          old: withCity(years(high(500), at)),
        },
      });
      return indicatorsOf(facts(of));
    };
    expect(stale('2014')).toEqual(['old_share']);
    expect(facts(standoutCity({ parts: { one: high(500) } }), 'a', '2001')).toEqual([]);
    expect(stale('2013')).toEqual([]);
  });

  it('is the same for the same figures, and holds its promises for any', () => {
    const count = fc.integer({ min: 0, max: 900 });
    const rows = fc
      .tuple(...NAMES.map(() => count))
      .map((values) => Object.fromEntries(NAMES.map((name, index) => [name, [values[index]!]])));
    fc.assert(
      fc.property(fc.tuple(rows, rows, rows, rows), ([one, two, three, four]) => {
        const of = standoutCity({
          parts: { one, two, three, four },
          polarity: { one: 'high_need', two: 'low_need' },
        });
        const found = facts(of);
        expect(facts(of)).toEqual(found);
        const told = found.flatMap((fact) => ('tone' in fact ? [fact] : []));
        expect(told.length).toBeLessThanOrEqual(5);
        expect(new Set(told.map(({ indicator }) => indicator)).size).toBe(told.length);
        for (const fact of told) {
          expect(Math.abs(fact.size)).toBeGreaterThanOrEqual(0.5);
          expect(fact.adjustedPValue).toBeLessThanOrEqual(0.05);
        }
      }),
      { numRuns: 60 },
    );
  });
});
