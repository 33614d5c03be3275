import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeStep,
  duplicateStep,
  duplicateStory,
  insertStep,
  moveStep,
  removeStep,
  withUniqueSteps,
} from './editStory.ts';
import { MAX_STEPS, type Story, type StoryStep } from './story.ts';

const words = (text: string) => ({ de: text, en: text });

const stepOf = (id: string): StoryStep => ({
  id,
  view: null,
  headline: words(`Schritt ${id}`),
  text: words(''),
  note: words(''),
  alternative: words(''),
  highlight: null,
  guess: 'none',
  minutes: null,
});

const storyOf = (...ids: string[]): Story => ({
  id: 'tour',
  title: words('Rundgang'),
  summary: words(''),
  steps: ids.map(stepOf),
});

const idsOf = ({ steps }: Story) => steps.map(({ id }) => id);
const anyId = fc.stringMatching(/^[a-c](-[1-3])?$/);
const anyStory = fc
  .uniqueArray(anyId, { minLength: 1, maxLength: 9 })
  .map((ids) => storyOf(...ids));

describe('moveStep', () => {
  it('puts a step before the one that stood in its new place', () => {
    expect(idsOf(moveStep(storyOf('a', 'b', 'c'), 2, 0))).toEqual(['c', 'a', 'b']);
    expect(idsOf(moveStep(storyOf('a', 'b', 'c'), 0, 9))).toEqual(['b', 'c', 'a']);
  });

  it('is a permutation that brings the step to its place and keeps the order of the others', () => {
    fc.assert(
      fc.property(anyStory, fc.nat(12), fc.integer({ min: -3, max: 12 }), (story, seed, to) => {
        const from = seed % story.steps.length;
        const moved = moveStep(story, from, to);
        const place = Math.min(Math.max(to, 0), story.steps.length - 1);
        const id = story.steps[from]?.id;
        expect(moved.steps[place]?.id).toBe(id);
        expect(idsOf(moved).filter((one) => one !== id)).toEqual(
          idsOf(story).filter((one) => one !== id),
        );
      }),
    );
  });

  it('gives back the same story where nothing moves', () => {
    const story = storyOf('a', 'b');
    expect(moveStep(story, 1, 1)).toBe(story);
    expect(moveStep(story, 7, 0)).toBe(story);
  });
});

describe('ids of steps', () => {
  type Edit = (story: Story) => Story;
  const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
    fc.tuple(fc.integer({ min: -2, max: 9 }), anyId).map(
      ([at, id]): Edit =>
        (story) =>
          insertStep(story, at, stepOf(id)),
    ),
    anyId.map(
      (id): Edit =>
        (story) =>
          duplicateStep(story, id),
    ),
    anyId.map(
      (id): Edit =>
        (story) =>
          removeStep(story, id),
    ),
    fc.tuple(fc.nat(9), fc.nat(9)).map(
      ([from, to]): Edit =>
        (story) =>
          moveStep(story, from, to),
    ),
  );

  it('stay unique through any edits', () => {
    fc.assert(
      fc.property(anyStory, fc.array(anyEdit, { maxLength: 20 }), (story, edits) => {
        const edited = edits.reduce((one, edit) => edit(one), story);
        expect(new Set(idsOf(edited)).size).toBe(edited.steps.length);
      }),
    );
  });

  it('are made unique in a story of a file, the first keeping its own', () => {
    expect(idsOf(withUniqueSteps(storyOf('a', 'a', 'a-2', 'b')))).toEqual(['a', 'a-2', 'a-3', 'b']);
    const sound = storyOf('a', 'b');
    expect(withUniqueSteps(sound)).toBe(sound);
  });

  it('stay short enough for a link, however long they begin', () => {
    const long = 'x'.repeat(80);
    const [, copy] = duplicateStep(storyOf(long), long).steps;
    expect(copy?.id).toBe(`${'x'.repeat(78)}-2`);
  });
});

describe('the other edits of a story', () => {
  it('puts a copy behind its original', () => {
    const story = changeStep(storyOf('a', 'b'), 'a', { headline: words('Neu') });
    const [, copy] = duplicateStep(story, 'a').steps;
    expect(copy).toMatchObject({ id: 'a-2', headline: words('Neu') });
  });

  it('change one step and no other', () => {
    const changed = changeStep(storyOf('a', 'b'), 'b', { minutes: 5 });
    expect(changed.steps.map(({ minutes }) => minutes)).toEqual([null, 5]);
  });

  it('take no step beyond the most that a story may have', () => {
    const full = storyOf(...Array.from({ length: MAX_STEPS }, (_, index) => `s${index}`));
    expect(insertStep(full, 0, stepOf('more'))).toBe(full);
  });

  it('give a copy of a story an id that is free', () => {
    expect(duplicateStory(storyOf('a'), new Set(['tour', 'tour-2'])).id).toBe('tour-3');
  });
});
