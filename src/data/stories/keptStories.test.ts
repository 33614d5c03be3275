import { describe, expect, it } from 'vitest';
import { emptyStep, emptyStory } from '../../domain/story/emptyStep.ts';
import { parseKeptStories, writeKeptStories } from './keptStories.ts';

const STORY = {
  ...emptyStory('eigene', { de: 'Titel', en: '' }),
  steps: [{ ...emptyStep('a', 'v=1&view=explore'), minutes: 2.5 }, emptyStep('b')],
};

describe('kept stories', () => {
  it('come back as they were written', () => {
    expect(parseKeptStories(writeKeptStories([STORY]))).toEqual([STORY]);
    expect(parseKeptStories(writeKeptStories([]))).toEqual([]);
  });

  it.each(['', '{"stories":', '[]', '{"format":"sozialraumatlas.stories","stories":[]}'])(
    'are damaged where the device has %j',
    (text) => {
      expect(parseKeptStories(text)).toBeUndefined();
    },
  );

  it('of a later version are left to that version', () => {
    const later = writeKeptStories([STORY]).replace('"formatVersion":1', '"formatVersion":2');
    expect(later).toContain('"formatVersion":2');
    expect(parseKeptStories(later)).toBeUndefined();
  });
});
