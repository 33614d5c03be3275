import { describe, expect, it } from 'vitest';
import type { OfflineBrowser } from './offlineBrowser.ts';
import { createOfflineKeeper } from './offlineKeeper.ts';
import { cacheKeyOf, cacheNameOf, type OfflineFile, revisionOf } from './offlineList.ts';
import { tell } from './workerMessage.ts';

const SCOPE = 'https://stadt.example/atlas/';
const NAMES = ['index.html', 'assets/main.js', 'data/one/values.json'];

async function filesOf(names: readonly string[]): Promise<OfflineFile[]> {
  const described = names.map(async (url) => ({
    url,
    revision: await revisionOf(new TextEncoder().encode(url)),
    bytes: url.length,
  }));
  return Promise.all(described);
}

interface BrowserOptions {
  readonly change?: Partial<OfflineBrowser>;
  /** Files that the worker manages to store before the line breaks; all where undefined. */
  storesOnly?: number;
  /** A worker left from before, whose files were deleted: registering does not install it again. */
  readonly hasWorker?: boolean;
  /** Content the server sends in place of the built one. */
  readonly changed?: string;
}

/** A browser whose worker stores at once; `options` may change between two attempts. */
async function browserWith(options: BrowserOptions = {}) {
  const [index, script, values] = await filesOf(NAMES);
  const app = [index, script] as OfflineFile[];
  const list = {
    version: 1,
    app,
    packages: [
      { id: 'one', files: [values] },
      { id: 'two', files: [] },
    ],
  };
  const stored = new Map<string, string>();
  const requests: string[] = [];
  const events = new EventTarget();
  const online = new Set<() => void>();
  let registered = options.hasWorker === true;

  const storeAll = () => {
    const all = [...app, values as OfflineFile];
    for (const [place, file] of all.entries()) {
      if (place >= (options.storesOnly ?? all.length)) {
        say({ kind: 'failed', problem: 'connection', file: file.url });
        return false;
      }
      stored.set(cacheKeyOf(file, SCOPE), file.url === options.changed ? 'other' : file.url);
      say({
        kind: 'progress',
        files: place + 1,
        bytes: all.slice(0, place + 1).reduce((sum, { bytes }) => sum + bytes, 0),
      });
    }
    say({ kind: 'stored' });
    return true;
  };
  const say = (step: Parameters<typeof tell>[1]) => {
    for (const scope of ['https://stadt.example/other/', SCOPE]) {
      events.dispatchEvent(Object.assign(new Event('message'), { data: tell(scope, step) }));
    }
  };
  const active = { postMessage: () => void storeAll() };
  const registration = {
    scope: SCOPE,
    active: registered ? active : null,
    installing: null as unknown,
    unregister: async () => {
      registered = false;
      return true;
    },
  };
  const browser: OfflineBrowser = {
    scope: SCOPE,
    isSecure: true,
    isEmbedded: false,
    workers: {
      addEventListener: events.addEventListener.bind(events),
      removeEventListener: events.removeEventListener.bind(events),
      startMessages: () => undefined,
      getRegistration: async () => (registered ? registration : undefined),
      register: async (url: string) => {
        requests.push(url);
        if (registered) return registration;
        const worker = Object.assign(new EventTarget(), { state: 'installing' });
        queueMicrotask(() => {
          const isDone = storeAll();
          registered = isDone;
          registration.active = isDone ? active : null;
          worker.state = isDone ? 'activated' : 'redundant';
          worker.dispatchEvent(new Event('statechange'));
        });
        return { ...registration, active: null, installing: worker };
      },
    } as unknown as ServiceWorkerContainer,
    caches: {
      match: async (key: string) => {
        const content = stored.get(key);
        return content === undefined ? undefined : new Response(content);
      },
      delete: async (name: string) => {
        if (name === cacheNameOf(SCOPE)) stored.clear();
        return true;
      },
    } as unknown as CacheStorage,
    storage: { estimate: async () => ({ quota: 1e9, usage: 0 }), persist: async () => true },
    fetch: async () => new Response(JSON.stringify(list)),
    onOnline: (listener) => {
      online.add(listener);
      return () => online.delete(listener);
    },
    ...options.change,
  };
  const goOnline = () => {
    for (const listener of online) listener();
  };
  return { browser, stored, requests, goOnline, isRegistered: () => registered };
}

