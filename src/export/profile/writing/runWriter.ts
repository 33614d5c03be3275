import { SeriesCancelled } from '../seriesCancelled.ts';
import { openWriter, type WriterSources } from './openWriter.ts';

/** What a file is made of, part by part. */
export interface FileDraft<Part, Rest> extends WriterSources<Part, Rest> {
  /** How many parts there are. */
  readonly count: number;
  partOf(index: number): Part | Promise<Part>;
  /** Asked for once, after the last part. */
  rest(): Rest;
}

export interface RunControl {
  readonly signal: AbortSignal;
  /** `done` of `total` parts; as many as `total` while the file is being written. */
  onProgress(done: number, total: number): void;
}

/**
 * Makes a file: its parts one by one on the page, which answers between two of them, the file itself in
 * a worker. Rejects with `SeriesCancelled` as soon as the signal says so, whatever is under way. The
 * writer is fetched first, so that what cannot be had fails at once, with `WriterNotLoaded`.
 */
export async function runWriter<Part, Rest>(
  loadDraft: () => Promise<FileDraft<Part, Rest>>,
  control: RunControl,
): Promise<Uint8Array<ArrayBuffer>> {
  const called = rejectionBy(control.signal);
  try {
    return await Promise.race([runWith(loadDraft, control), called.promise]);
  } finally {
    called.end();
  }
}

async function runWith<Part, Rest>(
  loadDraft: () => Promise<FileDraft<Part, Rest>>,
  { signal, onProgress }: RunControl,
): Promise<Uint8Array<ArrayBuffer>> {
  const { draft, writer } = await open(loadDraft, signal);
  signal.addEventListener('abort', writer.close);
  try {
    for (let index = 0; index < draft.count; index += 1) {
      onProgress(index, draft.count);
      await pause(signal);
      const part = await draft.partOf(index);
      await pause(signal);
      writer.add(part);
    }
    onProgress(draft.count, draft.count);
    await pause(signal);
    return await writer.write(draft.rest());
  } finally {
    signal.removeEventListener('abort', writer.close);
    writer.close();
  }
}

async function open<Part, Rest>(
  loadDraft: () => Promise<FileDraft<Part, Rest>>,
  signal: AbortSignal,
) {
  try {
    const draft = await loadDraft();
    return { draft, writer: await openWriter(draft, signal) };
  } catch (cause) {
    throw new WriterNotLoaded({ cause });
  }
}

/** Lets the page answer; does not come back once the work is called off. */
async function pause(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (signal.aborted) throw new SeriesCancelled();
}

function rejectionBy(signal: AbortSignal) {
  let end = () => {};
  const promise = new Promise<never>((_, reject) => {
    const callOff = () => reject(new SeriesCancelled());
    if (signal.aborted) callOff();
    signal.addEventListener('abort', callOff);
    end = () => signal.removeEventListener('abort', callOff);
  });
  return { promise, end };
}

/** A part of the program could not be fetched. */
export class WriterNotLoaded extends Error {
  constructor(options?: ErrorOptions) {
    super('the writer could not be loaded', options);
    this.name = 'WriterNotLoaded';
  }
}
