import { hexOf } from './hexOf.ts';

/**
 * The hash of some bytes as in file names, computed off the main thread where the browser can. It
 * cannot on the plain-http pages of an intranet; then our own computation is fetched and used.
 */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) {
    const { contentHash } = await import('./contentHash.ts');
    return contentHash(bytes);
  }
  return hexOf(new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(bytes))));
}

/** The hash a file name carries (`pop_total.0123456789abcdef.json`), or null. */
export function hashInName(path: string): string | null {
  return /\.([0-9a-f]{16})\.json$/.exec(path)?.[1] ?? null;
}
