import * as v from 'valibot';
import type { AreaId } from '../../domain/model/ids.ts';
import { GUESSES, MAX_STEPS } from '../../domain/story/story.ts';

/** Longest texts that are read, in characters; what a stage can show is less (`checkStory`). */
const MOST = {
  title: 200,
  summary: 1000,
  headline: 400,
  text: 4000,
  note: 20_000,
  alternative: 4000,
  /** A link may carry scenarios and own places. */
  view: 60_000,
  minutes: 600,
} as const;

/** As a link may name it: letters, digits, `_`, `-` and `.`; never `__proto__`. */
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.-]{0,79}$/));
const words = (most: number) => v.optional(v.pipe(v.string(), v.maxLength(most)), '');
const NONE = { de: '', en: '' };
const text = (most: number) => v.object({ de: words(most), en: words(most) });

const stepSchema = v.object({
  id,
  view: v.optional(v.nullable(v.pipe(v.string(), v.nonEmpty(), v.maxLength(MOST.view))), null),
  headline: text(MOST.headline),
  text: v.optional(text(MOST.text), NONE),
  note: v.optional(text(MOST.note), NONE),
  alternative: v.optional(text(MOST.alternative), NONE),
  highlight: v.optional(
    v.nullable(
      v.pipe(
        id,
        v.transform((area) => area as AreaId),
      ),
    ),
    null,
  ),
  guess: v.optional(v.picklist(GUESSES), 'none'),
  minutes: v.optional(
    v.nullable(v.pipe(v.number(), v.finite(), v.gtValue(0), v.maxValue(MOST.minutes))),
    null,
  ),
});

/**
 * One story, in a package as in a file of a person. What a step does not say is empty; keys that are
 * not known are left out.
 */
export const storySchema = v.object({
  id,
  title: text(MOST.title),
  summary: v.optional(text(MOST.summary), NONE),
  steps: v.pipe(v.array(stepSchema), v.maxLength(MAX_STEPS)),
});
