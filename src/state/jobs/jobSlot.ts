import type { JobId, JobInput, JobOutput } from '../../worker/jobRegistry.ts';
import type { JobEntries, JobEntry } from './jobEntries.ts';
import type { JobState } from './jobState.ts';
import { sameInput } from './sameInput.ts';

/** A place where one answer is shown, such as the rank ranges of a table. */
export interface JobSlot<Id extends JobId> {
  /**
   * Asks for the answer to `input`; an equal question is not asked twice, an older one is given up.
   * Null asks for nothing.
   */
  ask(input: JobInput<Id> | null): void;
  /** The state of what was asked last; the same object until it changes. */
  state(): JobState<JobOutput<Id>>;
  /**
   * The state `input` has, or will have as soon as it is asked. Asks nothing itself, so that a view
   * can call it while rendering and never shows the answer to another question as this one's.
   */
  stateFor(input: JobInput<Id> | null): JobState<JobOutput<Id>>;
  /** Returns the end of listening. */
  subscribe(listener: () => void): () => void;
  /** Stops what is running, for a person who no longer wants to wait. */
  cancel(): void;
  /** Asks once more what failed or was cancelled. */
  retry(): void;
}

const IDLE = { status: 'idle' } as const;

export function createJobSlot<Id extends JobId>(entries: JobEntries<Id>): JobSlot<Id> {
  type State = JobState<JobOutput<Id>>;
  const listeners = new Set<() => void>();
  let asked: JobEntry<Id> | null = null;
  let release: () => void = () => {};
  let stale: JobOutput<Id> | null = null;
  let current: State = IDLE;
  let expected: { readonly input: JobInput<Id>; readonly state: State } | null = null;

  const update = () => {
    current = asked === null ? IDLE : stateOf(asked, stale);
    if (current.status === 'done') stale = current.output;
    expected = null;
    for (const listener of listeners) listener();
  };

  const isAsked = (input: JobInput<Id> | null) =>
    input === null ? asked === null : asked !== null && sameInput(asked.input, input);

  return {
    ask(input) {
      if (isAsked(input)) return;
      const releaseOlder = release;
      asked = input === null ? null : entries.of(input);
      release = asked?.hold(update) ?? (() => {});
      // Only now, so that a job both questions share is not cancelled in between.
      releaseOlder();
      update();
    },
    state: () => current,
    stateFor(input) {
      if (isAsked(input)) return current;
      if (input === null) return IDLE;
      if (expected === null || !sameInput(expected.input, input)) {
        const known = entries.find(input);
        const state: State =
          known === null ? { status: 'running', progress: 0, stale } : stateOf(known, stale);
        expected = { input, state };
      }
      return expected.state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    cancel: () => asked?.cancel(),
    retry: () => asked?.retry(),
  };
}

function stateOf<Id extends JobId>(
  { end, progress }: JobEntry<Id>,
  stale: JobOutput<Id> | null,
): JobState<JobOutput<Id>> {
  if (end === null) return { status: 'running', progress, stale };
  return end.status === 'done' ? end : { ...end, stale };
}
