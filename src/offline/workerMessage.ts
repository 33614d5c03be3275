import * as v from 'valibot';

/** Why files could not be stored. */
export const STORE_PROBLEMS = [
  /** The browser gives no more room. */
  'no_room',
  /** The line broke; what has arrived stays. */
  'connection',
  /** The server does not have a file, or says no. */
  'missing_file',
  'failed',
] as const;
export type StoreProblem = (typeof STORE_PROBLEMS)[number];

const MARK = 'sozialraumatlas-offline';

const count = v.pipe(v.number(), v.minValue(0));
const told = v.object({
  mark: v.literal(MARK),
  /** Where the atlas is served from: several may share a host. */
  scope: v.string(),
  step: v.variant('kind', [
    v.object({ kind: v.literal('progress'), files: count, bytes: count }),
    v.object({
      kind: v.literal('failed'),
      problem: v.picklist(STORE_PROBLEMS),
      /** The file that failed; empty where none can be named. */
      file: v.string(),
    }),
    v.object({ kind: v.literal('stored') }),
  ]),
});

/** What the service worker tells the pages while it stores files. */
export type WorkerTold = v.InferOutput<typeof told>;
export type StoreStep = WorkerTold['step'];

/** What a page asks of the service worker. */
export type WorkerAsked =
  /** Take the place of the version that is in use. */
  | 'take_over'
  /** Store what is missing. */
  | 'store'
  /** Throw away what no version uses, if no other window may need it. */
  | 'tidy';

export function tell(scope: string, step: StoreStep): WorkerTold {
  return { mark: MARK, scope, step };
}

/** Null for messages of anyone else. */
export function readTold(message: unknown): WorkerTold | null {
  const parsed = v.safeParse(told, message);
  return parsed.success ? parsed.output : null;
}

export function ask(what: WorkerAsked): { readonly mark: string; readonly what: WorkerAsked } {
  return { mark: MARK, what };
}

export function readAsked(message: unknown): WorkerAsked | null {
  if (typeof message !== 'object' || message === null) return null;
  const { mark, what } = message as { mark?: unknown; what?: unknown };
  if (mark !== MARK) return null;
  return what === 'take_over' || what === 'store' || what === 'tidy' ? what : null;
}