const TOTAL = { files: 3, bytes: NAMES.join('').length };

describe('an offline keeper', () => {
  it('says before the click how much there is to store, and leaves no trace by looking', async () => {
    const { browser, stored, requests, isRegistered } = await browserWith();
    const keeper = createOfflineKeeper(browser, 'one');
    await keeper.look();
    expect(keeper.state.getState()).toEqual({ status: 'empty', total: TOTAL });
    expect([stored.size, requests.length, isRegistered()]).toEqual([0, 0, false]);
  });

  it('stores page and package, reads them once more, and deletes all of it again', async () => {
    const { browser, stored, requests, isRegistered } = await browserWith();
    const keeper = createOfflineKeeper(browser, 'one');
    const seen: number[] = [];
    keeper.state.subscribe((state) => {
      if (state.status === 'saving') seen.push(state.done.bytes);
    });
    await keeper.look();
    await keeper.save();
    expect(keeper.state.getState()).toEqual({ status: 'ready', total: TOTAL, different: [] });
    expect(requests).toEqual([`${SCOPE}service-worker.js?package=one`]);
    expect(seen).toEqual([0, 10, 24, 44]);
    await keeper.remove();
    expect(keeper.state.getState()).toEqual({ status: 'empty', total: TOTAL });
    expect([stored.size, isRegistered()]).toEqual([0, false]);
  });

  it('keeps what has arrived when the line breaks, and goes on once the network is back', async () => {
    const options: BrowserOptions = { storesOnly: 2 };
    const { browser, goOnline } = await browserWith(options);
    const keeper = createOfflineKeeper(browser, 'one');
    await keeper.look();
    await keeper.save();
    expect(keeper.state.getState()).toEqual({
      status: 'partial',
      done: { files: 2, bytes: 24 },
      total: TOTAL,
      problem: { code: 'connection', file: 'data/one/values.json' },
    });
    delete options.storesOnly;
    const ready = new Promise<void>((resolve) => {
      keeper.state.subscribe(({ status }) => {
        if (status === 'ready') resolve();
      });
    });
    goOnline();
    await ready;
  });

  it('has a worker that is there already store what is missing', async () => {
    const { browser } = await browserWith({ hasWorker: true });
    const keeper = createOfflineKeeper(browser, 'one');
    await keeper.look();
    expect(keeper.state.getState().status).toBe('empty');
    await keeper.save();
    expect(keeper.state.getState().status).toBe('ready');
  });

  it('finds by itself what is stored in another form than it was built', async () => {
    const { browser } = await browserWith({ changed: 'index.html' });
    const keeper = createOfflineKeeper(browser, 'one');
    await keeper.look();
    await keeper.save();
    const state = keeper.state.getState();
    expect(state.status === 'ready' && state.different.map(({ url }) => url)).toEqual([
      'index.html',
    ]);
  });

  it('registers nothing where the browser says that there is no room', async () => {
    const storage = { estimate: async () => ({ quota: 50, usage: 40 }), persist: async () => true };
    const { browser, requests } = await browserWith({ change: { storage } });
    const keeper = createOfflineKeeper(browser, 'one');
    await keeper.look();
    await keeper.save();
    expect(keeper.state.getState()).toMatchObject({
      status: 'partial',
      problem: { code: 'no_room' },
    });
    expect(requests).toEqual([]);
  });

  it.each<[string, Partial<OfflineBrowser>]>([
    ['insecure', { isSecure: false, workers: undefined, caches: undefined }],
    ['embedded', { isEmbedded: true }],
    ['unsupported', { workers: undefined }],
    ['no_list', { fetch: async () => new Response('<!doctype html>') }],
    ['no_list', { fetch: () => Promise.reject(new TypeError('Failed to fetch')) }],
  ])('says why it cannot: %s', async (reason, change) => {
    const { browser } = await browserWith({ change });
    const keeper = createOfflineKeeper(browser, 'one');
    await keeper.look();
    expect(keeper.state.getState()).toEqual({ status: 'unavailable', reason });
  });
});
