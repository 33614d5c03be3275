import { contentHash } from '../../src/data/package/contentHash.ts';

/** A compiled file whose name carries its hash, so that it may be cached for ever. */
export interface HashedFile {
  /** Relative to the package's folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Bytes as they are under `<stem>.<hash>.<ending>`. */
export function hashedBytes(stem: string, ending: string, bytes: Uint8Array): HashedFile {
  return { path: `${stem}.${contentHash(bytes)}.${ending}`, bytes };
}

/** Compact JSON under `<stem>.<hash>.json`. The same content always gives the same name. */
export function hashedJson(stem: string, content: unknown): HashedFile {
  const bytes = jsonBytes(content);
  return { path: `${stem}.${contentHash(bytes)}.json`, bytes };
}

/** Compact JSON as UTF-8. */
export function jsonBytes(content: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(content));
}
