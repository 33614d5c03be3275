import { Zip, ZipDeflate } from 'fflate';
import type { Amount } from './offlineState.ts';

export interface PackFolderOptions {
  /** The folder everything lies in, so that unpacking makes one and not hundreds of files. */
  readonly folder: string;
  readonly files: readonly string[];
  /** Texts that are not on the server, by name. */
  readonly texts: ReadonlyMap<string, string>;
  /** Rejects where a file cannot be had. */
  fetchFile(url: string, signal: AbortSignal): Promise<Uint8Array>;
  /** `bytes` as fetched, before they are packed. */
  onProgress(done: Amount): void;
  /** Lets the page answer between two slices. */
  pause(): Promise<void>;
  readonly signal: AbortSignal;
}

/** Packed at once, in bytes: a few milliseconds of work. */
const SLICE = 128 * 1024;

/** All files in one ZIP. Rejects with the signal's reason when cancelled, else with what failed. */
export async function packFolder(options: PackFolderOptions): Promise<Blob> {
  const { folder, files, texts, signal } = options;
  const parts: BlobPart[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    parts.push(chunk as Uint8Array<ArrayBuffer>);
  });
  const done = { files: 0, bytes: 0 };
  for (const [name, text] of texts) {
    await addFile(zip, `${folder}/${name}`, new TextEncoder().encode(text), options);
  }
  for (const url of files) {
    const content = await options.fetchFile(url, signal);
    await addFile(zip, `${folder}/${url}`, content, options);
    done.files += 1;
    done.bytes += content.byteLength;
    options.onProgress({ ...done });
  }
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}

async function addFile(
  zip: Zip,
  path: string,
  content: Uint8Array,
  { pause, signal }: PackFolderOptions,
): Promise<void> {
  const entry = new ZipDeflate(path, { level: 6 });
  zip.add(entry);
  let from = 0;
  do {
    signal.throwIfAborted();
    const slice = content.subarray(from, from + SLICE);
    from += SLICE;
    entry.push(slice, from >= content.byteLength);
    await pause();
  } while (from < content.byteLength);
}
