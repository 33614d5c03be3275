import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaId } from '../../domain/model/ids.ts';
import { GUESSES, MAX_STEPS, type Story, type StoryStep } from '../../domain/story/story.ts';
import { parseStory, readStoryFile } from './readStoryFile.ts';
import { writeStoryFile } from './writeStoryFile.ts';

const anyId = fc.stringMatching(/^[A-Za-z0-9][\w.-]{0,12}$/);
const anyText = fc.record({ de: fc.string({ maxLength: 60 }), en: fc.string({ maxLength: 60 }) });
const anyStep: fc.Arbitrary<StoryStep> = fc.record({
  id: anyId,
  view: fc.option(fc.string({ minLength: 1, maxLength: 80 })),
  headline: anyText,
  text: anyText,
  note: anyText,
  alternative: anyText,
  highlight: fc.option(anyId.map((id) => id as AreaId)),
  guess: fc.constantFrom(...GUESSES),
  minutes: fc.option(fc.integer({ min: 1, max: 600 })),
});
const anyStory: fc.Arbitrary<Story> = fc.record({
  id: anyId,
  title: anyText,
  summary: anyText,
  steps: fc.uniqueArray(anyStep, { maxLength: 8, selector: ({ id }) => id }),
});

const least = {
  id: 'tour',
  title: { de: 'Rundgang' },
  steps: [{ id: 'a', headline: { de: 'Da.' } }],
};
const textOf = (content: unknown) => JSON.stringify(content);
const failure = (problem: object) => ({ ok: false, problems: [problem] });

describe('a story in a file', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        expect(parseStory(writeStoryFile(story))).toEqual({ ok: true, value: story });
      }),
    );
  });

  it('may leave out what a step does not say', () => {
    const read = parseStory(textOf(least));
    expect(read.ok && read.value.steps[0]).toEqual({
      id: 'a',
      view: null,
      headline: { de: 'Da.', en: '' },
      text: { de: '', en: '' },
      note: { de: '', en: '' },
      alternative: { de: '', en: '' },
      highlight: null,
      guess: 'none',
      minutes: null,
    });
  });

  it('loses keys that are not known, and nothing gets into prototypes', () => {
    const text = textOf({ ...least, extra: 1 }).replace('{', '{"__proto__":{"bad":true},');
    const read = parseStory(text);
    expect(read.ok && Object.keys(read.value).sort()).toEqual(['id', 'steps', 'summary', 'title']);
    expect('bad' in {}).toBe(false);
  });

  it('gets ids of its own for steps that have the same', () => {
    const step = { id: 'a', headline: { de: 'Da.' } };
    const read = parseStory(textOf({ ...least, steps: [step, step] }));
    expect(read.ok && read.value.steps.map(({ id }) => id)).toEqual(['a', 'a-2']);
  });

  it.each([
    ['no JSON', '{"id"', { code: 'no_json' }],
    ['another file', textOf({ format: 'sozialraumatlas.scenarios' }), { code: 'other_file' }],
    ['a list', '[]', { code: 'other_file' }],
    ['a newer version', textOf({ ...least, formatVersion: 2 }), { code: 'newer', version: 2 }],
    [
      'too many steps',
      textOf({ ...least, steps: Array.from({ length: MAX_STEPS + 1 }, () => ({})) }),
      { code: 'too_many_steps', count: MAX_STEPS + 1, max: MAX_STEPS },
    ],
    [
      'an id that no link can hold',
      textOf({ ...least, id: '../x' }),
      { code: 'bad_field', step: null, field: 'id' },
    ],
    [
      'a guess that is not known',
      textOf({ ...least, steps: [{ ...least.steps[0], guess: 'dice' }] }),
      { code: 'bad_field', step: 1, field: 'guess' },
    ],
    [
      'a text without end',
      textOf({ ...least, steps: [{ id: 'a', headline: { de: 'x'.repeat(401) } }] }),
      { code: 'bad_field', step: 1, field: 'headline.de' },
    ],
  ])('is refused with its reason: %s', (_name, text, problem) => {
    expect(parseStory(text)).toEqual(failure(problem));
  });

  it('is refused before it fills the memory', async () => {
    const read = await readStoryFile(new Blob([new Uint8Array(5_000_001)]));
    expect(read).toEqual(failure({ code: 'too_large', megabytes: 5 }));
  });
});
