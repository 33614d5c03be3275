import type { LocalText } from '../../domain/model/area.ts';
import { changeStep } from '../../domain/story/editStory.ts';
import { emptyStep } from '../../domain/story/emptyStep.ts';
import type { Story, StoryStep } from '../../domain/story/story.ts';
import { areasOfView } from '../../features/storyEditor/areasOfView.ts';
import type { Atlas } from '../../state/atlas.ts';
import { returnToStory } from '../../state/present/presentActions.ts';
import { storiesOf } from '../../state/present/stories.ts';
import { addStep, openStepOf, saveStory, tellableView } from '../../state/present/storyActions.ts';
import { suggestWords } from './suggestWords.ts';

/**
 * The view on the screen becomes the step's, and the story is open again. An alternative text that was
 * proposed for the former view gives way to one for the new; one that was written stays.
 */
export async function takeOverLook(atlas: Atlas, story: Story, place: number): Promise<void> {
  const step = story.steps[place];
  if (step === undefined) return;
  const view = tellableView(atlas);
  const alternative = await alternativeFor(atlas, step, view);
  // First back, then the change: undo takes the view out of the step again and stays in the editor.
  await returnToStory(atlas);
  const { highlight } = step;
  const isThere = areasOfView(view, atlas.source.package).some(({ id }) => id === highlight);
  const change = { view, alternative, highlight: isThere ? highlight : null };
  saveStory(atlas, changeStep(latest(atlas, story), step.id, change), { step: place });
}

/** The view on the screen becomes a step after the one that was left, which is then open. */
export async function insertLook(atlas: Atlas, story: Story, place: number): Promise<void> {
  const step = await stepOfLook(atlas);
  await returnToStory(atlas);
  openStepOf(atlas, addStep(atlas, latest(atlas, story), step, place + 1));
}

/** As `insertLook`, and the look goes on. Returns the place of the new step. */
export async function saveLook(atlas: Atlas, story: Story, place: number): Promise<number> {
  const step = await stepOfLook(atlas);
  return addStep(atlas, latest(atlas, story), step, place + 1);
}

async function stepOfLook(atlas: Atlas): Promise<StoryStep> {
  const view = tellableView(atlas);
  return { ...emptyStep('schritt', view), ...(await suggestWords(atlas, view)) };
}

async function alternativeFor(atlas: Atlas, step: StoryStep, view: string): Promise<LocalText> {
  const { alternative } = step;
  const before = step.view === null ? null : await suggestWords(atlas, step.view);
  const isWritten = (language: keyof LocalText) =>
    alternative[language] !== '' && alternative[language] !== before?.alternative[language];
  if (isWritten('de') || isWritten('en')) return alternative;
  return (await suggestWords(atlas, view)).alternative;
}

/** It may have been changed while the words were made. */
function latest(atlas: Atlas, story: Story): Story {
  return storiesOf(atlas.store.getState()).find(({ id }) => id === story.id) ?? story;
}
