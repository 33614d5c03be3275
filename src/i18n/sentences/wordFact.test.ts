import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/model/cell.ts';
import type { Fact } from '../../domain/summary/facts.ts';
import {
  areaId,
  periodId,
  tinyAreas,
  tinyAtlas,
  tinyIndicators,
} from '../../testing/tinyPackage.ts';
import { createFormat } from '../format/createFormat.ts';
import { createAtlasIntl, type InterfaceLanguage } from '../intl.ts';
import { de } from '../messages/de.ts';
import { en } from '../messages/en.ts';
import { type FactWords, wordFact } from './wordFact.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });

function say(fact: Fact, language: InterfaceLanguage = 'de', rest: Partial<FactWords> = {}) {
  const intl = createAtlasIntl(language, language === 'de' ? de : en);
  const sentence = wordFact(fact, {
    intl,
    format: createFormat({ intl, units: tinyAtlas.catalogue.units, maskedBelow: 3 }),
    indicator: tinyIndicators.find((indicator) => indicator.id === 'unemp_rate')!,
    mode: 'value',
    cityName: 'Quellstadt',
    maskedBelow: 3,
    areaName: (id) => tinyAreas.find((area) => area.id === id)!.name,
    ...rest,
  });
  return sentence.replaceAll('\u00a0', ' ');
}

const range = {
  kind: 'range',
  highest: { area: areaId('d2'), cell: number(6.19), others: 0 },
  lowest: { area: areaId('d5'), cell: number(1.304), others: 0 },
  city: number(4.176),
  mayBeExceeded: false,
} as const;

const cityChange = (from: number, to: number): Fact => ({
  kind: 'city_change',
  since: periodId('2019'),
  from: number(from),
  to: number(to),
  change: number(to - from),
});

const states = (counts: Partial<Extract<Fact, { kind: 'states' }>>): Fact => ({
  kind: 'states',
  areaCount: 6,
  masked: 0,
  suppressed: 0,
  missing: 0,
  notApplicable: 0,
  lowDenominator: 0,
  ...counts,
});

describe('wordFact(fact, words): the span of areas', () => {
  it('names both ends and the city in either language', () => {
    expect(say(range)).toBe(
      'Am höchsten ist der Wert in Bahnhof mit 6,19 %, am niedrigsten in Eichholz mit 1,30 %; Quellstadt insgesamt: 4,18 %.',
    );
    expect(say(range, 'en')).toBe(
      'The value is highest in Bahnhof at 6.19% and lowest in Eichholz at 1.30%; Quellstadt as a whole: 4.18%.',
    );
  });

  it('speaks of rise and fall where differences are shown', () => {
    const difference = { ...range, highest: { ...range.highest, cell: number(-0.31) } };
    expect(say(difference, 'de', { mode: 'difference' })).toContain(
      'am wenigsten sank der Wert in Bahnhof (−0,31 Pp.)',
    );
  });

  it('says how many areas share an end, in singular and plural', () => {
    const sharing = (others: number): Fact => ({ ...range, lowest: { ...range.lowest, others } });
    expect(say(sharing(1))).toContain('in Eichholz und 1 weiterem Gebiet mit 1,30 %');
    expect(say(sharing(2))).toContain('in Eichholz und 2 weiteren Gebieten mit 1,30 %');
    expect(say(sharing(1), 'en')).toContain('in Eichholz and 1 other area at 1.30%');
    expect(say(sharing(2), 'en')).toContain('in Eichholz and 2 other areas at 1.30%');
  });

  it('says when a withheld figure may lie beyond it, and only then', () => {
    const warning = 'Zurückgehaltene Werte können darüber oder darunter liegen.';
    expect(say({ ...range, mayBeExceeded: true })).toContain(warning);
    expect(say(range)).not.toContain(warning);
  });

  it('is the city alone where areas cannot be told apart', () => {
    expect(say({ kind: 'only_city', city: number(4.176) })).toBe('Quellstadt insgesamt: 4,18 %.');
  });
});

describe('wordFact(fact, words): the change of the city', () => {
  it('says which way it went, with both values and an ungrouped year', () => {
    expect(say(cityChange(4.594, 4.176))).toBe(
      'Seit 2019 ist der Wert in Quellstadt von 4,59 % auf 4,18 % gesunken (−0,42 Pp.).',
    );
    expect(say(cityChange(4.176, 4.594))).toContain('gestiegen (+0,42 Pp.)');
    expect(say(cityChange(4.594, 4.176), 'en')).toBe(
      'Since 2019 the value in Quellstadt has fallen from 4.59% to 4.18% (−0.42 pp).',
    );
    expect(say(cityChange(4.176, 4.594), 'en')).toContain('has risen');
  });

  it('calls equal what is printed as equal', () => {
    expect(say(cityChange(4.176, 4.178))).toBe(
      'In Quellstadt ist der Wert mit 4,18 % so hoch wie 2019.',
    );
  });
});

describe('wordFact(fact, words): a selected area', () => {
  const selected = { kind: 'selected', area: areaId('d6'), rankedCount: 5 } as const;

  it('says of what rank 1 is', () => {
    expect(say({ ...selected, cell: number(5.5), rank: 2 })).toBe(
      'Fischerau: 5,50 %, vom höchsten Wert an Rang 2 von 5.',
    );
  });

  it('has no rank where its figure is withheld', () => {
    const cell: Cell = { kind: 'interval', low: 0, high: 2.5, flags: [] };
    expect(say({ ...selected, cell, rank: null })).toBe('Fischerau: 0 bis 2,50 %, ohne Rang.');
    expect(say({ ...selected, cell, rank: null }, 'en')).toBe('Fischerau: 0 to 2.50%, not ranked.');
  });
});

describe('wordFact(fact, words): areas without a plain figure', () => {
  it('speaks of one area in the singular and of several in the plural', () => {
    expect(say(states({ masked: 1 }))).toMatch(/^In 1 Gebiet ist eine Zahl unter 3 /);
    expect(say(states({ masked: 8 }))).toMatch(/^In 8 Gebieten ist eine Zahl unter 3 /);
    expect(say(states({ suppressed: 1 }))).toMatch(/^In 1 Gebiet ist der Wert /);
    expect(say(states({ suppressed: 2 }))).toMatch(/^In 2 Gebieten sind die Werte /);
    expect(say(states({ lowDenominator: 1 }), 'en')).toMatch(/^1 area has /);
    expect(say(states({ lowDenominator: 2 }), 'en')).toMatch(/^2 areas have /);
  });

  it('has one sentence for each state that occurs and none for the others', () => {
    const all = say(states({ masked: 1, suppressed: 1, missing: 1, lowDenominator: 1 }));
    expect(all.split('. ')).toHaveLength(4);
    expect(say(states({ missing: 1, notApplicable: 2 }))).toBe(
      'Für 3 Gebiete liegt kein Wert vor.',
    );
  });
});
