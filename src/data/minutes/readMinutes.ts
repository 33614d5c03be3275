import * as v from 'valibot';
import { joinCounts } from '../../domain/minutes/countVoices.ts';
import { MINUTES_LIMITS, type Minutes, NEXT_STEP_STATES } from '../../domain/minutes/minutes.ts';
import type { AreaId, IndicatorId } from '../../domain/model/ids.ts';
import { failed, ok, type Result } from '../../domain/model/result.ts';
import { readFileText } from '../offers/readFile.ts';
import {
  MAX_MINUTES_MEGABYTES,
  MINUTES_FORMAT,
  MINUTES_VERSION,
  type MinutesFileProblem,
} from './minutesFile.ts';

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.-]{0,79}$/));
const areaId = v.pipe(
  id,
  v.transform((text) => text as AreaId),
);
const indicatorId = v.pipe(
  id,
  v.transform((text) => text as IndicatorId),
);
const line = v.pipe(v.string(), v.maxLength(MINUTES_LIMITS.line));
const words = v.pipe(v.string(), v.maxLength(MINUTES_LIMITS.words));
const day = v.nullable(v.pipe(v.string(), v.isoDate()));
const list = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.optional(v.pipe(v.array(schema), v.maxLength(MINUTES_LIMITS.entries)), []);

const voices = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MINUTES_LIMITS.voices));
const counts = v.optional(
  v.pipe(
    v.array(v.object({ field: id, area: areaId, voices })),
    v.maxLength(MINUTES_LIMITS.counts),
    v.transform((list) => [...joinCounts(list)]),
  ),
  [],
);

const earlier = v.object({ id, title: line, date: day, counts });

const minutesSchema = v.object({
  id,
  title: v.optional(line, ''),
  place: v.optional(line, ''),
  date: v.optional(day, null),
  priorityQuestion: v.optional(line, ''),
  counts,
  shown: list(
    v.object({
      id,
      headline: v.object({ de: line, en: line }),
      view: v.nullable(v.pipe(v.string(), v.maxLength(60_000))),
    }),
  ),
  notes: list(
    v.object({
      id,
      text: words,
      area: v.optional(v.nullable(areaId), null),
      indicator: v.optional(v.nullable(indicatorId), null),
      step: v.optional(v.nullable(id), null),
    }),
  ),
  questions: list(v.object({ id, text: words, answer: v.optional(words, '') })),
  nextSteps: list(
    v.object({
      id,
      text: words,
      due: v.optional(day, null),
      state: v.optional(v.picklist(NEXT_STEP_STATES), 'open'),
      since: v.optional(day, null),
    }),
  ),
  earlier: v.optional(v.pipe(v.array(earlier), v.maxLength(MINUTES_LIMITS.earlier)), []),
});

const envelope = v.object({
  format: v.literal(MINUTES_FORMAT),
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** Minutes out of a file that a person chose. Never rejects. */
export async function readMinutesFile(file: Blob): Promise<Result<Minutes, MinutesFileProblem>> {
  const text = await readFileText(file, MAX_MINUTES_MEGABYTES);
  return text.ok ? parseMinutes(text.value) : text;
}

/** Minutes out of the text of a file, or the first thing wrong with it; unknown keys are left out. */
export function parseMinutes(text: string): Result<Minutes, MinutesFileProblem> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return failed({ code: 'no_json' });
  }
  if (!v.is(envelope, content)) return failed({ code: 'other_file' });
  const { formatVersion } = content;
  if (formatVersion > MINUTES_VERSION) return failed({ code: 'newer', version: formatVersion });
  const parsed = v.safeParse(minutesSchema, content);
  if (parsed.success) return ok(parsed.output);
  return failed({ code: 'bad_field', field: v.getDotPath(parsed.issues[0]) ?? '' });
}
