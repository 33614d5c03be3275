import { useEffect, useRef, useState } from 'react';
import { SeriesCancelled } from '../../export/profile/seriesProgress.ts';
import { saveBlob } from '../../ui/download/saveBlob.ts';
import { FILE_TYPES, runSeries, type SeriesOrder, WriterNotLoaded } from './runSeries.ts';

export type SeriesState =
  | { readonly kind: 'idle' | 'cancelled' | 'failed' | 'not_loaded' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly file: string };

export interface SeriesRun {
  readonly state: SeriesState;
  start(order: Omit<SeriesOrder, 'signal' | 'onProgress'>, file: string): Promise<void>;
  cancel(): void;
}

/** One run at a time; leaving calls it off. */
export function useSeriesRun(): SeriesRun {
  const [state, setState] = useState<SeriesState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const cancel = () => {
    running.current?.abort();
    if (running.current !== null) setState({ kind: 'cancelled' });
    running.current = null;
  };
  const start: SeriesRun['start'] = async (order, file) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const settle = (next: SeriesState) => {
      if (!signal.aborted) setState(next);
    };
    try {
      const bytes = await runSeries({
        ...order,
        signal,
        onProgress: (done, total) => settle({ kind: 'running', done, total }),
      });
      saveBlob(file, new Blob([bytes], { type: FILE_TYPES[order.format] }));
      settle({ kind: 'done', file });
    } catch (problem) {
      if (problem instanceof SeriesCancelled) return;
      settle({ kind: problem instanceof WriterNotLoaded ? 'not_loaded' : 'failed' });
    } finally {
      if (running.current === controller) running.current = null;
    }
  };
  return { state, start, cancel };
}
