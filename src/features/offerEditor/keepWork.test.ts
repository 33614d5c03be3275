import { describe, expect, it } from 'vitest';
import type { DeviceRecordStore } from '../../data/device/deviceStore.ts';
import { failed, ok } from '../../domain/model/result.ts';
import type { TravelTimes } from '../../domain/need/travel.ts';
import { undo } from '../../state/actions/changeView.ts';
import type { Atlas } from '../../state/atlas.ts';
import { addTravelTable, changeNeed, editStock } from '../../state/need/needActions.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { DISTRICT } from '../../testing/tinyPackage.ts';
import { createWorkKeeper } from './keepWork.ts';

type MemoryDevice = DeviceRecordStore & { readonly content: Map<string, unknown> };

function memoryDevice(): MemoryDevice {
  const content = new Map<string, unknown>();
  const save = async (key: string, value: unknown) => {
    content.set(key, structuredClone(value));
    return ok(null);
  };
  return {
    content,
    load: async (key) => ok((content.get(key) as string | undefined) ?? null),
    loadRecord: async (key) => ok(content.get(key) ?? null),
    save,
    saveRecord: save,
    remove: async (...keys) => {
      for (const key of keys) content.delete(key);
      return ok(null);
    },
  };
}

const openNeed = () => openTinyAtlas({ view: { view: 'need' } });
const workOf = (atlas: Atlas) => atlas.store.getState().workspace;
const TIMES: TravelTimes = {
  unit: 'minutes',
  origins: 'areas',
  offers: ['o1', 'o2'],
  offer: Uint32Array.of(0, 1),
  origin: Uint32Array.of(2, 0),
  cost: Float64Array.of(7, 12.5),
};
const addBus = (atlas: Atlas) =>
  addTravelTable(atlas, 'bus', { name: 'Bus.csv', level: DISTRICT, times: TIMES });
/** Time for what was begun without waiting. */
const settled = () => new Promise((done) => setTimeout(done));

async function deviceWithWork(): Promise<MemoryDevice> {
  const device = memoryDevice();
  const atlas = await openNeed();
  editStock(atlas, { kind: 'close', offer: 'o1' });
  addBus(atlas);
  await createWorkKeeper(atlas, device, 'k').keep();
  return device;
}

