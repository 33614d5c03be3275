import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  createDeviceStore,
  type DeviceProblem,
  type DeviceRecordStore,
} from '../../data/device/deviceStore.ts';
import { parseEdits, writeEdits } from '../../data/offers/editSchema.ts';
import { parseTravelRecord, travelRecord } from '../../data/offers/travelRecord.ts';
import { addressStamp } from '../../domain/geocode/addressStamp.ts';
import type { Result } from '../../domain/model/result.ts';
import type { Atlas } from '../../state/atlas.ts';
import type { Workspace } from '../../state/atlasStore.ts';
import { putBackWork } from '../../state/need/putBackWork.ts';

/** `damaged`: what is on the device cannot be read. `outdated`: a table counts places of older addresses. */
export type KeepProblem = DeviceProblem['code'] | 'damaged' | 'outdated';

export interface KeptState {
  /** As they are on the device; null while none are kept. */
  readonly edits: Workspace['edits'] | null;
  readonly tables: Workspace['tables'] | null;
  readonly problem: KeepProblem | null;
}

const NOTHING_KEPT: KeptState = { edits: null, tables: null, problem: null };

/** Keeps corrections of the inventory and travel tables on the device, from the person's click on. */
export interface WorkKeeper {
  readonly state: StoreApi<KeptState>;
  /**
   * Puts back what was kept, once, and from then on keeps every further change; what is damaged is
   * reported and left alone. Where nothing was kept, nothing is stored.
   */
  restore(): Promise<void>;
  keep(): Promise<void>;
  forget(): Promise<void>;
}

export function createWorkKeeper(atlas: Atlas, device: DeviceRecordStore, key: string): WorkKeeper {
  const state = createStore<KeptState>(() => NOTHING_KEPT);
  const inTurn = createQueue();
  let following: (() => void) | null = null;
  let isPutBack = false;
  const save = () => inTurn(() => saveWork(atlas, { device, key, state }));
  const follow = () => {
    following ??= atlas.store.subscribe((now, before) => {
      const { edits, tables } = before.workspace;
      if (now.workspace.edits !== edits || now.workspace.tables !== tables) void save();
    });
  };
  return {
    state,
    restore: () =>
      inTurn(async () => {
        // The view comes and goes; what was put back once would be there twice.
        if (following !== null || isPutBack) return;
        const found = await loadWork(atlas, device, key);
        if (found === null) return;
        const { edits, tables, problem } = found;
        const { workspace: before } = atlas.store.getState();
        putBackWork(atlas, { edits: edits ?? [], tables: tables ?? new Map() });
        isPutBack = edits !== null || tables !== null;
        const { workspace } = atlas.store.getState();
        state.setState({
          edits: edits && (before.edits.length === 0 ? workspace.edits : edits),
          tables: tables && (before.tables.size === 0 ? workspace.tables : tables),
          problem,
        });
        // Going on would write over what may still be of use to somebody.
        if (problem === 'damaged') return;
        follow();
        // What was done before the device answered is not on it yet.
        if (before.edits.length > 0 || before.tables.size > 0) void save();
      }),
    async keep() {
      if (await save()) follow();
    },
    forget: () =>
      inTurn(async () => {
        following?.();
        following = null;
        const cleared = await device.remove(editsKey(key), tablesKey(key));
        state.setState(cleared.ok ? NOTHING_KEPT : { problem: codeOf(cleared) });
      }),
  };
}

interface Saving {
  readonly device: DeviceRecordStore;
  readonly key: string;
  readonly state: StoreApi<KeptState>;
}

/** Saves what has changed; false where the device did not take all of it. */
async function saveWork(atlas: Atlas, { device, key, state }: Saving): Promise<boolean> {
  const { workspace, dataset } = atlas.store.getState();
  const { edits, tables } = workspace;
  if (state.getState().edits !== edits) {
    const saved = await device.save(editsKey(key), writeEdits(edits));
    if (!saved.ok) return refused(state, saved);
    state.setState({ edits });
  }
  if (state.getState().tables !== tables) {
    const all = [...tables].map(([id, table]) => ({ id, ...table }));
    const record = travelRecord(all, addressStamp(dataset.addresses ?? null));
    const saved = await device.saveRecord(tablesKey(key), record);
    if (!saved.ok) return refused(state, saved);
  }
  state.setState({ edits, tables, problem: null });
  return true;
}

function refused(state: Saving['state'], saved: Result<unknown, DeviceProblem>): false {
  state.setState({ problem: codeOf(saved) });
  return false;
}

/** What the device has; null where it has nothing, or where nothing may be looked up. */
async function loadWork(
  atlas: Atlas,
  device: DeviceRecordStore,
  key: string,
): Promise<KeptState | null> {
  const [text, record] = [
    await device.load(editsKey(key)),
    await device.loadRecord(tablesKey(key)),
  ];
  if (!text.ok || !record.ok) {
    const isBlocked = [text, record].some((one) => codeOf(one) === 'blocked');
    return isBlocked ? null : { ...NOTHING_KEPT, problem: 'damaged' };
  }
  if (text.value === null && record.value === null) return null;
  const edits = text.value === null ? [] : (parseEdits(text.value) ?? null);
  const stamp = addressStamp(atlas.store.getState().dataset.addresses ?? null);
  const read =
    record.value === null
      ? { tables: [], outdated: [] }
      : (parseTravelRecord(record.value, stamp) ?? null);
  return {
    edits,
    tables: read && new Map(read.tables.map(({ id, ...table }) => [id, table])),
    problem:
      edits === null || read === null ? 'damaged' : read.outdated.length > 0 ? 'outdated' : null,
  };
}

function codeOf(result: Result<unknown, DeviceProblem>): DeviceProblem['code'] | null {
  return result.ok ? null : (result.problems[0]?.code ?? 'failed');
}

function editsKey(key: string): string {
  return `edits:${key}`;
}

function tablesKey(key: string): string {
  return `travel:${key}`;
}

/** Runs one after another, so that an older state never lands on the device after a newer one. */
function createQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
}

const keepers = new WeakMap<Atlas, WorkKeeper>();

/** The one keeper of an atlas; each package has its own place on the device. */
export function workKeeperOf(atlas: Atlas): WorkKeeper {
  const known = keepers.get(atlas);
  if (known !== undefined) return known;
  const made = createWorkKeeper(atlas, createDeviceStore(), atlas.source.package.id);
  keepers.set(atlas, made);
  return made;
}
