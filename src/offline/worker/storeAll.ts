import type { OfflineFile } from '../offlineList.ts';
import type { StoreProblem, StoreStep } from '../workerMessage.ts';

/** As many files at a time as browsers ask one server for. */
const PARALLEL = 6;

export interface StoreWork {
  readonly files: readonly OfflineFile[];
  /** Stores one file, or finds it stored already; rejects where it cannot. */
  store(file: OfflineFile): Promise<void>;
  tell(step: StoreStep): void;
}

/**
 * Stores every file and tells how far it is. Stops with the first that fails and rejects with its
 * error; what has been stored by then stays, so that a second attempt goes on from there.
 */
export async function storeAll({ files, store, tell }: StoreWork): Promise<void> {
  const done = { files: 0, bytes: 0 };
  let next = 0;
  const work = async () => {
    for (;;) {
      const file = files[next];
      if (file === undefined) return;
      next += 1;
      try {
        await store(file);
      } catch (error) {
        next = files.length;
        tell({ kind: 'failed', problem: problemOf(error), file: file.url });
        throw error;
      }
      done.files += 1;
      done.bytes += file.bytes;
      tell({ kind: 'progress', ...done });
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  tell({ kind: 'stored' });
}

/** Names as browsers and workbox give them. */
export function problemOf(error: unknown): StoreProblem {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'no_room';
  if (name === 'bad-precaching-response') return 'missing_file';
  const isLine = name === 'no-response' || name === 'NetworkError' || error instanceof TypeError;
  return isLine ? 'connection' : 'failed';
}
