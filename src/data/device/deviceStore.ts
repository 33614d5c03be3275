import { deleteDB, type IDBPDatabase, openDB } from 'idb';
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
  /** Takes these off the device and leaves all else there is; with the last of it goes the store itself. */
  remove(...keys: readonly string[]): Promise<Result<null, DeviceProblem>>;
}

/** Beside texts also plain objects with typed arrays, which a text would hold in several times the room. */
export interface DeviceRecordStore extends DeviceStore {
  /** As it was saved, or as anything else on this device has left it; null where nothing is. */
  loadRecord(key: string): Promise<Result<unknown, DeviceProblem>>;
  saveRecord(key: string, record: object): Promise<Result<null, DeviceProblem>>;
}

const DATABASE = 'sozialraumatlas';
const TABLE = 'workspace';

/** The browser's own database (IndexedDB). */
export function createDeviceStore(): DeviceRecordStore {
  const load = (key: string) =>
    attempt(async (): Promise<unknown> => {
      const database = await openExisting();
      if (database === null) return null;
      try {
        return (await database.get(TABLE, key)) ?? null;
      } finally {
        database.close();
      }
    });
  const save = (key: string, content: unknown) =>
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
    });
  return {
    load: async (key) => {
      const found = await load(key);
      if (!found.ok) return found;
      // Something else than a text was left there; an empty one is no content that anyone has saved.
      return ok(found.value === null || typeof found.value === 'string' ? found.value : '');
    },
    save,
    loadRecord: load,
    saveRecord: save,
    remove: (...keys) =>
      attempt(async () => {
        const database = await openExisting();
        if (database !== null && (await removeFrom(database, keys))) await deleteDB(DATABASE);
        return null;
      }),
  };
}

/** Whether nothing is left; the database is closed either way. */
async function removeFrom(database: IDBPDatabase, keys: readonly string[]): Promise<boolean> {
  try {
    const transaction = database.transaction(TABLE, 'readwrite');
    for (const key of keys) await transaction.store.delete(key);
    const left = await transaction.store.count();
    await transaction.done;
    return left === 0;
  } finally {
    database.close();
  }
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
