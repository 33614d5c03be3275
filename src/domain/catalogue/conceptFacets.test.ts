import { describe, expect, it } from 'vitest';
import { tinyAtlas, tinyIndicators } from '../../testing/tinyPackage.ts';
import type { ConceptId, IndicatorId } from '../model/ids.ts';
import type { Catalogue, Facet, Indicator, IndicatorKind } from '../model/indicator.ts';
import { breakdownCount, facetChoices, measureOptions } from './conceptFacets.ts';

function indicator(id: string, kind: IndicatorKind, facets: Record<string, string>): Indicator {
  const list: readonly Facet[] = Object.entries(facets)
    .map(([dimension, category]) => ({ dimension, category }))
    .sort((one, other) => (one.dimension < other.dimension ? -1 : 1));
  const concept = 'work' as ConceptId;
  return { ...tinyIndicators[0]!, id: id as IndicatorId, concept, kind, facets: list };
}

const named = (...ids: readonly string[]) => ids.map((id) => ({ id, name: { de: id, en: id } }));

const indicators = [
  indicator('count', 'count', {}),
  indicator('rate', 'share', {}),
  indicator('count_women', 'count', { sex: 'female' }),
  indicator('rate_women', 'share', { sex: 'female' }),
  indicator('rate_men', 'share', { sex: 'male' }),
  indicator('rate_young', 'share', { age: 'young' }),
  indicator('rate_young_women', 'share', { age: 'young', sex: 'female' }),
  indicator('rate_old_men', 'share', { age: 'old', sex: 'male' }),
  indicator('count_old', 'count', { age: 'old' }),
];

const catalogue: Catalogue = {
  ...tinyAtlas.catalogue,
  dimensions: ['sex', 'age', 'rooms'].map((id) => ({
    id,
    name: { de: id, en: id },
    categories: { sex: named('female', 'male'), age: named('old', 'young') }[id] ?? named('one'),
  })),
  indicators: [...tinyIndicators, ...indicators],
};

const byId = (id: string) => indicators.find((candidate) => candidate.id === id)!;

/** Where choosing a category leads from an indicator. */
function choose(from: string, dimension: string, category: string | null): string | undefined {
  const choice = facetChoices(catalogue, byId(from)).find((one) => one.dimension.id === dimension);
  return choice?.options.find((option) => option.category === category)?.indicator;
}

describe('breaking a figure down', () => {
  it('offers the dimensions and categories its concept has, all together first', () => {
    const choices = facetChoices(catalogue, byId('rate_women')).map((choice) => [
      choice.dimension.id,
      choice.category,
      choice.options.map(({ category }) => category),
    ]);
    expect(choices).toEqual([
      ['sex', 'female', [null, 'female', 'male']],
      ['age', null, [null, 'old', 'young']],
    ]);
  });

  it('changes one breakdown and keeps the others where that figure exists', () => {
    expect(choose('rate_women', 'age', 'young')).toBe('rate_young_women');
    expect(choose('rate_young_women', 'sex', null)).toBe('rate_young');
  });

  it('falls back to all together in the others where it does not exist', () => {
    expect(choose('rate_men', 'age', 'young')).toBe('rate_young');
  });

  it('shows a count rather than a rate of people nobody asked for', () => {
    expect(choose('rate', 'age', 'old')).toBe('count_old');
  });

  it('keeps count or rate as long as it can', () => {
    expect(choose('count', 'sex', 'female')).toBe('count_women');
    expect(choose('rate', 'sex', 'female')).toBe('rate_women');
  });

  it('always leads to the category that was chosen, and stays where nothing changes', () => {
    for (const from of indicators) {
      for (const { dimension, category, options } of facetChoices(catalogue, from)) {
        for (const option of options) {
          const reached = byId(option.indicator);
          const facet = reached.facets.find((one) => one.dimension === dimension.id);
          expect(facet?.category ?? null).toBe(option.category);
          if (option.category === category) expect(reached).toBe(from);
        }
      }
    }
  });
});

describe('rate or count of one breakdown', () => {
  it('offers both, the rate first, where both exist', () => {
    const ids = measureOptions(catalogue, byId('count_women')).map((option) => option.indicator);
    expect(ids).toEqual(['rate_women', 'count_women']);
  });

  it('leaves no choice where there is none', () => {
    const ids = measureOptions(catalogue, byId('count_old')).map((option) => option.indicator);
    expect(ids).toEqual(['count_old']);
  });
});

describe('breakdownCount(catalogue, indicator)', () => {
  it('counts the breakdowns of a concept once, whether rate or count, without its total', () => {
    expect(breakdownCount(catalogue, byId('rate'))).toBe(6);
  });
});
