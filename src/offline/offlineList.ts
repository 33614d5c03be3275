import * as v from 'valibot';

/** Beside the page, at addresses that never change. */
export const WORKER_FILE = 'service-worker.js';
export const LIST_FILE = 'offline-files.json';

const file = v.object({
  /** Relative to the page. */
  url: v.pipe(v.string(), v.regex(/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/)),
  /** First half of the SHA-256 of its content, in hex. */
  revision: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const offlineList = v.object({
  version: v.literal(1),
  /** The page itself and all its scripts, styles and faces. */
  app: v.array(file),
  packages: v.array(v.object({ id: v.string(), files: v.array(file) })),
});

export type OfflineFile = v.InferOutput<typeof file>;
/** Every file that the atlas may ever ask its server for, written when it is built. */
export type OfflineList = v.InferOutput<typeof offlineList>;

/** Null for anything else, such as the page that some servers send in place of a missing file. */
export function parseOfflineList(content: string): OfflineList | null {
  try {
    const parsed = v.safeParse(offlineList, JSON.parse(content));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** What one package needs to be shown without a network. */
export function filesFor(list: OfflineList, packageId: string): readonly OfflineFile[] {
  const own = list.packages.find(({ id }) => id === packageId)?.files ?? [];
  return [...list.app, ...own];
}

export function bytesOf(files: readonly OfflineFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** One store for each place an atlas is served from: several may share a host. */
export function cacheNameOf(scope: string): string {
  return `sozialraumatlas-offline ${scope}`;
}

/** The address under which a file of exactly this content is kept; workbox writes the same. */
export function cacheKeyOf({ url, revision }: OfflineFile, scope: string): string {
  const address = new URL(url, scope);
  address.searchParams.set('__WB_REVISION__', revision);
  return address.href;
}

/** As `OfflineFile.revision`, for bytes that a server or a cache gave. */
export async function revisionOf(content: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
