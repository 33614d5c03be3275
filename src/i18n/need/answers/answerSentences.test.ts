import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_STATES, type Cell } from '../../../domain/model/cell.ts';
import { COVERAGE_MEASURES } from '../../../domain/need/needQuestion.ts';
import { needTextIn } from '../../../testing/renderInNeed.tsx';
import { createFormat } from '../../format/createFormat.ts';
import { createAtlasIntl, type InterfaceLanguage } from '../../intl.ts';
import { de } from '../../messages/de.ts';
import { en } from '../../messages/en.ts';
import { needDe } from '../need.de.ts';
import { needEn } from '../need.en.ts';
import type { AnswerWords, AskedCoverage } from './answerWords.ts';
import { wordCoverage, wordNearest } from './wordCoverage.ts';
import { wordHeads } from './wordHeads.ts';
import { wordCell, wordDoubts, wordNotAssessed, wordRank } from './wordVerdict.ts';
import { wordReach, wordWay } from './wordWay.ts';

function wordsIn(language: InterfaceLanguage): AnswerWords {
  const intl = createAtlasIntl(language, language === 'de' ? de : en);
  return {
    text: needTextIn(language),
    format: createFormat({ intl, units: [], maskedBelow: 3 }),
    list: (items) => intl.formatList(items, { type: 'conjunction' }),
    maskedBelow: 3,
  };
}
const german = wordsIn('de');
const english = wordsIn('en');
const plain = (sentence: string) => sentence.replaceAll('\u00a0', ' ');

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const interval = (low: number, high: number): Cell => ({ kind: 'interval', low, high, flags: [] });
const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
const suppressed: Cell = { kind: 'suppressed', flags: [] };
const youth = { inSentence: { de: 'Jugendliche (10–17)', en: 'young people (10–17)' } };
const asked = (change: Partial<AskedCoverage['question']> = {}): AskedCoverage => ({
  group: youth,
  question: {
    measure: 'share_within',
    counting: 'offers',
    reach: 1000,
    travel: { kind: 'straight', detour: 1.3 },
    ...change,
  },
});

describe('ways in words', () => {
  it('are metres below a kilometre and kilometres from there on', () => {
    expect(plain(wordWay(german, 648, 'metres'))).toBe('650 m');
    expect(plain(wordWay(german, 996, 'metres'))).toBe('1,0 km');
    expect(plain(wordWay(english, 2340, 'metres'))).toBe('2.3 km');
    expect(wordWay(german, 1, 'minutes')).toBe('1 Minute');
  });

  it('name a reach as it was set', () => {
    const reachOf = (reach: number) => plain(wordReach(german, { ...asked().question, reach }));
    expect([500, 1000, 1250, 1500].map(reachOf)).toEqual(['500 m', '1 km', '1,25 km', '1,5 km']);
  });
});

describe('heads of the target group in words', () => {
  it('give the number, or the range, in both languages', () => {
    expect(wordHeads(german, number(1531), youth)).toBe('1.531 Jugendliche (10–17)');
    expect(wordHeads(english, interval(10.2, 14.5), youth)).toBe('10 to 15 young people (10–17)');
  });

  it('never give a number for a withheld or absent count', () => {
    expect(wordHeads(german, masked, youth)).toBe('unter 3 Jugendliche (10–17)');
    expect(wordHeads(german, suppressed, youth)).toBe(
      'Jugendliche (10–17): zum Schutz zurückgehalten',
    );
  });
});

