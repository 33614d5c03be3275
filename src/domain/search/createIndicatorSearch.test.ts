import { describe, expect, it } from 'vitest';
import { tinyAtlas, tinyIndicators } from '../../testing/tinyPackage.ts';
import type { LocalText } from '../model/area.ts';
import type { ConceptId, IndicatorId } from '../model/ids.ts';
import type { Catalogue, Concept, Facet, Indicator, IndicatorKind } from '../model/indicator.ts';
import { createIndicatorSearch } from './createIndicatorSearch.ts';

const text = (de: string, en: string): LocalText => ({ de, en });

function concept(id: string, name: LocalText, rest: Partial<Concept> & { standard: string }) {
  const { standard, ...others } = rest;
  return {
    id: id as ConceptId,
    name,
    theme: 'population',
    field: null,
    synonyms: [],
    defaultIndicator: standard as IndicatorId,
    ...others,
  } satisfies Concept;
}

function indicator(
  id: string,
  of: string,
  name: LocalText,
  rest: { readonly kind?: IndicatorKind; readonly facets?: readonly Facet[] } = {},
): Indicator {
  const { kind = 'count', facets = [] } = rest;
  const own = { concept: of as ConceptId, name, shortName: name, measure: name, kind, facets };
  return { ...tinyIndicators[0]!, id: id as IndicatorId, ...own };
}

const women: readonly Facet[] = [{ dimension: 'sex', category: 'female' }];
const older: readonly Facet[] = [{ dimension: 'age', category: '65plus' }];

const catalogue: Catalogue = {
  ...tinyAtlas.catalogue,
  dimensions: [
    ...tinyAtlas.catalogue.dimensions,
    {
      id: 'age',
      name: text('Alter', 'Age'),
      categories: [{ id: '65plus', name: text('65 Jahre und älter', '65 and over') }],
    },
  ],
  concepts: [
    concept('residents', text('Einwohner', 'Residents'), { standard: 'pop' }),
    concept('unemployed', text('Arbeitslose', 'Unemployed'), {
      standard: 'unemp_rate',
      theme: 'work',
      synonyms: ['Hartz IV', 'Bürgergeld', 'Jobcenter'],
    }),
    concept('ages', text('Altersgruppen', 'Age groups'), {
      standard: 'share_65',
      synonyms: ['Senioren', 'Rentner'],
    }),
    concept('single_parents', text('Alleinerziehende', 'Single parents'), {
      standard: 'sp_share',
    }),
  ],
  indicators: [
    indicator('pop', 'residents', text('Einwohner', 'Residents')),
    indicator('unemp', 'unemployed', text('Arbeitslose', 'Unemployed')),
    indicator('unemp_f', 'unemployed', text('Arbeitslose Frauen', 'Unemployed women'), {
      facets: women,
    }),
    indicator('unemp_rate', 'unemployed', text('Arbeitslosenanteil', 'Unemployment share'), {
      kind: 'share',
    }),
    indicator('unemp_f_rate', 'unemployed', text('Anteil der Frauen', 'Share of women'), {
      kind: 'share',
      facets: women,
    }),
    indicator('pop_65', 'ages', text('Einwohner ab 65 Jahren', 'Residents over 65'), {
      facets: older,
    }),
    indicator('share_65', 'ages', text('Anteil der Älteren', 'Share of older people'), {
      kind: 'share',
      facets: older,
    }),
    indicator('share_65_f', 'ages', text('Ältere Frauen', 'Older women'), {
      kind: 'share',
      facets: [...older, ...women],
    }),
    indicator('sp_share', 'single_parents', text('Anteil Alleinerziehender', 'Lone parents'), {
      kind: 'share',
    }),
  ],
};

const search = createIndicatorSearch(catalogue);
const first = (query: string) => {
  const [hit] = search(query);
  return hit === undefined ? null : [hit.concept.id, hit.indicator.id];
};

describe('searching for an indicator', () => {
  it('finds the statistics of a law by what people call it', () => {
    expect(first('hartz iv')).toEqual(['unemployed', 'unemp_rate']);
    expect(first('Hartz 4')).toEqual(['unemployed', 'unemp_rate']);
    expect(first('senioren')).toEqual(['ages', 'share_65']);
  });

  it('finds the same with ä, ae and a', () => {
    const finds = ['älter', 'aelter', 'alter'].map((query) => search(query));
    expect(finds[0]).not.toEqual([]);
    expect(finds[1]).toEqual(finds[0]);
    expect(finds[2]).toEqual(finds[0]);
  });

  it('opens the breakdown that was asked for, in the measure the concept is shown in', () => {
    expect(first('arbeitslose frauen')).toEqual(['unemployed', 'unemp_f_rate']);
    expect(first('unemployed women')).toEqual(['unemployed', 'unemp_f_rate']);
    expect(first('frauen im jobcenter')).toEqual(['unemployed', 'unemp_f_rate']);
  });

  it('opens a concept as the package shows it when no breakdown is asked for', () => {
    for (const { name, id, defaultIndicator } of catalogue.concepts) {
      expect(first(name.de)).toEqual([id, defaultIndicator]);
      expect(first(name.en)).toEqual([id, defaultIndicator]);
    }
  });

  it('forgives typing errors and finds words before they are typed to the end', () => {
    expect(first('alleinerziehnde')).toEqual(['single_parents', 'sp_share']);
    expect(first('arbeitsl')).toEqual(['unemployed', 'unemp_rate']);
  });

  it('lists every concept once', () => {
    const ids = search('anteil').map((hit) => hit.concept.id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('answers as much of a question as it can, but not a question it understands too little of', () => {
    expect(first('arbeitslose am Bahnhof')).toEqual(['unemployed', 'unemp_rate']);
    expect(search('arbeitslose xylophon quetzal')).toEqual([]);
  });

  it('finds by theme, after what is named so', () => {
    const ids = search('bevölkerung').map((hit) => hit.concept.id);
    expect(ids).toEqual(['residents', 'ages', 'single_parents']);
  });

  it('finds nothing for an empty query or for punctuation', () => {
    expect(search('')).toEqual([]);
    expect(search('– …')).toEqual([]);
  });
});
