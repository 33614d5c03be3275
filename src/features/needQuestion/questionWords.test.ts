import { describe, expect, it } from 'vitest';
import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import { firstNeedView } from '../../state/need/questionOf.ts';
import { wordsOf } from '../../testing/questionWords.ts';
import { tinyInventory } from '../../testing/tinyInventory.ts';
import { measureWords, questionTitle, reachWords, travelWords } from './questionWords.ts';

const view = firstNeedView(tinyInventory)!;
const asked = (change: Partial<NeedQuestion> = {}): NeedQuestion => ({
  ...view.question,
  ...change,
});
const group = (id: string) => tinyInventory.targetGroups.find((one) => one.id === id)!;
const titled = (question: NeedQuestion) => ({
  need: { ...view, question },
  inventory: tinyInventory,
  targetGroup: group(question.targetGroup),
});

const de = wordsOf('de');
const en = wordsOf('en');

describe('the headline of Bedarf & Angebot', () => {
  it('is what the package calls its own question', () => {
    expect(questionTitle(titled(asked()), de)).toBe('Wo fehlt Beratung?');
    expect(questionTitle(titled(asked()), en)).toBe('Where is advice lacking?');
  });

  it('is made of target group and offers for any other question', () => {
    const own = asked({ preset: null, targetGroup: 'infants', categories: ['meeting'] });
    expect(questionTitle(titled(own), de)).toBe(
      'Wo fehlen Angebote für Kinder unter 3 Jahren (Treffpunkte)?',
    );
    const both = asked({ preset: null, categories: ['meeting', 'advice'] });
    expect(questionTitle(titled(both), en)).toBe(
      'Where are offers for unemployed people lacking (Advice and Meeting places)?',
    );
    const none = asked({ preset: null, categories: [] });
    expect(questionTitle(titled(none), de)).toBe('Wo fehlen Angebote für Arbeitslose?');
  });
});

describe('the words of the chips', () => {
  it('name a reach as people say it', () => {
    const metres = (reach: number) => reachWords(asked({ reach }), de);
    expect(metres(500)).toBe('500 m');
    expect(metres(1000)).toBe('1 km');
    expect(metres(1250)).toBe('1,25 km');
    const travel = { kind: 'table', table: 'bus', unit: 'minutes' } as const;
    expect(reachWords(asked({ reach: 15, travel }), de)).toBe('15 Min.');
    expect(reachWords(asked({ reach: 15, travel }), en)).toBe('15 min');
  });

  it('say what is counted and in what', () => {
    expect(measureWords(asked({ measure: 'per_head', counting: 'places' }), de)).toBe(
      'Plätze je 100 im Gebiet',
    );
    expect(measureWords(asked({ measure: 'catchment', reach: 800 }), de)).toBe(
      'Angebote je 100 in 800 m',
    );
    expect(measureWords(asked({ measure: 'share_within', reach: 1000 }), en)).toBe(
      'reached within 1 km',
    );
  });

  it('name the way by its factor or by the file it comes from', () => {
    expect(travelWords(asked(), new Map(), de)).toBe('Luftlinie × 1,3');
    const travel = { kind: 'table', table: 'bus', unit: 'minutes' } as const;
    expect(travelWords(asked({ travel }), new Map(), de)).toBe('bus (Minuten)');
  });
});
