import { describe, expect, it } from 'vitest';
import type { DeviceStore } from '../../data/device/deviceStore.ts';
import { setVoices } from '../../domain/minutes/countVoices.ts';
import { ok } from '../../domain/model/result.ts';
import type { StoryStep } from '../../domain/story/story.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { areaId } from '../../testing/tinyPackage.ts';
import { redo, undo } from '../actions/changeView.ts';
import type { Atlas } from '../atlas.ts';
import { createPartKeeper } from '../keeping/partKeeper.ts';
import {
  changeMinutes,
  minutesOf,
  recordShownStep,
  replaceMinutes,
  takeShownSteps,
} from './minutesActions.ts';
import { keptMinutesOf } from './minutesKeeper.ts';

const PAIR = { field: 'oekonomie', area: areaId('west') };
const vote = (atlas: Atlas, voices: number, field?: string) =>
  changeMinutes(
    atlas,
    (minutes) => setVoices(minutes, PAIR, voices),
    field === undefined ? {} : { field },
  );
const countsOf = (atlas: Atlas) => minutesOf(atlas.store.getState()).counts;
const votesOf = (atlas: Atlas) => countsOf(atlas).map(({ voices }) => voices);

const step = (id: string): StoryStep => ({
  id,
  view: null,
  headline: { de: id, en: id },
  text: { de: '', en: '' },
  note: { de: 'nur für Vortragende', en: 'for the presenter' },
  alternative: { de: '', en: '' },
  highlight: null,
  guess: 'none',
  minutes: null,
});

function memoryDevice(): DeviceStore & { readonly content: Map<string, string> } {
  const content = new Map<string, string>();
  return {
    content,
    load: async (key) => ok(content.get(key) ?? null),
    save: async (key, text) => {
      content.set(key, text);
      return ok(null);
    },
    remove: async (...keys) => {
      for (const key of keys) content.delete(key);
      return ok(null);
    },
  };
}
const keeperOf = (atlas: Atlas, device: DeviceStore) =>
  createPartKeeper(atlas, device, keptMinutesOf('p'));
/** Time for what was begun without waiting. */
const settled = () => new Promise((done) => setTimeout(done));

describe('minutes', () => {
  it('come to be with the first entry, with a day and an id that says nothing of the device', async () => {
    const atlas = await openTinyAtlas();
    expect(atlas.store.getState().workspace.minutes).toBeNull();
    vote(atlas, 1);
    const { id, date } = minutesOf(atlas.store.getState());
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(id).toMatch(new RegExp(`^${date}-[a-z0-9]{1,7}$`));
  });

  it('are undone vote by vote, and a number that was typed at once', async () => {
    const atlas = await openTinyAtlas();
    vote(atlas, 1);
    vote(atlas, 2);
    vote(atlas, 1, 'typed');
    vote(atlas, 12, 'typed');
    undo(atlas);
    expect(votesOf(atlas)).toEqual([2]);
    undo(atlas);
    expect(votesOf(atlas)).toEqual([1]);
    redo(atlas);
    redo(atlas);
    expect(votesOf(atlas)).toEqual([12]);
  });

  it('that are begun anew or opened from a file come back by undo', async () => {
    const atlas = await openTinyAtlas();
    vote(atlas, 4);
    replaceMinutes(atlas, null);
    expect(countsOf(atlas)).toEqual([]);
    undo(atlas);
    expect(votesOf(atlas)).toEqual([4]);
  });
});

describe('steps on the stage', () => {
  it('stand in the minutes only once these are opened, without the notes of the presenter', async () => {
    const atlas = await openTinyAtlas();
    for (const id of ['a', 'b', 'b', 'a']) recordShownStep(atlas, step(id));
    expect(atlas.store.getState().workspace.minutes).toBeNull();
    takeShownSteps(atlas);
    const { shown } = minutesOf(atlas.store.getState());
    expect(shown.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(JSON.stringify(shown)).not.toContain('Vortragende');
  });

  it('stay there whatever is undone, as the same event', async () => {
    const atlas = await openTinyAtlas();
    vote(atlas, 3);
    const { id } = minutesOf(atlas.store.getState());
    recordShownStep(atlas, step('a'));
    takeShownSteps(atlas);
    expect(minutesOf(atlas.store.getState()).id).toBe(id);
    undo(atlas);
    expect(countsOf(atlas)).toEqual([]);
    expect(minutesOf(atlas.store.getState()).shown).toHaveLength(1);
  });

  it('that were taken out do not come back by themselves', async () => {
    const atlas = await openTinyAtlas();
    recordShownStep(atlas, step('a'));
    takeShownSteps(atlas);
    changeMinutes(atlas, (minutes) => ({ ...minutes, shown: [] }));
    takeShownSteps(atlas);
    expect(minutesOf(atlas.store.getState()).shown).toEqual([]);
  });
});

describe('keeping minutes on the device', () => {
  it('stores nothing before it is asked to, then every change, and puts all of it back', async () => {
    const device = memoryDevice();
    const atlas = await openTinyAtlas();
    const keeper = keeperOf(atlas, device);
    await keeper.restore();
    vote(atlas, 5);
    await settled();
    expect(device.content.size).toBe(0);
    await keeper.keep();
    vote(atlas, 6);
    await settled();
    const later = await openTinyAtlas();
    await keeperOf(later, device).restore();
    expect(votesOf(later)).toEqual([6]);
    undo(later);
    expect(votesOf(later)).toEqual([6]);
  });

  it('remembers that new ones were begun, and forgets all when asked', async () => {
    const device = memoryDevice();
    const atlas = await openTinyAtlas();
    const keeper = keeperOf(atlas, device);
    vote(atlas, 5);
    await keeper.keep();
    replaceMinutes(atlas, null);
    await settled();
    const later = await openTinyAtlas();
    await keeperOf(later, device).restore();
    expect(later.store.getState().workspace.minutes).toBeNull();
    await keeper.forget();
    expect(device.content.size).toBe(0);
  });

  it('reports what is damaged and leaves it alone', async () => {
    const device = memoryDevice();
    device.content.set('minutes:p', '{"format":"other"}');
    const atlas = await openTinyAtlas();
    const keeper = keeperOf(atlas, device);
    await keeper.restore();
    expect(keeper.state.getState().problem).toBe('damaged');
    expect(device.content.get('minutes:p')).toBe('{"format":"other"}');
  });
});
