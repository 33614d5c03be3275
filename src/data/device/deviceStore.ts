import { deleteDB, openDB } from 'idb';
import { failed, ok, type Result } from '../../domain/model/result.ts';

/** Why the device keeps or gives nothing. */
export type DeviceProblem =
  | { readonly code: 'full' }
  /** Private window, a setting, or a frame that may not store. */
  | { readonly code: 'blocked' }
  /** Another window is in the way, or the store is damaged. */
  | { readonly code: 'failed' };

/** What a person keeps on this device, a text for each key. Nothing is stored before `save`. */
export interface DeviceStore {
  /** Null where nothing was kept; looking leaves no trace. */
  load(key: string): Promise<Result<string | null, DeviceProblem>>;
  save(key: string, content: string): Promise<Result<null, DeviceProblem>>;
  /** Takes everything off the device, the store itself too. */
  clear(): Promise<Result<null, DeviceProblem>>;
}

const DATABASE = 'sozialraumatlas';
const TABLE = 'workspace';

/** The browser's own database (IndexedDB). */
export function createDeviceStore(): DeviceStore {
  return {
    load: (key) =>
      attempt(async () => {
        const database = await openExisting();
        if (database === null) return null;
        const content: unknown = await database.get(TABLE, key);
        database.close();
        return typeof content === 'string' ? content : null;
      }),
    save: (key, content) =>
      attempt(async () => {
        const database = await openDB(DATABASE, 1, {
          upgrade: (made) => void made.createObjectStore(TABLE),
        });
        try {
          await database.put(TABLE, content, key);
        } finally {
          database.close();
        }
        return null;
      }),
    clear: () =>
      attempt(async () => {
        await deleteDB(DATABASE);
        return null;
      }),
  };
}

/** Opening would make the database: where there is none, its making is called off. */
async function openExisting() {
  let isNew = false;
  try {
    return await openDB(DATABASE, 1, {
      upgrade(_database, _old, _new, transaction) {
        isNew = true;
        transaction.abort();
        transaction.done.catch(() => {});
      },
    });
  } catch (error) {
    if (isNew) return null;
    throw error;
  }
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, DeviceProblem>> {
  try {
    return ok(await work());
  } catch (error) {
    return failed({ code: codeOf(error) });
  }
}

function codeOf(error: unknown): DeviceProblem['code'] {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  const isBlocked = name === 'SecurityError' || name === 'InvalidStateError';
  // Without IndexedDB, as in some private windows, the name itself is unknown.
  return isBlocked || typeof indexedDB === 'undefined' ? 'blocked' : 'failed';
}
