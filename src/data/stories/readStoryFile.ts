import * as v from 'valibot';
import { failed, ok, type Result } from '../../domain/model/result.ts';
import { withUniqueSteps } from '../../domain/story/editStory.ts';
import { MAX_STEPS, type Story } from '../../domain/story/story.ts';
import { readFileText } from '../offers/readFile.ts';
import {
  MAX_STORY_MEGABYTES,
  STORY_FORMAT,
  STORY_VERSION,
  type StoryFileProblem,
} from './storyFile.ts';
import { storySchema } from './storySchema.ts';

/** A story out of a file that a person chose. Never rejects. */
export async function readStoryFile(file: Blob): Promise<Result<Story, StoryFileProblem>> {
  const text = await readFileText(file, MAX_STORY_MEGABYTES);
  return text.ok ? parseStory(text.value) : text;
}

/**
 * A story out of the text of a file, or the first thing that is wrong with it. Repeated ids of steps
 * are made unique; an id that the device or the package already has is for the caller to change, as
 * is a view that the package does not know: it is repaired when it is opened.
 */
export function parseStory(text: string): Result<Story, StoryFileProblem> {
  const content = parseText(text);
  if (content === undefined) return failed({ code: 'no_json' });
  if (!v.is(envelope, content)) return failed({ code: 'other_file' });
  const { formatVersion = STORY_VERSION, steps } = content;
  if (formatVersion > STORY_VERSION) return failed({ code: 'newer', version: formatVersion });
  if (steps.length > MAX_STEPS) {
    return failed({ code: 'too_many_steps', count: steps.length, max: MAX_STEPS });
  }
  const parsed = v.safeParse(storySchema, content);
  return parsed.success ? ok(withUniqueSteps(parsed.output)) : failed(flawOf(parsed.issues[0]));
}

/** Looks like a story at all, of whatever version. */
const envelope = v.object({
  format: v.optional(v.literal(STORY_FORMAT)),
  formatVersion: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  id: v.unknown(),
  steps: v.array(v.unknown()),
});

function parseText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Where the first flaw is, as the file names it. */
function flawOf(issue: v.BaseIssue<unknown>): StoryFileProblem {
  const path = (issue.path ?? []).map(({ key }) => key);
  const [first, step, ...rest] = path;
  return first === 'steps' && typeof step === 'number'
    ? { code: 'bad_field', step: step + 1, field: rest.join('.') }
    : { code: 'bad_field', step: null, field: path.join('.') };
}
