import { describe, expect, it } from 'vitest';
import { AREA_STANDINGS } from '../../domain/composite/areaStanding.ts';
import type { CompositeIndex } from '../../domain/composite/compositeIndex.ts';
import type { Cell } from '../../domain/model/cell.ts';
import { columnOf } from '../../domain/model/column.ts';
import type { IndicatorId } from '../../domain/model/ids.ts';
import { type Judgement, type NeedAssessment, VERDICTS } from '../../domain/need/needAssessment.ts';
import { createFormat } from '../../i18n/format/createFormat.ts';
import { createAtlasIntl, type InterfaceLanguage } from '../../i18n/intl.ts';
import { de } from '../../i18n/messages/de.ts';
import { en } from '../../i18n/messages/en.ts';
import type { AnswerWords } from '../../i18n/need/answers/answerWords.ts';
import { needTextIn } from '../../testing/renderInNeed.tsx';
import { type Answer, rowFacts, rowRemarks } from './rowSentences.ts';

function wordsIn(language: InterfaceLanguage): AnswerWords {
  const intl = createAtlasIntl(language, language === 'de' ? de : en);
  return {
    text: needTextIn(language),
    format: createFormat({ intl, units: [], maskedBelow: 3 }),
    list: (items) => intl.formatList(items, { type: 'conjunction' }),
    maskedBelow: 3,
  };
}
const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };

/** An unclear area, one whose group is withheld and that is too small, and a supplied one. */
function answer(isJudged: boolean): Answer {
  const standings = ['considered', 'below_population', 'considered'] as const;
  const third = new Uint8Array(3);
  const share = columnOf([number(41.4), number(0), number(100)]);
  const assessment: NeedAssessment = {
    areas: [],
    population: columnOf([number(323), masked, number(80)]),
    populationCity: number(900),
    need: {
      index: {
        standings: Uint8Array.from(standings, (one) => AREA_STANDINGS.indexOf(one)),
      } as CompositeIndex,
      problem: null,
      statusDynamics: null,
      ranks: Int32Array.of(2, 0, 9),
      third,
    },
    coverage: {
      value: share,
      city: number(60),
      nearest: columnOf([number(1290), number(4000), number(210)]),
      nearestCity: number(700),
      within: share,
      reached: share,
      third,
      lowestThird: third,
      limits: [40, 80],
      takesPart: new Uint8Array(0),
      leftOut: [],
    },
    cell: third,
  };
  const judgement: Judgement = {
    rankLow: Int32Array.of(1, 0, 8),
    rankHigh: Int32Array.of(3, 0, 9),
    coverage: 0.95,
    verdict: Uint8Array.from(['unclear', 'not_assessed', 'supplied'] as const, (one) =>
      VERDICTS.indexOf(one),
    ),
    doubts: [['weights', 'reach'], [], []],
    driver: Int32Array.of(0, -1, 0),
    fewAreas: true,
  };
  return {
    assessment,
    judgement: isJudged ? judgement : null,
    asked: {
      group: { inSentence: { de: 'Jugendliche', en: 'young people' } },
      question: {
        measure: 'share_within',
        counting: 'offers',
        reach: 1000,
        travel: { kind: 'straight', detour: 1.3 },
      },
    },
    question: {
      minimumPopulation: 300,
      parts: [{ indicator: 'sgb2' as IndicatorId, weight: 1, direction: null }],
    },
    nameOf: () => 'SGB II',
  };
}
const plain = (sentence: string) => sentence.replaceAll('\u00a0', ' ');

describe('the reasons of an area', () => {
  it('are its ranks, heads, coverage and nearest offer', () => {
    expect(plain(rowFacts(wordsIn('de'), answer(true), 0))).toBe(
      'Bedarf Rang 1 bis 3 von 2 · 323 Jugendliche · 41 % mit Angebot in 1 km · nächstes Angebot 1,3 km',
    );
    expect(plain(rowFacts(wordsIn('en'), answer(false), 0))).toBe(
      'need rank 2 of 2 · 323 young people · 41% with an offer within 1 km · nearest offer 1.3 km',
    );
  });

  it('never give a number for a group that is withheld', () => {
    expect(plain(rowFacts(wordsIn('de'), answer(true), 1))).toContain('unter 3 Jugendliche');
  });

  it('end with what the verdict changes with and what the rank hangs on', () => {
    expect(rowRemarks(wordsIn('de'), answer(true), 0)).toEqual([
      'Nicht eindeutig: Das Urteil ändert sich mit den Gewichten und der Reichweite.',
      'Am stärksten hängt der Rang an „SGB II“.',
    ]);
  });

  it('say why there is no verdict, and nothing more where there is nothing to doubt', () => {
    expect(rowRemarks(wordsIn('de'), answer(true), 1)).toEqual([
      'Nicht im Index: unter 300 Einwohnerinnen und Einwohner.',
    ]);
    expect(rowRemarks(wordsIn('de'), answer(true), 2)).toEqual([]);
  });

  it('doubt nothing before verdicts are known, but say who is not in the index', () => {
    expect(rowRemarks(wordsIn('de'), answer(false), 0)).toEqual([]);
    expect(rowRemarks(wordsIn('de'), answer(false), 1)).toHaveLength(1);
  });
});
