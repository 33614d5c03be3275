import { describe, expect, it } from 'vitest';
import { indicatorId, periodId } from '../../testing/tinyPackage.ts';
import { formulaWords } from './formulaWords.ts';
import { gapsBetween, periodRuns } from './periodRuns.ts';
import { readingParts } from './readingParts.ts';
import { secureLink } from './secureLink.ts';

const words = { name: (id: string) => id.toUpperCase(), factor: String };
const term = (id: string, sign: 1 | -1 = 1) => ({ id: indicatorId(id), sign });

describe('a formula in words', () => {
  it('puts sums of several terms in brackets and single terms not', () => {
    const formula = {
      numerator: [term('a')],
      denominator: [term('b'), term('c')],
      factor: 100,
    };
    expect(formulaWords(formula, words)).toBe('A ÷ (B + C) × 100');
  });

  it('writes subtracted terms with a minus and leaves out a factor of 1', () => {
    const formula = { numerator: [term('a'), term('b', -1)], denominator: [term('c')], factor: 1 };
    expect(formulaWords(formula, words)).toBe('(A − B) ÷ C');
  });
});

describe('the parts of a measure', () => {
  it('are what is counted and what it is counted against', () => {
    const measure = 'Arbeitslose je 100 Einwohner von 16 bis unter 65 Jahren';
    expect(readingParts(measure, { factor: 100, per: 'je' })).toEqual({
      part: 'Arbeitslose',
      whole: 'Einwohner von 16 bis unter 65 Jahren',
    });
  });

  it('are found with thousands separators of either language', () => {
    const german = readingParts('Geborene je 1.000 Frauen', { factor: 1000, per: 'je' });
    const english = readingParts('births per 1,000 women', { factor: 1000, per: 'per' });
    expect(german?.whole).toBe('Frauen');
    expect(english?.whole).toBe('women');
  });

  it('are not guessed where the measure is worded otherwise or the factor differs', () => {
    expect(readingParts('Anteil der Frauen', { factor: 100, per: 'je' })).toBeNull();
    expect(readingParts('Frauen je 1000 Männer', { factor: 100, per: 'je' })).toBeNull();
  });
});

describe('the periods of an indicator', () => {
  it('are unbroken runs of years with the gaps between them', () => {
    const runs = periodRuns(['2007', '2008', '2009', '2011', '2014'].map(periodId)) ?? [];
    expect(runs.map(({ first, last }) => `${first}–${last}`)).toEqual([
      '2007–2009',
      '2011–2011',
      '2014–2014',
    ]);
    expect(gapsBetween(runs)).toEqual([
      ['2010', '2010'],
      ['2012', '2013'],
    ]);
  });

  it('are no runs where they are days', () => {
    expect(periodRuns(['2016-06-30', '2016-12-31'].map(periodId))).toBeNull();
  });
});

describe('a link of a source', () => {
  it('is offered for https only', () => {
    expect(secureLink('https://example.org/a')).toBe('https://example.org/a');
    const refused = ['http://example.org', 'javascript:alert(1)', 'data:text/html,x', '', null];
    expect(refused.map(secureLink)).toEqual(refused.map(() => null));
  });
});
