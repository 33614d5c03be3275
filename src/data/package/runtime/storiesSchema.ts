import * as v from 'valibot';
import { storySchema } from '../../stories/storySchema.ts';

/** All stories of a package in one file, in the order of its descriptor. */
export const storiesSchema = v.object({ formatVersion: v.number(), stories: v.array(storySchema) });
