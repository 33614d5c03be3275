import type { FileProblem } from '../offers/readFile.ts';

/** Says of a file what it is; a story in a package may leave it out. */
export const STORY_FORMAT = 'sozialraumatlas.story';
export const STORY_VERSION = 1;

/** A story is words; a file larger than this is something else. */
export const MAX_STORY_MEGABYTES = 5;

/** Why no story can be read from a file; steps are counted from 1, null is the story itself. */
export type StoryFileProblem =
  | FileProblem
  | { readonly code: 'no_json' }
  | { readonly code: 'other_file' }
  | { readonly code: 'newer'; readonly version: number }
  | { readonly code: 'too_many_steps'; readonly count: number; readonly max: number }
  | { readonly code: 'bad_field'; readonly step: number | null; readonly field: string };
