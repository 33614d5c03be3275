import type { LocalText } from '../../../domain/model/area.ts';
import type { AtlasPackage } from '../../../domain/model/dataset.ts';
import type { Inventory } from '../../../domain/offers/inventory.ts';
import type { Story, StoryStep } from '../../../domain/story/story.ts';
import { storySchema } from '../../stories/storySchema.ts';
import { parseJson } from '../parseJson.ts';
import type { ProblemLog } from '../problem.ts';
import { checkReference } from './checkReference.ts';
import type { SourceResource } from './descriptor.ts';

/** What the views of steps are checked against. */
export interface StoryPackage {
  readonly atlas: AtlasPackage;
  readonly inventory: Inventory | null;
}

/**
 * What of a view (the fragment of a link) the package does not know; none where it can be shown as it
 * stands. Handed in, because only `src/state` knows what a view is.
 */
export type CheckView = (
  fragment: string,
  known: StoryPackage,
) => readonly { readonly field: string; readonly value: string }[];

export interface StoryCheck extends StoryPackage {
  /** Null leaves the views unchecked. */
  readonly checkView: CheckView | null;
}

/** Reads all `stories.*` resources, one story each, in the order of the descriptor. */
export function readStories(
  resources: readonly SourceResource[],
  check: StoryCheck,
  log: ProblemLog,
): readonly Story[] {
  const firstFiles = new Map<string, string>();
  return resources
    .filter(({ name }) => name.startsWith('stories.'))
    .flatMap(({ file, bytes }) => {
      const parsed = parseJson(file, bytes, storySchema);
      if (!parsed.ok) {
        for (const problem of parsed.problems) log.error(problem, problem);
        return [];
      }
      const story = parsed.value;
      const firstFile = firstFiles.get(story.id);
      if (firstFile === undefined) firstFiles.set(story.id, file);
      else
        log.error({ file, column: 'id', value: story.id }, { code: 'duplicate_story', firstFile });
      checkTexts({ file }, { title: story.title, summary: story.summary }, log);
      checkSteps(file, story.steps, { ...check, log });
      return [story];
    });
}

function checkSteps(
  file: string,
  steps: readonly StoryStep[],
  { log, ...check }: StoryCheck & { readonly log: ProblemLog },
): void {
  const firstSteps = new Map<string, number>();
  const areas = new Set<string>(check.atlas.areas.map(({ id }) => id));
  for (const [index, step] of steps.entries()) {
    const place = { file, row: index + 1 };
    const first = firstSteps.get(step.id);
    if (first === undefined) firstSteps.set(step.id, place.row);
    else {
      const flaw = { code: 'duplicate_step', firstStep: String(first) } as const;
      log.error({ ...place, column: 'id', value: step.id }, flaw);
    }
    const { headline, text, note, alternative } = step;
    checkTexts(place, { headline, text, note, alternative }, log);
    if (isEmpty(headline)) log.error({ ...place, column: 'headline' }, { code: 'cell_required' });
    if (step.view !== null && isEmpty(alternative)) {
      log.error({ ...place, column: 'alternative' }, { code: 'alternative_missing' });
    }
    const target = { target: 'areas', keys: areas };
    checkReference({ ...place, column: 'highlight', value: step.highlight, ...target }, log);
    const lost = step.view === null ? [] : (check.checkView?.(step.view, check) ?? []);
    for (const { field, value } of lost) {
      log.error({ ...place, column: 'view', value }, { code: 'story_view_repaired', field });
    }
  }
}

/** A text in one language only is an error where it stands. */
function checkTexts(
  place: { readonly file: string; readonly row?: number },
  texts: Readonly<Record<string, LocalText>>,
  log: ProblemLog,
): void {
  for (const [column, text] of Object.entries(texts)) {
    for (const language of ['de', 'en'] as const) {
      if (text[language].trim() === '' && !isEmpty(text)) {
        log.error(
          { ...place, column: `${column}.${language}` },
          { code: 'language_missing', language },
        );
      }
    }
  }
}

function isEmpty({ de, en }: LocalText): boolean {
  return de.trim() === '' && en.trim() === '';
}
