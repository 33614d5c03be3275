import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DeviceProblem, DeviceStore } from '../../data/device/deviceStore.ts';
import type { Atlas } from '../atlas.ts';
import type { Workspace } from '../atlasStore.ts';
import { putBackBeneath } from '../putBackBeneath.ts';

/** A part of the workspace that a person may keep on the device, as a text of its own. */
export interface KeptPart<Content> {
  /** Where on the device. */
  readonly key: string;
  /** The same object as long as nothing was changed. */
  contentOf(workspace: Workspace): Content;
  isEmpty(content: Content): boolean;
  write(content: Content): string;
  /** Undefined where the text is damaged. */
  parse(text: string): Content | undefined;
  /** The workspace on top of what was kept. */
  withKept(workspace: Workspace, kept: Content): Workspace;
}

export interface KeptPartState<Content> {
  /** As it is on the device; null while nothing is kept. */
  readonly kept: Content | null;
  /** `damaged`: what is on the device cannot be read. */
  readonly problem: DeviceProblem['code'] | 'damaged' | null;
  /** False until the device has answered what it holds. */
  readonly hasLooked: boolean;
}

export interface PartKeeper<Content> {
  readonly state: StoreApi<KeptPartState<Content>>;
  /**
   * Puts back what was kept, once, and from then on keeps every further change; what is damaged is
   * reported and left alone. Where nothing was kept, nothing is stored.
   */
  restore(): Promise<void>;
  keep(): Promise<void>;
  forget(): Promise<void>;
}

/** Keeps one part of the workspace on the device, from the person's click on. */
export function createPartKeeper<Content>(
  atlas: Atlas,
  device: DeviceStore,
  part: KeptPart<Content>,
): PartKeeper<Content> {
  const state = createStore<KeptPartState<Content>>(() => ({
    kept: null,
    problem: null,
    hasLooked: false,
  }));
  const inTurn = createQueue();
  const contentNow = () => part.contentOf(atlas.store.getState().workspace);
  let following: (() => void) | null = null;
  const save = () =>
    inTurn(async () => {
      const content = contentNow();
      if (state.getState().kept === content) return true;
      const saved = await device.save(part.key, part.write(content));
      if (saved.ok) state.setState({ kept: content, problem: null });
      else state.setState({ problem: saved.problems[0]?.code ?? 'failed' });
      return saved.ok;
    });
  const follow = () => {
    following ??= atlas.store.subscribe((now, before) => {
      if (part.contentOf(now.workspace) !== part.contentOf(before.workspace)) void save();
    });
  };
  const putBack = (kept: Content) => {
    const wasEmpty = part.isEmpty(contentNow());
    putBackBeneath(atlas, (workspace) => part.withKept(workspace, kept));
    state.setState({ kept: wasEmpty ? contentNow() : kept, problem: null });
    follow();
    // What was done before the device answered is not on it yet.
    if (!wasEmpty) void save();
  };
  const look = (found: Awaited<ReturnType<DeviceStore['load']>>) => {
    if (!found.ok) {
      const isBlocked = found.problems[0]?.code === 'blocked';
      state.setState({ problem: isBlocked ? null : 'damaged' });
      return;
    }
    if (found.value === null) return;
    const kept = part.parse(found.value);
    if (kept === undefined) state.setState({ problem: 'damaged' });
    else putBack(kept);
  };
  return {
    state,
    restore: () =>
      inTurn(async () => {
        // Views come and go; what was put back once would hide what was deleted since.
        if (state.getState().hasLooked) return;
        if (following === null) look(await device.load(part.key));
        state.setState({ hasLooked: true });
      }),
    async keep() {
      if (await save()) follow();
    },
    forget: () =>
      inTurn(async () => {
        following?.();
        following = null;
        const cleared = await device.remove(part.key);
        if (cleared.ok) state.setState({ kept: null, problem: null });
        else state.setState({ problem: cleared.problems[0]?.code ?? 'failed' });
      }),
  };
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