describe('keeping work on the device', () => {
  it('stores nothing before it is asked to, and every change after', async () => {
    const atlas = await openNeed();
    const device = memoryDevice();
    const keeper = createWorkKeeper(atlas, device, 'k');
    await keeper.restore();
    editStock(atlas, { kind: 'close', offer: 'o1' });
    addBus(atlas);
    await settled();
    expect(device.content.size).toBe(0);
    await keeper.keep();
    expect([...device.content.keys()]).toEqual(['edits:k', 'travel:k']);
    editStock(atlas, { kind: 'close', offer: 'o2' });
    await settled();
    expect(device.content.get('edits:k')).toContain('o2');
  });

  it('puts back corrections and travel tables, and forgets all of it when asked', async () => {
    const device = await deviceWithWork();
    const atlas = await openNeed();
    const keeper = createWorkKeeper(atlas, device, 'k');
    await keeper.restore();
    expect(workOf(atlas).edits).toEqual([{ kind: 'close', offer: 'o1' }]);
    expect([...workOf(atlas).tables]).toEqual([
      ['bus', { name: 'Bus.csv', level: DISTRICT, times: TIMES }],
    ]);
    await keeper.forget();
    editStock(atlas, { kind: 'close', offer: 'o2' });
    await settled();
    expect(device.content.size).toBe(0);
    expect(keeper.state.getState()).toEqual({ edits: null, tables: null, problem: null });
  });

  it('puts kept work beneath what was done meanwhile, and undo never takes it away', async () => {
    const device = await deviceWithWork();
    const atlas = await openNeed();
    await changeNeed(atlas, { face: 'offers' });
    editStock(atlas, { kind: 'close', offer: 'o3' });
    const keeper = createWorkKeeper(atlas, device, 'k');
    await keeper.restore();
    const offers = () => workOf(atlas).edits.map((edit) => edit.kind === 'close' && edit.offer);
    expect(offers()).toEqual(['o1', 'o3']);
    undo(atlas);
    expect(offers()).toEqual(['o1']);
    for (let step = 0; step < 5; step += 1) undo(atlas);
    expect(offers()).toEqual(['o1']);
    expect(workOf(atlas).tables.size).toBe(1);
    await settled();
    expect(device.content.get('edits:k')).toContain('o1');
  });

  it('keeps what was done before the device had answered', async () => {
    const device = await deviceWithWork();
    const atlas = await openNeed();
    editStock(atlas, { kind: 'close', offer: 'o3' });
    const keeper = createWorkKeeper(atlas, device, 'k');
    await keeper.restore();
    await settled();
    expect(device.content.get('edits:k')).toContain('o3');
    expect(keeper.state.getState().edits).toBe(workOf(atlas).edits);
  });

  it('puts kept work back once, however often the view is opened', async () => {
    const device = await deviceWithWork();
    device.content.set('travel:k', 'damaged');
    const atlas = await openNeed();
    const keeper = createWorkKeeper(atlas, device, 'k');
    await keeper.restore();
    await keeper.restore();
    expect(workOf(atlas).edits).toHaveLength(1);
  });

  it('forgets its own and nothing that another package or list has left on the device', async () => {
    const device = await deviceWithWork();
    device.content.set('edits:other', 'kept');
    const keeper = createWorkKeeper(await openNeed(), device, 'k');
    await keeper.restore();
    await keeper.forget();
    expect([...device.content.keys()]).toEqual(['edits:other']);
  });

  it.each([
    ['edits:k', '{"edits":'],
    ['edits:k', ''],
    ['travel:k', { format: 'something else' }],
    ['travel:k', 'no record'],
  ])(
    'reports what is damaged at %s, takes the sound rest and leaves the device alone',
    async (key, value) => {
      const device = await deviceWithWork();
      device.content.set(key, value);
      const atlas = await openNeed();
      const keeper = createWorkKeeper(atlas, device, 'k');
      await keeper.restore();
      expect(keeper.state.getState().problem).toBe('damaged');
      expect(workOf(atlas).edits).toHaveLength(key === 'edits:k' ? 0 : 1);
      expect(workOf(atlas).tables.size).toBe(key === 'edits:k' ? 1 : 0);
      editStock(atlas, { kind: 'close', offer: 'o2' });
      await settled();
      expect(device.content.get(key)).toEqual(value);
      await keeper.keep();
      expect(keeper.state.getState().problem).toBeNull();
      expect(device.content.get('edits:k')).toContain('o2');
    },
  );

  it('says which way the device refuses, and loses nothing by it', async () => {
    for (const code of ['full', 'blocked', 'failed'] as const) {
      const atlas = await openNeed();
      const device = { ...memoryDevice(), saveRecord: async () => failed({ code }) };
      const keeper = createWorkKeeper(atlas, device, 'k');
      editStock(atlas, { kind: 'close', offer: 'o1' });
      addBus(atlas);
      await keeper.keep();
      const { edits } = workOf(atlas);
      expect(keeper.state.getState()).toEqual({ edits, tables: null, problem: code });
      expect([edits.length, workOf(atlas).tables.size]).toEqual([1, 1]);
    }
  });

  it('says nothing where nothing may be looked up, and what cannot be opened is damaged', async () => {
    for (const [code, problem] of [
      ['blocked', null],
      ['failed', 'damaged'],
    ] as const) {
      const device = { ...memoryDevice(), load: async () => failed({ code }) };
      const keeper = createWorkKeeper(await openNeed(), device, 'k');
      await keeper.restore();
      expect(keeper.state.getState().problem).toBe(problem);
    }
  });
});
