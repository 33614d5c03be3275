import { addShown } from '../../domain/minutes/editMinutes.ts';
import { emptyMinutes, type Minutes } from '../../domain/minutes/minutes.ts';
import type { StoryStep } from '../../domain/story/story.ts';
import { patchSession } from '../actions/changeView.ts';
import type { Atlas } from '../atlas.ts';
import type { AtlasState, Workspace } from '../atlasStore.ts';
import { putBackBeneath } from '../putBackBeneath.ts';

const NO_MINUTES = emptyMinutes('none');

/** The minutes of this event; empty ones while nothing has been entered. */
export function minutesOf({ workspace }: AtlasState): Minutes {
  return workspace.minutes ?? NO_MINUTES;
}

/** What was last written, and the workspace that came of it. */
const lastEdits = new WeakMap<Atlas, { readonly field: string; readonly workspace: Workspace }>();

interface ChangeOptions {
  /** Changes of the same field one after another are one step of undo: nobody takes back letters. */
  readonly field?: string;
}

/** Changes the minutes; the first change makes them, with today as their day. */
export function changeMinutes(
  atlas: Atlas,
  change: (minutes: Minutes) => Minutes,
  { field }: ChangeOptions = {},
): void {
  const { store } = atlas;
  const { workspace } = store.getState();
  const before = workspace.minutes ?? newMinutes();
  const minutes = change(before);
  if (minutes === before) return;
  const last = lastEdits.get(atlas);
  const isJoined = field !== undefined && last?.field === field && last.workspace === workspace;
  if (isJoined) store.temporal.getState().pause();
  store.setState((state) => ({ workspace: { ...state.workspace, minutes } }));
  if (isJoined) store.temporal.getState().resume();
  if (field === undefined) lastEdits.delete(atlas);
  else lastEdits.set(atlas, { field, workspace: store.getState().workspace });
}

/** Puts other minutes, such as those of a file, in the place of these; null begins anew. */
export function replaceMinutes(atlas: Atlas, minutes: Minutes | null): void {
  atlas.store.setState(({ workspace }) => ({ workspace: { ...workspace, minutes } }));
}

/** Remembers, as long as the page is open, that a step was on the stage: what was seen, not when. */
export function recordShownStep(atlas: Atlas, { id, headline, view }: StoryStep): void {
  const { shownSteps } = atlas.store.getState().session;
  const last = shownSteps.at(-1);
  if (last?.id === id && last.view === view) return;
  patchSession(atlas, { shownSteps: [...shownSteps, { id, headline, view }] });
}

/** Writes down the steps that were on the stage; nothing that undo would have to take back. */
export function takeShownSteps(atlas: Atlas): void {
  const { shownSteps } = atlas.store.getState().session;
  if (shownSteps.length === 0) return;
  patchSession(atlas, { shownSteps: [] });
  // All states of the history get the same ones, so that their minutes stay the same event.
  const made = newMinutes();
  putBackBeneath(atlas, (workspace) => ({
    ...workspace,
    minutes: addShown(workspace.minutes ?? made, shownSteps),
  }));
}

function newMinutes(): Minutes {
  const today = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  const date = [today.getFullYear(), two(today.getMonth() + 1), two(today.getDate())].join('-');
  // Tells minutes of one day apart, also those of different devices; says nothing of either.
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return { ...emptyMinutes(`${date}-${number.toString(36)}`), date };
}
