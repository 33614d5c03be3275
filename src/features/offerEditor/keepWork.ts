import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  createDeviceStore,
  type DeviceProblem,
  type DeviceStore,
} from '../../data/device/deviceStore.ts';
import { parseEdits, writeEdits } from '../../data/offers/editSchema.ts';
import type { OfferEdit } from '../../domain/offers/offerEdit.ts';
import type { Atlas } from '../../state/atlas.ts';
import { replaceStockEdits } from '../../state/need/needActions.ts';

export interface KeptState {
  /** Edits as they are on the device; null while nothing is kept. */
  readonly edits: readonly OfferEdit[] | null;
  readonly problem: DeviceProblem['code'] | null;
}

/** Keeps corrections of the inventory on the device, from the person's click on. */
export interface WorkKeeper {
  readonly state: StoreApi<KeptState>;
  /** Puts back what was kept, and from then on keeps every further change. Never stores anything new. */
  restore(): Promise<void>;
  keep(): Promise<void>;
  forget(): Promise<void>;
}

export function createWorkKeeper(atlas: Atlas, device: DeviceStore, key: string): WorkKeeper {
  const state = createStore<KeptState>(() => ({ edits: null, problem: null }));
  const editsNow = () => atlas.store.getState().workspace.edits;
  let following: (() => void) | null = null;
  const save = async () => {
    const edits = editsNow();
    const saved = await device.save(key, writeEdits(edits));
    if (saved.ok) state.setState({ edits, problem: null });
    else state.setState({ problem: saved.problems[0]?.code ?? 'failed' });
    return saved.ok;
  };
  const follow = () => {
    following ??= atlas.store.subscribe((now, before) => {
      if (now.workspace.edits !== before.workspace.edits) void save();
    });
  };
  return {
    state,
    async restore() {
      const loaded = await device.load(key);
      // Looking in vain, or where nothing may be looked up, is nothing to report.
      const edits = loaded.ok && loaded.value !== null ? parseEdits(loaded.value) : undefined;
      if (edits === undefined || following !== null) return;
      if (editsNow().length === 0) replaceStockEdits(atlas, edits);
      state.setState({ edits: editsNow(), problem: null });
      follow();
    },
    async keep() {
      if (await save()) follow();
    },
    async forget() {
      following?.();
      following = null;
      const cleared = await device.clear();
      if (cleared.ok) state.setState({ edits: null, problem: null });
      else state.setState({ problem: cleared.problems[0]?.code ?? 'failed' });
    },
  };
}

const keepers = new WeakMap<Atlas, WorkKeeper>();

/** The one keeper of an atlas; each package has its own place on the device. */
export function workKeeperOf(atlas: Atlas): WorkKeeper {
  const known = keepers.get(atlas);
  if (known !== undefined) return known;
  const made = createWorkKeeper(atlas, createDeviceStore(), `edits:${atlas.source.package.id}`);
  keepers.set(atlas, made);
  return made;
}
