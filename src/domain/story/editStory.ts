import type { Story, StoryStep } from './story.ts';
import { MAX_STEPS } from './story.ts';
import { uniqueId } from './uniqueId.ts';

type Steps = readonly StoryStep[];

/**
 * The story with a step before the one at `at` (0 begins, the number of steps ends; beyond both is cut
 * to them). An id that the story has already is replaced by a free one; a full story stays as it is.
 */
export function insertStep(story: Story, at: number, step: StoryStep): Story {
  if (story.steps.length >= MAX_STEPS) return story;
  const place = Math.min(Math.max(Math.trunc(at), 0), story.steps.length);
  const id = uniqueId(step.id, idsOf(story.steps));
  return withSteps(story, story.steps.toSpliced(place, 0, { ...step, id }));
}

/** The story with a step in another place; out of range is cut. The same object where nothing moves. */
export function moveStep(story: Story, from: number, to: number): Story {
  const step = story.steps[from];
  const place = Math.min(Math.max(Math.trunc(to), 0), story.steps.length - 1);
  if (step === undefined || place === from) return story;
  return withSteps(story, story.steps.toSpliced(from, 1).toSpliced(place, 0, step));
}

/** The story without the step; the same object where there is none of this id. */
export function removeStep(story: Story, id: string): Story {
  const rest = story.steps.filter((step) => step.id !== id);
  return rest.length === story.steps.length ? story : withSteps(story, rest);
}

/** The story with the step changed; its id stays. */
export function changeStep(
  story: Story,
  id: string,
  changes: Partial<Omit<StoryStep, 'id'>>,
): Story {
  return withSteps(
    story,
    story.steps.map((step) => (step.id === id ? { ...step, ...changes, id } : step)),
  );
}

/** The story with the step twice, the copy after it under an id of its own. */
export function duplicateStep(story: Story, id: string): Story {
  const at = story.steps.findIndex((step) => step.id === id);
  const step = story.steps[at];
  return step === undefined ? story : insertStep(story, at + 1, step);
}

/** The story with ids of steps that occur again replaced by free ones. */
export function withUniqueSteps(story: Story): Story {
  const taken = new Set<string>();
  const steps = story.steps.map((step) => {
    const id = uniqueId(step.id, taken);
    taken.add(id);
    return id === step.id ? step : { ...step, id };
  });
  return steps.some((step, index) => step !== story.steps[index]) ? withSteps(story, steps) : story;
}

/** A copy under an id and with ids of steps of its own, to be changed without touching the original. */
export function duplicateStory(story: Story, taken: ReadonlySet<string>): Story {
  return { ...story, id: uniqueId(story.id, taken) };
}

function withSteps(story: Story, steps: Steps): Story {
  return { ...story, steps };
}

function idsOf(steps: Steps): ReadonlySet<string> {
  return new Set(steps.map(({ id }) => id));
}
