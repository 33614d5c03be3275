import type { FromWriter, SeriesWriter, ToWriter } from './seriesWriter.ts';

/** A worker with a writer, or a channel to one. */
export interface FarPort {
  postMessage(message: ToWriter, transfer: Transferable[]): void;
  addEventListener(kind: 'message', listener: (event: MessageEvent<FromWriter>) => void): void;
  addEventListener(kind: 'error' | 'messageerror', listener: () => void): void;
}

export interface FarWriter<Part, Rest> extends SeriesWriter<Part, Rest> {
  /** Resolves when the other end has answered; rejects when it is known that it never will. */
  readonly ready: Promise<void>;
}

/** A writer at the other end of a port. Buffers are handed over, not copied. */
export function farWriter<Part, Rest>(port: FarPort): FarWriter<Part, Rest> {
  const ready = settlable<void>();
  const done = settlable<Uint8Array<ArrayBuffer>>();
  const fail = (message: string) => {
    ready.reject(new Error(message));
    done.reject(new Error(message));
  };
  // Whoever has not asked for the file yet must not hear of it as an unhandled fault.
  done.promise.catch(() => {});
  port.addEventListener('message', ({ data }) => {
    if (data.kind === 'ready') ready.resolve();
    else if (data.kind === 'done') done.resolve(data.bytes);
    else fail(data.message);
  });
  port.addEventListener('error', () => fail('the writer was lost'));
  port.addEventListener('messageerror', () => fail('the writer could not be understood'));
  return {
    ready: ready.promise,
    add: (part) => port.postMessage({ kind: 'part', part }, buffersOf(part)),
    write(rest) {
      port.postMessage({ kind: 'write', rest }, []);
      return done.promise;
    },
  };
}

/** The buffers of the typed arrays in a part, however deep. */
function buffersOf(part: unknown): Transferable[] {
  if (ArrayBuffer.isView(part)) return part.buffer instanceof ArrayBuffer ? [part.buffer] : [];
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap(buffersOf);
}

/** A promise that is settled from outside. */
function settlable<Value>() {
  let resolve: (value: Value) => void = () => {};
  let reject: (reason: Error) => void = () => {};
  const promise = new Promise<Value>((one, other) => {
    resolve = one;
    reject = other;
  });
  return { promise, resolve, reject };
}
