import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorId, tinyAtlas, tinyIndicators } from '../../testing/tinyPackage.ts';
import type { Indicator } from '../model/indicator.ts';
import { compareProportions } from '../uncertainty/compareProportions.ts';
import { isPartOfBase } from './layerCases.ts';
import { markDeviations, relationOf } from './layerDeviations.ts';
import { significanceLayer } from './layerSignificance.ts';

const city = { count: 500, base: 10_000 };
const large = { count: 150, base: 1000 };
const usual = { count: 51, base: 1000 };
const part = 'part' as const;

describe('marks of a table', () => {
  it('say on which side a place stands out from the rest of its reference', () => {
    const low = { count: 5, base: 1000 };
    const cells = [large, usual, low].map((place) => ({ place, reference: city, relation: part }));
    expect(markDeviations(cells).map(({ verdict }) => verdict)).toEqual([
      'above',
      'neither',
      'below',
    ]);
  });

  it('compare with the rest, not with a whole that holds the place', () => {
    const [mark] = markDeviations([{ place: city, reference: city, relation: 'mixed' }]);
    expect(mark!.verdict).toBe('not_tested');
  });

  it('do not test what is withheld, and say where cases are few', () => {
    const few = { count: 1, base: 30 };
    const marks = markDeviations([
      { place: null, reference: city, relation: part },
      { place: few, reference: city, relation: part },
    ]);
    expect(marks[0]!.verdict).toBe('not_tested');
    expect(marks[1]!.cautions).toContain('few_cases');
  });

  it('become fewer with the number of comparisons', () => {
    const edge = { count: 68, base: 1000 };
    const rest = { count: city.count - edge.count, base: city.base - edge.base };
    const alone = compareProportions(edge, rest, { kind: 'full_count', between: 'areas' });
    expect(alone!.pValue!).toBeLessThan(0.05);
    const cell = (place: typeof edge) => ({ place, reference: city, relation: part });
    const many = [edge, ...Array.from({ length: 30 }, () => usual)].map(cell);
    expect(markDeviations([cell(edge)])[0]!.verdict).toBe('above');
    expect(markDeviations(many)[0]!.verdict).toBe('neither');
  });

  it('never throw, whatever the cases', () => {
    const proportion = fc.option(
      fc.record({ count: fc.nat({ max: 500 }), base: fc.integer({ min: 1, max: 500 }) }),
    );
    const relation = fc.constantFrom('part' as const, 'apart' as const, 'mixed' as const);
    const cell = fc.record({ place: proportion, reference: proportion, relation });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 6 }), (cells) => {
        expect(markDeviations(cells)).toHaveLength(cells.length);
      }),
    );
  });
});

describe('how a place lies to its reference', () => {
  it('is a part, apart, or mixed where both overlap or are the same', () => {
    const set = (...items: readonly string[]) => new Set(items);
    expect(relationOf(set('a'), set('a', 'b'))).toBe('part');
    expect(relationOf(set('a'), set('b'))).toBe('apart');
    expect(relationOf(set('a', 'b'), set('a'))).toBe('mixed');
    expect(relationOf(set('a'), set('a'))).toBe('mixed');
  });
});

describe('the map of differences from the city', () => {
  it('tests every area with cases, and only those', () => {
    const { verdicts, cautions } = significanceLayer([large, null, usual], city);
    expect(verdicts).toEqual(['above', 'not_tested', 'neither']);
    expect(cautions).toContain('no_sampling_error');
  });

  it('leaves out what is more than the whole city', () => {
    expect(significanceLayer([{ count: 600, base: 700 }], city).verdicts).toEqual(['not_tested']);
  });
});

describe('which rates can be tested as proportions', () => {
  const of = (id: string) => tinyIndicators.find((one) => one.id === indicatorId(id))!;
  const catalogue = tinyAtlas.catalogue;

  it('are shares, and rates whose cases are counted in the unit of the base', () => {
    expect(isPartOfBase(of('pop_female_share'), catalogue)).toBe(true);
    expect(isPartOfBase(of('unemp_rate'), catalogue)).toBe(true);
    expect(isPartOfBase(of('pop_total'), catalogue)).toBe(false);
  });

  it('are not ratios of two groups, nor of dwellings to residents', () => {
    const base = (id: string, rest: Partial<Indicator>): Indicator => ({
      ...of('pop_total'),
      id: indicatorId(id),
      ...rest,
    });
    const old = base('old', { facets: [{ dimension: 'age', category: 'old' }] });
    const young = base('young', { facets: [{ dimension: 'age', category: 'young' }] });
    const homes = base('homes', { unit: 'dwellings', concept: of('unemp_total').concept });
    const ratio = (above: Indicator, below: Indicator) => ({
      kind: 'rate' as const,
      formula: {
        numerator: [{ id: above.id, sign: 1 as const }],
        denominator: [{ id: below.id, sign: 1 as const }],
        factor: 100,
      },
    });
    const indicators = [...catalogue.indicators, old, young, homes];
    expect(isPartOfBase(ratio(old, young), { indicators })).toBe(false);
    expect(isPartOfBase(ratio(homes, of('pop_total')), { indicators })).toBe(false);
  });
});
