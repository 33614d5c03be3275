import type { StoredCheck } from './checkStored.ts';
import type { OfflineFile } from './offlineList.ts';
import type { StoreProblem } from './workerMessage.ts';

export type Unavailable =
  /** Not https and not this device itself. */
  | 'insecure'
  | 'embedded'
  /** The browser cannot, or was told not to. */
  | 'unsupported'
  /** The server has no list of files: not a built atlas, or no connection. */
  | 'no_list';

export interface Amount {
  readonly files: number;
  readonly bytes: number;
}

export type SaveProblem =
  | { readonly code: StoreProblem; readonly file: string }
  /** The browser refuses service workers here. */
  | { readonly code: 'blocked'; readonly file: string };

export type OfflineState =
  | { readonly status: 'looking' }
  | { readonly status: 'unavailable'; readonly reason: Unavailable }
  | { readonly status: 'empty'; readonly total: Amount }
  | { readonly status: 'saving'; readonly done: Amount; readonly total: Amount }
  /** Begun and not finished; `problem` is null where it was found so. */
  | {
      readonly status: 'partial';
      readonly done: Amount;
      readonly total: Amount;
      readonly problem: SaveProblem | null;
    }
  | {
      readonly status: 'ready';
      readonly total: Amount;
      /** Stored in another form than built; mostly none. */
      readonly different: readonly OfflineFile[];
    }
  | { readonly status: 'deleting'; readonly total: Amount };

/** A store that has been read through, as what the person is told. */
export function stateOf(
  check: StoredCheck,
  total: Amount,
  problem: SaveProblem | null,
): OfflineState {
  if (check.files === 0 && problem === null) return { status: 'empty', total };
  if (check.missing.length === 0) return { status: 'ready', total, different: check.different };
  return { status: 'partial', done: { files: check.files, bytes: check.bytes }, total, problem };
}
