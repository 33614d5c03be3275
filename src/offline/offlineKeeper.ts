import { createStore, type StoreApi } from 'zustand/vanilla';
import { checkStored } from './checkStored.ts';
import type { OfflineBrowser } from './offlineBrowser.ts';
import {
  bytesOf,
  cacheNameOf,
  filesFor,
  LIST_FILE,
  type OfflineFile,
  parseOfflineList,
} from './offlineList.ts';
import {
  type Amount,
  type OfflineState,
  type SaveProblem,
  stateOf,
  type Unavailable,
} from './offlineState.ts';
import { runWorker } from './runWorker.ts';

/** Keeps the atlas with one package on the device, from the person's click on and not before. */
export interface OfflineKeeper {
  readonly state: StoreApi<OfflineState>;
  /** Finds out what there is to store and what is stored; leaves no trace. */
  look(): Promise<void>;
  /** Stores what is missing, and reads all of it once more. */
  save(): Promise<void>;
  /** Takes everything off the device again. */
  remove(): Promise<void>;
  /** Lets go of the browser; a storing that is under way goes on without being watched. */
  dispose(): void;
}

export function createOfflineKeeper(browser: OfflineBrowser, packageId: string): OfflineKeeper {
  const state = createStore<OfflineState>(() => ({ status: 'looking' }));
  const show = (next: OfflineState) => state.setState(next, true);
  let files: readonly OfflineFile[] = [];
  const total = (): Amount => ({ files: files.length, bytes: bytesOf(files) });
  const check = async (problem: SaveProblem | null) => {
    if (browser.caches === undefined) return;
    const stored = await checkStored(browser.caches, files, browser.scope);
    show(stateOf(stored, total(), problem));
  };
  const look = async () => {
    const reason = unavailableIn(browser);
    const found = reason === null ? await readList(browser, packageId) : null;
    if (found === null) return show({ status: 'unavailable', reason: reason ?? 'no_list' });
    files = found;
    await check(null);
  };
  const save = async () => {
    const before = state.getState();
    if (before.status !== 'empty' && before.status !== 'partial') return;
    const done = before.status === 'partial' ? before.done : NOTHING;
    show({ status: 'saving', done, total: total() });
    const full = await roomProblem(browser, total().bytes - done.bytes);
    await check(full ?? (await runWorker(browser, packageId, showProgress)));
  };
  /** Those that were there count at once: the bar must not run back meanwhile. */
  const showProgress = (done: Amount) => {
    const shown = state.getState();
    if (shown.status === 'saving' && done.bytes > shown.done.bytes) show({ ...shown, done });
  };
  const dispose = browser.onOnline(() => {
    const now = state.getState();
    if (now.status === 'partial' && now.problem?.code === 'connection') void save();
  });
  const remove = async () => {
    show({ status: 'deleting', total: total() });
    const registration = await browser.workers?.getRegistration(browser.scope);
    if (registration?.scope === browser.scope) await registration.unregister();
    await browser.caches?.delete(cacheNameOf(browser.scope));
    await check(null);
  };
  return { state, look, save, remove, dispose };
}

const NOTHING: Amount = { files: 0, bytes: 0 };

function unavailableIn(browser: OfflineBrowser): Unavailable | null {
  if (browser.isEmbedded) return 'embedded';
  if (!browser.isSecure) return 'insecure';
  return browser.workers === undefined || browser.caches === undefined ? 'unsupported' : null;
}

/** Null where the server gives none: the development server, or a lost line. */
async function readList(
  browser: OfflineBrowser,
  packageId: string,
): Promise<readonly OfflineFile[] | null> {
  try {
    const response = await browser.fetch(LIST_FILE, { cache: 'no-cache' });
    const list = response.ok ? parseOfflineList(await response.text()) : null;
    return list === null ? null : filesFor(list, packageId);
  } catch {
    return null;
  }
}

/** Browsers tell only roughly; where they tell nothing, storing itself will show. */
async function roomProblem(browser: OfflineBrowser, bytes: number): Promise<SaveProblem | null> {
  const { quota, usage } = (await browser.storage?.estimate().catch(() => undefined)) ?? {};
  if (quota === undefined || usage === undefined) return null;
  return quota - usage < bytes ? { code: 'no_room', file: '' } : null;
}
