import { type FarPort, farWriter } from './farWriter.ts';
import type { SeriesWriter } from './seriesWriter.ts';

/** A worker that has not answered for so long never will; over a slow line its script takes seconds. */
const START_LIMIT_MS = 20_000;

export interface OpenWriter<Part, Rest> extends SeriesWriter<Part, Rest> {
  /** Ends the writer, in the middle of its work too; what it was asked for never comes. */
  close(): void;
}

export interface WriterSources<Part, Rest> {
  /** Throws where the browser has no workers or forbids them. */
  startWorker(): Pick<Worker, 'terminate'> & FarPort;
  /** For the page itself, where no worker answers; rejects when it cannot be fetched. */
  loadWriter(): Promise<SeriesWriter<Part, Rest>>;
}

/**
 * A writer in a worker of its own, so that a file that takes seconds stops no page; where there is
 * none, on the page. Resolves once it is known to be there, which is before any work is done.
 */
export async function openWriter<Part, Rest>(
  sources: WriterSources<Part, Rest>,
  signal: AbortSignal,
): Promise<OpenWriter<Part, Rest>> {
  return (
    (await openWorker(sources, signal)) ?? { ...(await sources.loadWriter()), close: () => {} }
  );
}

async function openWorker<Part, Rest>(
  { startWorker }: Pick<WriterSources<Part, Rest>, 'startWorker'>,
  signal: AbortSignal,
): Promise<OpenWriter<Part, Rest> | null> {
  let worker: ReturnType<typeof startWorker>;
  try {
    worker = startWorker();
  } catch {
    return null;
  }
  const writer = farWriter<Part, Rest>(worker);
  const limit = deadline(START_LIMIT_MS, signal);
  try {
    await Promise.race([writer.ready, limit.promise]);
    return { ...writer, close: () => worker.terminate() };
  } catch {
    worker.terminate();
    return null;
  } finally {
    limit.end();
  }
}

/** Rejects after a while, or as soon as nobody waits any more. */
function deadline(delayMs: number, signal: AbortSignal) {
  let end = () => {};
  const promise = new Promise<never>((_, reject) => {
    const giveUp = () => reject(new Error('the writer did not start'));
    const timer = setTimeout(giveUp, delayMs);
    signal.addEventListener('abort', giveUp);
    end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
    };
  });
  return { promise, end };
}
