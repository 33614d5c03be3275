import { describe, expect, it } from 'vitest';
import type { DeviceStore } from '../../data/device/deviceStore.ts';
import { failed, ok } from '../../domain/model/result.ts';
import { emptyStory } from '../../domain/story/emptyStep.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { undo } from '../actions/changeView.ts';
import type { Atlas } from '../atlas.ts';
import { addNewStory, removeOwnStory, saveStory } from '../present/storyActions.ts';
import { keptStoriesOf } from '../present/storyKeeper.ts';
import { createPartKeeper } from './partKeeper.ts';

type MemoryDevice = DeviceStore & { readonly content: Map<string, string> };

function memoryDevice(): MemoryDevice {
  const content = new Map<string, string>();
  return {
    content,
    load: async (key) => ok(content.get(key) ?? null),
    save: async (key, value) => {
      content.set(key, value);
      return ok(null);
    },
    remove: async (...keys) => {
      for (const key of keys) content.delete(key);
      return ok(null);
    },
  };
}

const PART = keptStoriesOf('k');
const keeperOf = (atlas: Atlas, device: DeviceStore) => createPartKeeper(atlas, device, PART);
const titles = (atlas: Atlas) =>
  atlas.store.getState().workspace.stories.map(({ title }) => title.de);
const make = (atlas: Atlas, title: string) => addNewStory(atlas, { de: title, en: title });
/** Time for what was begun without waiting. */
const settled = () => new Promise((done) => setTimeout(done));

async function deviceWith(title: string): Promise<MemoryDevice> {
  const device = memoryDevice();
  const atlas = await openTinyAtlas();
  make(atlas, title);
  await keeperOf(atlas, device).keep();
  return device;
}

describe('keeping own stories on the device', () => {
  it('stores nothing before it is asked to, and every change after', async () => {
    const atlas = await openTinyAtlas();
    const device = memoryDevice();
    const keeper = keeperOf(atlas, device);
    await keeper.restore();
    make(atlas, 'Eins');
    await settled();
    expect(device.content.size).toBe(0);
    await keeper.keep();
    expect([...device.content.keys()]).toEqual(['stories:k']);
    make(atlas, 'Zwei');
    await settled();
    expect(device.content.get('stories:k')).toContain('Zwei');
  });

  it('puts kept stories beneath what was made meanwhile, and undo never takes them away', async () => {
    const device = await deviceWith('Gestern');
    const atlas = await openTinyAtlas();
    saveStory(atlas, emptyStory('heute', { de: 'Heute', en: '' }));
    await keeperOf(atlas, device).restore();
    expect(titles(atlas)).toEqual(['Gestern', 'Heute']);
    undo(atlas);
    expect(titles(atlas)).toEqual(['Gestern']);
    for (let step = 0; step < 5; step += 1) undo(atlas);
    expect(titles(atlas)).toEqual(['Gestern']);
    await settled();
    expect(device.content.get('stories:k')).toContain('Gestern');
  });

  it('takes a story that was changed since as it is now', async () => {
    const device = await deviceWith('Gestern');
    const atlas = await openTinyAtlas();
    make(atlas, 'Heute');
    await keeperOf(atlas, device).restore();
    await settled();
    expect(titles(atlas)).toEqual(['Heute']);
    expect(device.content.get('stories:k')).toContain('Heute');
  });

  it('puts kept stories back once: what was deleted since stays deleted, here and there', async () => {
    const device = await deviceWith('Gestern');
    const atlas = await openTinyAtlas();
    const keeper = keeperOf(atlas, device);
    await keeper.restore();
    removeOwnStory(atlas, atlas.store.getState().workspace.stories[0]!.id);
    await keeper.restore();
    await settled();
    expect(titles(atlas)).toEqual([]);
    expect(device.content.get('stories:k')).not.toContain('Gestern');
  });

  it('forgets its own and nothing else, and keeps the stories in the window', async () => {
    const device = await deviceWith('Gestern');
    device.content.set('edits:k', 'kept');
    const atlas = await openTinyAtlas();
    const keeper = keeperOf(atlas, device);
    await keeper.restore();
    await keeper.forget();
    make(atlas, 'Heute');
    await settled();
    expect([...device.content.keys()]).toEqual(['edits:k']);
    expect(titles(atlas)).toContain('Gestern');
  });

  it('reports what is damaged and leaves it alone until it is asked to keep', async () => {
    const device = memoryDevice();
    device.content.set('stories:k', '{"format":');
    const atlas = await openTinyAtlas();
    const keeper = keeperOf(atlas, device);
    await keeper.restore();
    expect(keeper.state.getState().problem).toBe('damaged');
    make(atlas, 'Heute');
    await settled();
    expect(device.content.get('stories:k')).toBe('{"format":');
    await keeper.keep();
    expect(keeper.state.getState().problem).toBeNull();
    expect(device.content.get('stories:k')).toContain('Heute');
  });

  it('says which way the device refuses, and loses nothing by it', async () => {
    for (const code of ['full', 'blocked', 'failed'] as const) {
      const atlas = await openTinyAtlas();
      const keeper = keeperOf(atlas, { ...memoryDevice(), save: async () => failed({ code }) });
      make(atlas, 'Heute');
      await keeper.keep();
      expect(keeper.state.getState()).toMatchObject({ kept: null, problem: code });
      expect(titles(atlas)).toEqual(['Heute']);
    }
  });
});