describe('coverage in words', () => {
  it('is worded by its measure', () => {
    expect(plain(wordCoverage(german, number(10.3), asked()))).toBe('10 % mit Angebot in 1 km');
    expect(
      wordCoverage(german, number(3.14), asked({ measure: 'per_head', counting: 'places' })),
    ).toBe('3,1 Plätze je 100 Jugendliche (10–17)');
    expect(plain(wordCoverage(english, number(1230), asked({ measure: 'nearest' })))).toBe(
      'nearest offer 1.2 km',
    );
  });

  it('never reads a few people as none, or nearly all as all', () => {
    expect(plain(wordCoverage(german, number(0.2), asked()))).toContain('unter 1 %');
    expect(plain(wordCoverage(german, number(99.8), asked()))).toContain('über 99 %');
    expect(wordCoverage(german, number(0.004), asked({ measure: 'catchment' }))).toContain(
      'unter 0,01',
    );
  });

  it('gives both ends of a range', () => {
    expect(plain(wordCoverage(german, interval(20, 35), asked()))).toBe(
      '20 bis 35 % mit Angebot in 1 km',
    );
    expect(plain(wordCoverage(german, interval(0.1, 35), asked()))).toBe(
      'unter 1 % bis 35 % mit Angebot in 1 km',
    );
    expect(plain(wordCoverage(english, interval(34.9, 35.1), asked()))).toBe(
      '35% with an offer within 1 km',
    );
  });

  it('has no digit but those of the question where there is no figure', () => {
    for (const measure of COVERAGE_MEASURES) {
      for (const kind of CELL_STATES.filter(
        (state) => !['number', 'masked', 'interval'].includes(state),
      )) {
        const cell = { kind, flags: [] } as Cell;
        for (const words of [german, english]) {
          const sentence = wordCoverage(words, cell, asked({ measure }));
          expect(plain(sentence).replace(/1 km|per 100|je 100|10–17/g, '')).not.toMatch(/\d/);
        }
      }
    }
  });

  it('says that no offer can be reached', () => {
    expect(wordNearest(german, { kind: 'not_applicable', flags: [] }, 'metres')).toBe(
      'nächstes Angebot: für die Hälfte der Zielgruppe keines erreichbar',
    );
  });
});

describe('ranks in words', () => {
  it('are a range wherever other weights give other ranks', () => {
    const rank = { rank: 7, range: { low: 5, high: 9 }, count: 29 };
    expect(wordRank(german, rank)).toBe('Bedarf Rang 5 bis 9 von 29');
    expect(wordRank(english, { ...rank, range: null })).toBe('need rank 7 of 29');
    expect(wordRank(german, { ...rank, range: { low: 7, high: 7 } })).toBe('Bedarf Rang 7 von 29');
  });
});

describe('verdicts in words', () => {
  it('say with what an unclear verdict changes', () => {
    expect(wordDoubts(german, ['weights', 'reach'])).toBe(
      'Nicht eindeutig: Das Urteil ändert sich mit den Gewichten und der Reichweite.',
    );
    expect(wordDoubts(english, ['weights', 'reach', 'withheld'])).toBe(
      'Not clear: the verdict changes with the weights, the reach and withheld figures.',
    );
  });

  it('name all nine cells differently for every measure', () => {
    for (const measure of COVERAGE_MEASURES) {
      for (const words of [german, english]) {
        const names = Array.from({ length: 9 }, (_, cell) => wordCell(words, cell, measure));
        expect(new Set(names).size).toBe(9);
      }
    }
    expect(wordCell(german, 2, 'share_within')).toBe('hoher Bedarf, wenig erreichbar');
    expect(wordCell(german, Number.NaN, 'share_within')).toBe('keiner Gruppe zugeordnet');
  });

  it('give the reason why an area is not assessed', () => {
    const question = { ...asked(), minimumPopulation: 300 };
    const reason = (code: Parameters<typeof wordNotAssessed>[1]) =>
      plain(wordNotAssessed(german, code, question));
    expect(reason({ code: 'not_in_index', standing: 'below_population' })).toBe(
      'Nicht im Index: unter 300 Einwohnerinnen und Einwohner.',
    );
    expect(reason({ code: 'not_in_index', standing: 'figure_withheld' })).toBe(
      'Nicht im Index: eine Zahl ist zurückgehalten.',
    );
    expect(reason({ code: 'coverage', coverage: interval(10, 60) })).toContain('10 bis 60 %');
    expect(reason({ code: 'coverage', coverage: suppressed })).toContain('zurückgehalten');
    expect(reason({ code: 'no_index' })).not.toBe('');
    expect(reason({ code: 'no_limits' })).not.toBe('');
  });
});

describe('the words of answers', () => {
  it('never claim a cause', () => {
    const causal =
      /\b(weil sie|wegen|dadurch|deswegen|führt zu|verursacht|because of|due to|causes|leads to)\b/i;
    const own = /^(needAnswer|actionList|needScatter|needMethod)\./;
    for (const catalogue of [needDe, needEn]) {
      for (const [key, message] of Object.entries(catalogue)) {
        if (own.test(key)) expect(message, key).not.toMatch(causal);
      }
    }
  });

  it('word every possible share without failing, in both languages', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (share) => {
        for (const words of [german, english]) {
          const sentence = wordCoverage(words, number(share), asked());
          expect(plain(sentence).startsWith('0')).toBe(share === 0);
        }
      }),
    );
  });
});
