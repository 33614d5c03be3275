import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok } from '../../domain/model/result.ts';
import { changeStep, insertStep, moveStep, removeStep } from '../../domain/story/editStory.ts';
import { emptyStep, emptyStory } from '../../domain/story/emptyStep.ts';
import type { Story } from '../../domain/story/story.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { redo, undo } from '../actions/changeView.ts';
import type { Atlas } from '../atlas.ts';
import { changePresent } from './presentActions.ts';
import { openStory, storiesOf } from './stories.ts';
import { addNewStory, addStep, openStepOf, removeOwnStory, saveStory } from './storyActions.ts';

const local = (de: string) => ({ de, en: `${de} (en)` });
const SHIPPED: Story = {
  ...emptyStory('lobeda', local('Lobeda')),
  steps: ['a', 'b', 'c'].map((id) => ({ ...emptyStep(id), headline: local(id) })),
};

async function openEditor(): Promise<Atlas> {
  const atlas = await openTinyAtlas({
    view: { view: 'present', present: { story: 'lobeda', step: 0, mode: 'edit' } },
    source: { stories: async () => ok([SHIPPED]) },
  });
  atlas.store.setState(({ dataset }) => ({ dataset: { ...dataset, stories: [SHIPPED] } }));
  atlas.store.temporal.getState().clear();
  return atlas;
}

const opened = (atlas: Atlas): Story => openStory(atlas.store.getState())!;
const own = (atlas: Atlas) => atlas.store.getState().workspace.stories;
const stepsOf = (atlas: Atlas) => opened(atlas).steps.map(({ id }) => id);

describe('writing stories', () => {
  it('makes an own copy of a changed story, and gives the original back', async () => {
    const atlas = await openEditor();
    saveStory(atlas, { ...SHIPPED, title: local('Anders') });
    expect(opened(atlas).title.de).toBe('Anders');
    expect(storiesOf(atlas.store.getState())).toHaveLength(1);
    removeOwnStory(atlas, 'lobeda');
    expect(opened(atlas)).toBe(SHIPPED);
    undo(atlas);
    expect(opened(atlas).title.de).toBe('Anders');
  });

  it('takes back what was written in a field at once, not letter by letter', async () => {
    const atlas = await openEditor();
    for (const written of ['N', 'Ne', 'Neu']) {
      saveStory(atlas, { ...opened(atlas), title: local(written) }, { field: 'title.de' });
    }
    for (const written of ['S', 'So']) {
      saveStory(atlas, { ...opened(atlas), summary: local(written) }, { field: 'summary.de' });
    }
    undo(atlas);
    expect([opened(atlas).title.de, opened(atlas).summary.de]).toEqual(['Neu', '']);
    undo(atlas);
    expect(opened(atlas)).toBe(SHIPPED);
    redo(atlas);
    expect(opened(atlas).title.de).toBe('Neu');
    saveStory(atlas, { ...opened(atlas), title: local('Neue') }, { field: 'title.de' });
    undo(atlas);
    expect(opened(atlas).title.de).toBe('Neu');
  });

  it('opens another step without a step of undo, and undo goes to the step it changes', async () => {
    const atlas = await openEditor();
    openStepOf(atlas, 2);
    saveStory(atlas, removeStep(SHIPPED, 'c'), { step: 1 });
    openStepOf(atlas, 0);
    undo(atlas);
    expect(stepsOf(atlas)).toEqual(['a', 'b', 'c']);
    expect(atlas.store.getState().view.present?.step).toBe(2);
    undo(atlas);
    expect(atlas.store.getState().view.present).toMatchObject({ story: 'lobeda', mode: 'edit' });
  });

  it('gives new stories and steps ids of their own', async () => {
    const atlas = await openEditor();
    const first = addNewStory(atlas, local('Eins'));
    const second = addNewStory(atlas, local('Zwei'));
    expect(first.id).not.toBe(second.id);
    expect(addStep(atlas, SHIPPED, emptyStep('a'))).toBe(3);
    expect(new Set(stepsOf(atlas)).size).toBe(4);
    expect(addStep(atlas, opened(atlas), emptyStep('x'), 1)).toBe(1);
    expect(stepsOf(atlas)[1]).toBe('x');
  });

  it('stays in step with undo and redo, whatever is done in whatever order', async () => {
    const edit = fc.oneof(
      fc.record({ kind: fc.constant('move' as const), from: fc.nat(4), to: fc.nat(4) }),
      fc.record({ kind: fc.constant('remove' as const), from: fc.nat(4), to: fc.nat(4) }),
      fc.record({ kind: fc.constant('insert' as const), from: fc.nat(4), to: fc.nat(4) }),
      fc.record({ kind: fc.constant('write' as const), from: fc.nat(4), to: fc.nat(4) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 12 }), async (edits) => {
        const atlas = await openEditor();
        const seen = [opened(atlas)];
        for (const { kind, from, to } of edits) {
          const story = opened(atlas);
          const id = story.steps[from]?.id ?? '';
          const next = {
            move: () => moveStep(story, from, to),
            remove: () => removeStep(story, id),
            insert: () => insertStep(story, to, emptyStep('neu')),
            write: () => (id === '' ? story : changeStep(story, id, { minutes: seen.length })),
          }[kind]();
          saveStory(atlas, next, { step: Math.min(from, 1) });
          if (opened(atlas) !== seen.at(-1)) seen.push(opened(atlas));
          expect(new Set(stepsOf(atlas)).size).toBe(stepsOf(atlas).length);
        }
        for (const story of seen.toReversed().slice(1)) {
          undo(atlas);
          expect(opened(atlas)).toEqual(story);
        }
        for (const story of seen.slice(1)) {
          redo(atlas);
          expect(opened(atlas)).toEqual(story);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('keeps all that was written when the person goes elsewhere', async () => {
    const atlas = await openEditor();
    saveStory(atlas, { ...SHIPPED, title: local('Anders') });
    await changePresent(atlas, { mode: 'overview' });
    expect(own(atlas)).toHaveLength(1);
  });
});
