import * as v from 'valibot';
import { withUniqueSteps } from '../../domain/story/editStory.ts';
import type { Story } from '../../domain/story/story.ts';
import { storySchema } from './storySchema.ts';

/** Own stories as they lie on the device; a later version reads the earlier ones. */
const KEPT_VERSION = 1;

const keptSchema = v.object({
  format: v.literal('sozialraumatlas.stories'),
  formatVersion: v.literal(KEPT_VERSION),
  stories: v.array(storySchema),
});

/** Own stories as the text that the device keeps. */
export function writeKeptStories(stories: readonly Story[]): string {
  return JSON.stringify({
    format: 'sozialraumatlas.stories',
    formatVersion: KEPT_VERSION,
    stories,
  });
}

/** What `writeKeptStories` wrote; undefined for anything else, a version from the future included. */
export function parseKeptStories(text: string): readonly Story[] | undefined {
  try {
    const read = v.safeParse(keptSchema, JSON.parse(text));
    return read.success ? read.output.stories.map(withUniqueSteps) : undefined;
  } catch {
    return undefined;
  }
}
