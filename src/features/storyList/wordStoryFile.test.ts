import { describe, expect, it } from 'vitest';
import type { StoryFileProblem } from '../../data/stories/storyFile.ts';
import { presentTextIn } from '../../testing/renderInPresent.tsx';
import { wordStoryFile } from './wordStoryFile.ts';

const PROBLEMS: readonly StoryFileProblem[] = [
  { code: 'too_large', megabytes: 5 },
  { code: 'unreadable' },
  { code: 'no_json' },
  { code: 'other_file' },
  { code: 'newer', version: 2 },
  { code: 'too_many_steps', count: 61, max: 60 },
  { code: 'bad_field', step: null, field: 'title' },
  { code: 'bad_field', step: 3, field: 'headline.de' },
];

describe('why a file gives no story', () => {
  it.each(['de', 'en'] as const)('is said of every reason in its own words (%s)', (language) => {
    const words = PROBLEMS.map((problem) => wordStoryFile(problem, presentTextIn(language)));
    expect(new Set(words).size).toBe(PROBLEMS.length);
    expect(words.at(-1)).toMatch(/3.*headline\.de/);
  });
});
