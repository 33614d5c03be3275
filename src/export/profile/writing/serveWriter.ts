import type { FromWriter, SeriesWriter, ToWriter } from './seriesWriter.ts';

/** The far end of a worker, or of a channel. */
export interface WriterPort {
  postMessage(message: FromWriter, transfer: Transferable[]): void;
  addEventListener(kind: 'message', listener: (event: MessageEvent<ToWriter>) => void): void;
}

/** Lets whoever is at the other end of `port` use `writer`; says first that it is there. */
export function serveWriter<Part, Rest>(writer: SeriesWriter<Part, Rest>, port: WriterPort): void {
  const write = async (rest: Rest) => {
    try {
      const bytes = await writer.write(rest);
      port.postMessage({ kind: 'done', bytes }, [bytes.buffer]);
    } catch (thrown) {
      port.postMessage({ kind: 'failed', message: String(thrown) }, []);
    }
  };
  port.addEventListener('message', ({ data }) => {
    // The border does not carry what a part is; both ends are of the same program.
    if (data.kind === 'part') writer.add(data.part as Part);
    else void write(data.rest as Rest);
  });
  port.postMessage({ kind: 'ready' }, []);
}
