import { describe, expect, it } from 'vitest';
import type { AreaId } from '../model/ids.ts';
import { checkStory, isGrave } from './checkStory.ts';
import { countSentences } from './countSentences.ts';
import type { StepFacts } from './stepFacts.ts';
import type { Story, StoryStep } from './story.ts';

const words = (text: string) => ({ de: text, en: text });

const step = (id: string, changes: Partial<StoryStep> = {}): StoryStep => ({
  id,
  view: 'v=1',
  headline: words('Hier leben viele Menschen.'),
  text: words('Ein Satz. Noch einer.'),
  note: words('Was meinen Sie?'),
  alternative: words('Karte der Bezirke.'),
  highlight: null,
  guess: 'none',
  minutes: 3,
  ...changes,
});

const FACTS: StepFacts = {
  isKnown: true,
  face: 'map',
  isOrienting: true,
  hasSource: true,
  labelledAreas: 2,
  classCount: 5,
  camera: 'district',
  layer: 'population',
};

function problemsOf(
  steps: readonly StoryStep[],
  facts: Readonly<Record<string, Partial<StepFacts>>> = {},
) {
  const story: Story = { id: 'tour', title: words('Rundgang'), summary: words(''), steps };
  return checkStory(story, ({ id, view }) => (view === null ? null : { ...FACTS, ...facts[id] }));
}

const codesOf = (...all: Parameters<typeof problemsOf>) =>
  problemsOf(...all).map(({ code }) => code);

describe('checkStory', () => {
  it('finds nothing wrong with a sound story', () => {
    expect(problemsOf([step('a'), step('b'), step('c')])).toEqual([]);
  });

  it.each([
    ['headline_missing', { headline: words(' ') }],
    ['alternative_missing', { alternative: words('') }],
    ['note_missing', { note: words('') }],
    ['language_missing', { text: { de: 'Nur deutsch.', en: '' } }],
    ['guess_without_area', { guess: 'area' }],
    ['guess_without_trend', { guess: 'trend', highlight: 'd1' as AreaId }],
  ] as const)('reports %s with its step', (code, changes) => {
    expect(problemsOf([step('a'), step('b', changes)])).toEqual([
      expect.objectContaining({ code, step: 'b' }),
    ]);
  });

  it.each([
    ['view_unknown', { isKnown: false }],
    ['source_missing', { hasSource: false }],
    ['many_labels', { labelledAreas: 8 }],
    ['many_classes', { classCount: 7 }],
  ] as const)('reports %s of what a view shows', (code, facts) => {
    expect(problemsOf([step('a'), step('b')], { b: facts })).toEqual([
      expect.objectContaining({ code, step: 'b' }),
    ]);
  });

  it('reports what is too long for five metres, in each language by itself', () => {
    const long = { de: 'x'.repeat(91), en: 'x'.repeat(90) };
    expect(problemsOf([step('a', { headline: long })])).toEqual([
      { code: 'headline_long', step: 'a', language: 'de', count: 91, most: 90 },
    ]);
    expect(codesOf([step('a', { text: words('y'.repeat(301)) })])).toEqual([
      'text_long',
      'text_long',
    ]);
    const four = { de: 'Eins. Zwei. Drei. Vier.', en: 'One. Two. Three.' };
    expect(problemsOf([step('a', { text: four })])).toEqual([
      { code: 'many_sentences', step: 'a', language: 'de', count: 4, most: 3 },
    ]);
  });

  it('needs no description of a step of words alone', () => {
    expect(problemsOf([step('a', { view: null, alternative: words('') }), step('b')])).toEqual([]);
  });

  it('wants orientation before data and an overview at the end', () => {
    const data = { isOrienting: false };
    expect(problemsOf([step('a'), step('b'), step('c')], { a: data, b: data, c: data })).toEqual([
      { code: 'no_orientation', step: 'a' },
      { code: 'no_overview', step: 'c' },
    ]);
  });

  it('wants either another place or other figures, but for the way back at the end', () => {
    const elsewhere = { camera: 'lobeda', layer: 'unemployment' };
    expect(codesOf([step('a'), step('b'), step('c')], { b: elsewhere })).toEqual([
      'camera_and_layer',
    ]);
    expect(codesOf([step('a'), step('b')], { b: elsewhere })).toEqual([]);
    expect(codesOf([step('a'), step('b'), step('c')], { b: { camera: 'lobeda' } })).toEqual([]);
  });

  it('says that a story has no steps and no title', () => {
    const empty: Story = { id: 'tour', title: words(''), summary: words('Kurz.'), steps: [] };
    expect(checkStory(empty, () => null)).toEqual([
      { code: 'title_missing', step: null },
      { code: 'no_steps', step: null },
    ]);
  });

  it('tells what shuts somebody out from advice', () => {
    expect(isGrave({ code: 'alternative_missing', step: 'a' })).toBe(true);
    expect(isGrave({ code: 'note_missing', step: 'a' })).toBe(false);
  });
});

describe('countSentences', () => {
  it.each([
    ['', 0],
    ['Ein Satz', 1],
    ['Es sank von 9,47 auf 7,31 Prozent. In Jena blieb es bei 4.35.', 2],
    ['Viele Orte, z. B. Treffpunkte. Wirklich?', 2],
    ['„Hier wohne ich.“ Und dann?', 2],
    ['Was bleibt … und was nicht?', 1],
    ['Bezirk Nord II. Er liegt im Norden', 2],
  ])('%j has %i', (text, count) => {
    expect(countSentences(text)).toBe(count);
  });
});
