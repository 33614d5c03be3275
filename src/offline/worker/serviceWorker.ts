import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { cacheNameOf, filesFor, type OfflineFile, type OfflineList } from '../offlineList.ts';
import { readAsked, type StoreStep, tell } from '../workerMessage.ts';
import type { FetchedEvent, LastingEvent, OpenWindow, WorkerScope } from './scope.ts';
import { storeAll } from './storeAll.ts';
import { storedAddress } from './storedAddress.ts';

/** Written by the build: what there is to store, and the revision of the list of it. */
declare const __OFFLINE_LIST__: OfflineList;
declare const __OFFLINE_LIST_FILE__: OfflineFile;

const worker = globalThis as unknown as WorkerScope;
const { scope } = worker.registration;
const script = new URL(worker.location.href);
const packageId = script.searchParams.get('package') ?? '';
const files = [...filesFor(__OFFLINE_LIST__, packageId), __OFFLINE_LIST_FILE__];
const cacheName = cacheNameOf(scope);
const precache = new PrecacheController({ cacheName });
precache.addToCacheList(files.map(({ url, revision }) => ({ url, revision })));

worker.addEventListener('install', (event) => event.waitUntil(storeFiles(event)));
worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim().then(() => tidy(event)));
});
worker.addEventListener('fetch', answer);
worker.addEventListener('message', (event) => {
  const asked = readAsked(event.data);
  if (asked === 'take_over') event.waitUntil(worker.skipWaiting());
  if (asked === 'store') event.waitUntil(storeFiles(event).catch(() => undefined));
  if (asked === 'tidy') event.waitUntil(tidy(event));
});

function storeFiles(event: LastingEvent): Promise<void> {
  return storeAll({ files, store: (file) => store(file, event), tell: tellWindows });
}

/** Workbox skips what is there, and refuses answers that are no file. */
async function store(file: OfflineFile, event: LastingEvent): Promise<void> {
  const address = new URL(file.url, scope).href;
  const cacheKey = precache.getCacheKeyForURL(address) ?? address;
  // Names with a hash never change; whatever else is there must be asked for anew.
  const isFixed = /^assets\/|\.[0-9a-f]{16}\.\w+$/.test(file.url);
  const request = new Request(address, {
    cache: isFixed ? 'default' : 'no-cache',
    credentials: 'same-origin',
  });
  // Only while installing does workbox fill its store; a repair is the same work at another time.
  const installing = {
    type: 'install',
    waitUntil: (work: Promise<unknown>) => event.waitUntil(work),
  };
  const options = { params: { cacheKey }, request, event: installing };
  await Promise.all(precache.strategy.handleAll(options as never));
}

/** From the store first: a visit without a network and one with it show the same version. */
function answer(event: FetchedEvent): void {
  const { request } = event;
  const address = request.method === 'GET' ? storedAddress(request.url, scope) : null;
  if (address === null || address === `${script.origin}${script.pathname}`) return;
  const key = precache.getCacheKeyForURL(address);
  event.respondWith(key === undefined ? fromNetwork(request) : fromStore(key, request));
}

/** Asked without opening it: a store that was deleted must not come back by being looked into. */
async function fromStore(key: string, request: Request): Promise<Response> {
  const found = await worker.caches.match(key, { cacheName, ignoreVary: true });
  return found ?? fetch(request);
}

/** A window that still runs the version before may ask for a file that only that one had. */
async function fromNetwork(request: Request): Promise<Response> {
  const older = () =>
    worker.caches.match(request, { cacheName, ignoreSearch: true, ignoreVary: true });
  try {
    const response = await fetch(request);
    return response.ok ? response : ((await older()) ?? response);
  } catch {
    return (await older()) ?? Response.error();
  }
}

/** Takes away what only the version before had, unless a second window may still run it. */
async function tidy(event: LastingEvent): Promise<void> {
  if ((await openWindows()).length <= 1) await precache.activate(event as never);
}

function tellWindows(step: StoreStep): void {
  void openWindows().then((windows) => {
    for (const window of windows) window.postMessage(tell(scope, step));
  });
}

/** Those of this atlas: another one may be open from the same host. */
async function openWindows(): Promise<readonly OpenWindow[]> {
  const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(scope));
}
