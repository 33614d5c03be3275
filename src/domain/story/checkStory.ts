import type { LocalText } from '../model/area.ts';
import { countSentences } from './countSentences.ts';
import type { StepFacts } from './stepFacts.ts';
import type { Story, StoryStep } from './story.ts';

/**
 * What fits the stage at five metres (text of 3 vh and more): the headline in two lines, the text in
 * four, and what can be told apart in one picture.
 */
export const STAGE_LIMITS = {
  headlineCharacters: 90,
  textCharacters: 300,
  sentences: 3,
  labelledAreas: 7,
  classes: 5,
} as const;

/** Parts of a story that are texts in both languages. */
export type StoryField = 'title' | 'summary' | 'headline' | 'text' | 'note' | 'alternative';

type Language = keyof LocalText;

/** Where: the id of a step, or null for the story as a whole. */
interface Place {
  readonly step: string | null;
}

/** What keeps a story from working; `step` is null for the story as a whole. */
export type StoryProblem = Place &
  (
    | { readonly code: 'title_missing' | 'no_steps' }
    | { readonly code: 'headline_missing' | 'alternative_missing' | 'view_unknown' }
    | { readonly code: 'language_missing'; readonly field: StoryField; readonly language: Language }
    | {
        readonly code: 'headline_long' | 'text_long' | 'many_sentences';
        readonly language: Language;
        readonly count: number;
        readonly most: number;
      }
    | {
        readonly code: 'many_labels' | 'many_classes';
        readonly count: number;
        readonly most: number;
      }
    | { readonly code: 'source_missing' | 'note_missing' }
    | { readonly code: 'no_orientation' | 'no_overview' | 'camera_and_layer' }
    | { readonly code: 'guess_without_trend' | 'guess_without_area' }
  );

export type StoryProblemCode = StoryProblem['code'];

const GRAVE: readonly StoryProblemCode[] = [
  'title_missing',
  'no_steps',
  'headline_missing',
  'alternative_missing',
  'view_unknown',
  'source_missing',
  'guess_without_trend',
  'guess_without_area',
];

/** Whether the problem shuts somebody out or shows something wrong; the others are advice. */
export function isGrave({ code }: StoryProblem): boolean {
  return GRAVE.includes(code);
}

/**
 * All that is wrong with a story, in the order of its steps, then of the whole.
 *
 * @param factsOf by id of the step; null where a step has no view, or its view is not known yet
 */
export function checkStory(
  story: Story,
  factsOf: (step: StoryStep) => StepFacts | null,
): readonly StoryProblem[] {
  const { title, summary, steps } = story;
  const ofSteps = steps.flatMap((step) => checkStep(step, factsOf(step)));
  const whole: StoryProblem[] = languageGaps(null, { title, summary });
  if (isEmpty(title)) whole.push({ code: 'title_missing', step: null });
  if (steps.length === 0) whole.push({ code: 'no_steps', step: null });
  return [...ofSteps, ...checkOrder(steps, factsOf), ...whole];
}

function checkStep(step: StoryStep, facts: StepFacts | null): readonly StoryProblem[] {
  const { id, headline, text, note, alternative } = step;
  const problems: StoryProblem[] = [];
  if (isEmpty(headline)) problems.push({ code: 'headline_missing', step: id });
  if (step.view !== null && isEmpty(alternative)) {
    problems.push({ code: 'alternative_missing', step: id });
  }
  if (isEmpty(note)) problems.push({ code: 'note_missing', step: id });
  problems.push(...languageGaps(id, { headline, text, note, alternative }));
  for (const language of ['de', 'en'] as const) problems.push(...checkLengths(step, language));
  return facts === null ? problems : [...problems, ...checkFacts(step, facts)];
}

function checkLengths(step: StoryStep, language: Language): readonly StoryProblem[] {
  const headline = step.headline[language].trim();
  const text = step.text[language].trim();
  const { headlineCharacters, textCharacters, sentences } = STAGE_LIMITS;
  const measured = [
    { code: 'headline_long', count: headline.length, most: headlineCharacters },
    { code: 'text_long', count: text.length, most: textCharacters },
    { code: 'many_sentences', count: countSentences(text), most: sentences },
  ] as const;
  return measured
    .filter(({ count, most }) => count > most)
    .map((problem) => ({ ...problem, step: step.id, language }));
}

function checkFacts({ id, ...step }: StoryStep, facts: StepFacts): readonly StoryProblem[] {
  const problems: StoryProblem[] = [];
  const { labelledAreas, classes } = STAGE_LIMITS;
  if (!facts.isKnown) problems.push({ code: 'view_unknown', step: id });
  if (!facts.hasSource) problems.push({ code: 'source_missing', step: id });
  if (facts.labelledAreas > labelledAreas) {
    const count = facts.labelledAreas;
    problems.push({ code: 'many_labels', step: id, count, most: labelledAreas });
  }
  if (facts.classCount > classes) {
    problems.push({ code: 'many_classes', step: id, count: facts.classCount, most: classes });
  }
  if (step.guess === 'trend' && facts.face !== 'trend') {
    problems.push({ code: 'guess_without_trend', step: id });
  }
  if (step.guess === 'area' && step.highlight === null) {
    problems.push({ code: 'guess_without_area', step: id });
  }
  return problems;
}

/**
 * Orientation before data, the overview at the end, and between them either another place or other
 * figures; the last step may change both, because it goes back.
 */
function checkOrder(
  steps: readonly StoryStep[],
  factsOf: (step: StoryStep) => StepFacts | null,
): readonly StoryProblem[] {
  const problems: StoryProblem[] = [];
  const [first] = steps;
  const last = steps.at(-1);
  const orients = (step: StoryStep) => step.view === null || factsOf(step)?.isOrienting !== false;
  if (first !== undefined && !orients(first)) {
    problems.push({ code: 'no_orientation', step: first.id });
  }
  if (last !== undefined && steps.length > 1 && !orients(last)) {
    problems.push({ code: 'no_overview', step: last.id });
  }
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    if (before === undefined || step === last) continue;
    const one = factsOf(before);
    const other = factsOf(step);
    if (one === null || other === null) continue;
    if (one.camera !== other.camera && one.layer !== other.layer) {
      problems.push({ code: 'camera_and_layer', step: step.id });
    }
  }
  return problems;
}

/** Texts that one language has and the other lacks. */
function languageGaps(
  step: string | null,
  texts: Readonly<Partial<Record<StoryField, LocalText>>>,
): StoryProblem[] {
  return Object.entries(texts).flatMap(([field, text]) =>
    (['de', 'en'] as const)
      .filter((language) => text[language].trim() === '' && !isEmpty(text))
      .map((language) => ({
        code: 'language_missing' as const,
        step,
        field: field as StoryField,
        language,
      })),
  );
}

function isEmpty({ de, en }: LocalText): boolean {
  return de.trim() === '' && en.trim() === '';
}
