import { useEffect, useRef, useState } from 'react';
import { README_NAME, readmeText } from '../../i18n/offline/readme.ts';
import {
  bytesOf,
  filesFor,
  LIST_FILE,
  parseOfflineList,
  WORKER_FILE,
} from '../../offline/offlineList.ts';
import type { Amount } from '../../offline/offlineState.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { saveBlob } from '../../ui/download/saveBlob.ts';

export type FolderState =
  | { readonly status: 'idle' }
  | { readonly status: 'packing'; readonly done: Amount; readonly total: Amount }
  | { readonly status: 'done' }
  | { readonly status: 'failed' };

export interface Folder {
  readonly state: FolderState;
  pack(): Promise<void>;
  cancel(): void;
}

/** Packs all files of the page and its package; leaving the panel gives it up. */
export function useFolder(): Folder {
  const atlas = useAtlas();
  const [state, setState] = useState<FolderState>({ status: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const pack = async () => {
    const controller = new AbortController();
    running.current = controller;
    setState({ status: 'packing', done: { files: 0, bytes: 0 }, total: { files: 0, bytes: 0 } });
    try {
      const { id, title } = atlas.source.package;
      const day = new Date().toISOString().slice(0, 10);
      const archive = await packAtlas({
        packageId: id,
        readme: readmeText({ title, day }),
        signal: controller.signal,
        onProgress: (done, total) => setState({ status: 'packing', done, total }),
      });
      saveBlob(`sozialraumatlas-${id}-${day}.zip`, archive);
      setState({ status: 'done' });
    } catch {
      setState({ status: controller.signal.aborted ? 'idle' : 'failed' });
    }
  };
  return { state, pack, cancel: () => running.current?.abort() };
}

async function packAtlas(options: {
  readonly packageId: string;
  readonly readme: string;
  readonly signal: AbortSignal;
  onProgress(done: Amount, total: Amount): void;
}): Promise<Blob> {
  const { packageId, signal } = options;
  const { packFolder } = await import('../../offline/packFolder.ts');
  const list = parseOfflineList(new TextDecoder().decode(await fetchFile(LIST_FILE, signal)));
  if (list === null) throw new Error('no list of files');
  const files = filesFor(list, packageId);
  const total = { files: files.length, bytes: bytesOf(files) };
  return packFolder({
    folder: `sozialraumatlas-${packageId}`,
    files: [...files.map(({ url }) => url), LIST_FILE, WORKER_FILE],
    texts: new Map([[README_NAME, options.readme]]),
    fetchFile,
    onProgress: (done) => options.onProgress(done, total),
    pause: untilPainted(),
    signal,
  });
}

async function fetchFile(url: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

const FRAME_MS = 12;

/** Gives the page its turn whenever a frame's worth of work is done, and not after every slice. */
function untilPainted(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < FRAME_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
