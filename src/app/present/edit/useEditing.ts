import { useState } from 'react';
import {
  changeStep,
  duplicateStep,
  insertStep,
  moveStep,
  removeStep,
} from '../../../domain/story/editStory.ts';
import { emptyStep } from '../../../domain/story/emptyStep.ts';
import type { Story, StoryStep } from '../../../domain/story/story.ts';
import type { StepChange } from '../../../features/storyEditor/stepFieldsProps.ts';
import { lookAside } from '../../../state/present/presentActions.ts';
import { addStep, openStepOf, saveStory } from '../../../state/present/storyActions.ts';
import { useAtlas, useAtlasState } from '../../../state/react/useAtlas.ts';
import { encodeView } from '../../../state/url/encodeView.ts';
import { defaultView } from '../../../state/viewState.ts';

/** A step that was just deleted, and where it stood. */
interface DeletedStep {
  readonly step: StoryStep;
  readonly place: number;
}

export interface Editing {
  /** Place of the open step, from 0. */
  readonly place: number;
  /** Undefined while the story has none. */
  readonly step: StoryStep | undefined;
  readonly deleted: DeletedStep | null;
  open(place: number): void;
  move(from: number, to: number): void;
  change(change: StepChange, field: string): void;
  changeStory(change: Partial<Pick<Story, 'title' | 'summary'>>, field: string): void;
  /** A step of words after the open one. */
  add(): void;
  duplicate(): void;
  remove(): void;
  restore(): void;
  forgetDeleted(): void;
  /** All of the atlas, live: the step's view, or a first one where it has none. */
  changeView(): void;
}

/** What can be done to the story that is open in the editor. */
export function useEditing(story: Story): Editing {
  const atlas = useAtlas();
  const wanted = useAtlasState(({ view }) => view.present?.step ?? 0);
  const [deleted, setDeleted] = useState<DeletedStep | null>(null);
  const place = Math.max(0, Math.min(wanted, story.steps.length - 1));
  const step = story.steps[place];
  const last = story.steps.length - 1;
  const openAfter = (from: number, to: number) => {
    if (place === from) return to;
    if (from < place && to >= place) return place - 1;
    return from > place && to <= place ? place + 1 : place;
  };
  return {
    place,
    step,
    // Undo may have brought it back already.
    deleted: story.steps.some(({ id }) => id === deleted?.step.id) ? null : deleted,
    open: (next) => openStepOf(atlas, next),
    move: (from, to) => saveStory(atlas, moveStep(story, from, to), { step: openAfter(from, to) }),
    change(change, field) {
      if (step === undefined) return;
      saveStory(atlas, changeStep(story, step.id, change), {
        step: place,
        field: `${story.id} ${step.id} ${field}`,
      });
    },
    changeStory: (change, field) =>
      saveStory(atlas, { ...story, ...change }, { field: `${story.id} ${field}` }),
    add() {
      const at = step === undefined ? 0 : place + 1;
      saveStory(atlas, insertStep(story, at, emptyStep('schritt')), { step: at });
    },
    duplicate() {
      if (step !== undefined) {
        saveStory(atlas, duplicateStep(story, step.id), { step: place + 1 });
      }
    },
    remove() {
      if (step === undefined) return;
      saveStory(atlas, removeStep(story, step.id), {
        step: Math.max(0, Math.min(place, last - 1)),
      });
      setDeleted({ step, place });
    },
    restore() {
      if (deleted === null) return;
      // Put back by hand: other changes may have followed, which undo would take first.
      addStep(atlas, story, deleted.step, deleted.place);
      openStepOf(atlas, deleted.place);
      setDeleted(null);
    },
    forgetDeleted: () => setDeleted(null),
    changeView() {
      const { view, dataset } = atlas.store.getState();
      const first = encodeView({ ...defaultView(dataset.package), language: view.language });
      void lookAside(atlas, step?.view ?? first, { story: story.id, step: place, from: 'edit' });
    },
  };
}
