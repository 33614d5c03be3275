import type { LocalText } from '../../domain/model/area.ts';
import { insertStep, withUniqueSteps } from '../../domain/story/editStory.ts';
import { emptyStory } from '../../domain/story/emptyStep.ts';
import type { Story, StoryStep } from '../../domain/story/story.ts';
import { uniqueId } from '../../domain/story/uniqueId.ts';
import type { Atlas } from '../atlas.ts';
import { type AtlasState, shownView, type Workspace } from '../atlasStore.ts';
import { encodeView } from '../url/encodeView.ts';
import { storiesOf } from './stories.ts';
import { storyKeeperOf } from './storyKeeper.ts';

/** What was last written, and the workspace that came of it. */
const lastEdits = new WeakMap<Atlas, { readonly field: string; readonly workspace: Workspace }>();

interface SaveOptions {
  /** Place of the step that is open from now on, in the same step of undo. */
  readonly step?: number;
  /** Changes of the same field one after another are one step of undo: nobody takes back letters. */
  readonly field?: string;
}

/** Puts an own story, or the own copy of a changed one, in the place of the one with its id. */
export function saveStory(atlas: Atlas, story: Story, { step, field }: SaveOptions = {}): void {
  const { store } = atlas;
  const before = store.getState();
  const current = storiesOf(before).find(({ id }) => id === story.id);
  if (current === story) return;
  const last = lastEdits.get(atlas);
  const isJoined =
    field !== undefined && last?.field === field && last.workspace === before.workspace;
  if (isJoined) store.temporal.getState().pause();
  store.setState((state) => ({
    workspace: { ...state.workspace, stories: withStory(state.workspace.stories, story) },
    ...(step === undefined ? {} : atStep(state, step)),
  }));
  if (isJoined) store.temporal.getState().resume();
  if (field === undefined) lastEdits.delete(atlas);
  else lastEdits.set(atlas, { field, workspace: store.getState().workspace });
}

/** Deletes an own story; one of the package that was changed is as the package has it again. */
export function removeOwnStory(atlas: Atlas, id: string): void {
  const { stories } = atlas.store.getState().workspace;
  if (stories.every((story) => story.id !== id)) return;
  atlas.store.setState(({ workspace }) => ({
    workspace: { ...workspace, stories: workspace.stories.filter((story) => story.id !== id) },
  }));
}

/** Adds a story under an id that no other has; returns it as it is now. */
export function addStory(atlas: Atlas, story: Story): Story {
  const taken = new Set(storiesOf(atlas.store.getState()).map(({ id }) => id));
  const added = withUniqueSteps({ ...story, id: uniqueId(story.id, taken) });
  saveStory(atlas, added);
  return added;
}

/** What a story is called until its author has named it. */
export const NEW_TITLE: LocalText = { de: 'Neue Geschichte', en: 'New story' };

/** An own story with these steps. */
export function addNewStory(
  atlas: Atlas,
  title: LocalText,
  steps: readonly StoryStep[] = [],
): Story {
  return addStory(atlas, { ...emptyStory('eigene-geschichte', title), steps });
}

/** The story with the step at its end, or at `at`; full ones stay as they are. Returns its place. */
export function addStep(atlas: Atlas, story: Story, step: StoryStep, at?: number): number {
  const place = Math.min(at ?? story.steps.length, story.steps.length);
  saveStory(atlas, insertStep(story, place, step));
  return place;
}

/** Opens another step of the story in the editor: nothing that undo would have to take back. */
export function openStepOf(atlas: Atlas, step: number): void {
  const { temporal } = atlas.store;
  temporal.getState().pause();
  atlas.store.setState((state) => atStep(state, step));
  temporal.getState().resume();
}

/** The view on the screen as a step tells it: nothing that lies over it. */
export function tellableView(atlas: Atlas): string {
  return encodeView({ ...shownView(atlas.store.getState()), note: null, page: null });
}

/** Stories of the package and of the device, for who needs them outside Präsentieren. */
export async function fetchStories(atlas: Atlas): Promise<boolean> {
  await storyKeeperOf(atlas).restore();
  if (atlas.store.getState().dataset.stories !== undefined) return true;
  const found = await atlas.source.stories();
  if (!found.ok) return false;
  atlas.store.setState(({ dataset }) => ({
    dataset: { ...dataset, stories: dataset.stories ?? found.value },
  }));
  return true;
}

function withStory(stories: readonly Story[], story: Story): readonly Story[] {
  const at = stories.findIndex(({ id }) => id === story.id);
  return at < 0 ? [...stories, story] : stories.with(at, story);
}

function atStep({ view }: AtlasState, step: number): Pick<AtlasState, 'view'> {
  return { view: view.present === null ? view : { ...view, present: { ...view.present, step } } };
}
