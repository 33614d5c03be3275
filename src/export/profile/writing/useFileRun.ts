import { useEffect, useRef, useState } from 'react';
import { saveBlob } from '../../../ui/download/saveBlob.ts';
import { SeriesCancelled } from '../seriesCancelled.ts';
import { type RunControl, WriterNotLoaded } from './runWriter.ts';

export type FileRunState =
  | { readonly kind: 'idle' | 'cancelled' | 'failed' | 'not_loaded' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly file: string };

export interface FileRun {
  readonly state: FileRunState;
  /** Makes a file and saves it under a name. Never rejects: what went wrong is part of the state. */
  start(
    make: (control: RunControl) => Promise<Uint8Array<ArrayBuffer>>,
    file: { readonly name: string; readonly type: string },
  ): Promise<void>;
  cancel(): void;
}

/** One run at a time; leaving calls it off. */
export function useFileRun(): FileRun {
  const [state, setState] = useState<FileRunState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const cancel = () => {
    running.current?.abort();
    if (running.current !== null) setState({ kind: 'cancelled' });
    running.current = null;
  };
  const start: FileRun['start'] = async (make, { name, type }) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const settle = (next: FileRunState) => {
      if (!signal.aborted) setState(next);
    };
    try {
      const bytes = await make({
        signal,
        onProgress: (done, total) => settle({ kind: 'running', done, total }),
      });
      saveBlob(name, new Blob([bytes], { type }));
      settle({ kind: 'done', file: name });
    } catch (problem) {
      if (problem instanceof SeriesCancelled) return;
      settle({ kind: problem instanceof WriterNotLoaded ? 'not_loaded' : 'failed' });
    } finally {
      if (running.current === controller) running.current = null;
    }
  };
  return { state, start, cancel };
}
