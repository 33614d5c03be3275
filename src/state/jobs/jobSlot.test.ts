import { describe, expect, it } from 'vitest';
import type { Classification } from '../../domain/classify/classification.ts';
import type { JobClient, JobRun } from '../../worker/jobClient.ts';
import type { JobEnd } from '../../worker/jobHost.ts';
import type { JobInput } from '../../worker/jobRegistry.ts';
import { createJobs } from './jobs.ts';

type Question = JobInput<'classify'>;
type End = JobEnd<Classification>;

/** Runs of which the test says how they go. */
class FakeRuns {
  readonly begun: {
    readonly input: Question;
    readonly report: (share: number) => void;
    readonly end: (end: End) => Promise<void>;
    isCancelled: boolean;
  }[] = [];

  readonly client: Pick<JobClient, 'startJob'> = {
    startJob: ((_job: string, input: Question): JobRun<Classification> => {
      const listeners = new Set<(share: number) => void>();
      let settle: (end: End) => void = () => {};
      const result = new Promise<End>((resolve) => {
        settle = resolve;
      });
      const run = {
        input,
        report: (share: number) => {
          for (const listener of listeners) listener(share);
        },
        end: async (end: End) => {
          settle(end);
          await result;
        },
        isCancelled: false,
      };
      this.begun.push(run);
      return {
        result,
        cancel: () => {
          run.isCancelled = true;
          settle({ status: 'cancelled' });
        },
        onProgress: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      };
    }) as JobClient['startJob'],
  };
}

const question = (...values: number[]): Question => ({
  method: 'quantile',
  classCount: 2,
  values: Float64Array.from(values),
});
const answer = (classCount: number) => ({ classCount }) as Classification;
const done = (classCount: number): End => ({ status: 'done', output: answer(classCount) });
const FAULT: End = {
  status: 'failed',
  problem: {
    code: 'computation_failed',
    job: 'classify',
    cause: { name: 'RangeError', message: 'no', stack: null, cause: null },
  },
};
const OFFLINE: End = {
  status: 'failed',
  problem: {
    code: 'jobs_not_loaded',
    cause: { name: 'TypeError', message: 'offline', stack: null, cause: null },
  },
};

function open() {
  const runs = new FakeRuns();
  const jobs = createJobs(runs.client);
  return { runs, jobs, slot: jobs.slot('classify') };
}

describe('a slot of a job', () => {
  it('asks nothing by itself', () => {
    const { runs, slot } = open();
    expect(slot.state()).toEqual({ status: 'idle' });
    expect(slot.stateFor(question(1))).toMatchObject({ status: 'running' });
    expect(runs.begun).toHaveLength(0);
  });

  it('goes from running with progress to done, telling each change', async () => {
    const { runs, slot } = open();
    let told = 0;
    slot.subscribe(() => {
      told += 1;
    });
    slot.ask(question(1));
    expect(slot.state()).toEqual({ status: 'running', progress: 0, stale: null });
    const before = told;
    runs.begun[0]!.report(0.4);
    expect(slot.state()).toEqual({ status: 'running', progress: 0.4, stale: null });
    await runs.begun[0]!.end(done(3));
    expect(slot.state()).toEqual(done(3));
    expect(told).toBe(before + 2);
  });

  it('is the same object as long as nothing changes', async () => {
    const { runs, slot } = open();
    slot.ask(question(1));
    expect(slot.state()).toBe(slot.state());
    expect(slot.stateFor(question(1))).toBe(slot.state());
    expect(slot.stateFor(question(2))).toBe(slot.stateFor(question(2)));
    await runs.begun[0]!.end(done(3));
    expect(slot.stateFor(question(1))).toBe(slot.state());
  });

  it('does not ask an equal question twice, not even after others', async () => {
    const { runs, slot } = open();
    slot.ask(question(1));
    slot.ask(question(1));
    await runs.begun[0]!.end(done(3));
    slot.ask(question(2));
    expect(slot.stateFor(question(1))).toEqual(done(3));
    slot.ask(question(1));
    expect(slot.state()).toEqual(done(3));
    expect(runs.begun.map(({ input }) => [...(input.values as Float64Array)])).toEqual([[1], [2]]);
  });

  it('shows the older answer as stale while a newer one is worked out, never as its answer', async () => {
    const { runs, slot } = open();
    slot.ask(question(1));
    await runs.begun[0]!.end(done(3));
    const expected = { status: 'running', progress: 0, stale: answer(3) };
    expect(slot.stateFor(question(2))).toEqual(expected);
    slot.ask(question(2));
    expect(slot.state()).toEqual(expected);
    await runs.begun[1]!.end(done(5));
    expect(slot.state()).toEqual(done(5));
  });

  it('gives an older question up for a newer one, and ignores what still comes of it', async () => {
    const { runs, slot } = open();
    slot.ask(question(1));
    slot.ask(question(2));
    expect(runs.begun.map(({ isCancelled }) => isCancelled)).toEqual([true, false]);
    await runs.begun[0]!.end(done(9));
    expect(slot.state()).toMatchObject({ status: 'running' });
    await runs.begun[1]!.end(done(4));
    expect(slot.state()).toEqual(done(4));
  });

  it('gives up what is running when nothing is asked any more', async () => {
    const { runs, slot } = open();
    slot.ask(question(1));
    slot.ask(null);
    expect(runs.begun[0]!.isCancelled).toBe(true);
    expect(slot.state()).toEqual({ status: 'idle' });
    expect(slot.stateFor(null)).toEqual({ status: 'idle' });
  });

  it('begins anew with a question that was given up', async () => {
    const { runs, slot } = open();
    slot.ask(question(1));
    slot.ask(null);
    slot.ask(question(1));
    await runs.begun[1]!.end(done(2));
    expect(slot.state()).toEqual(done(2));
  });

  it('tells of a failure with its problem and the stale answer, and does not insist', async () => {
    const { runs, slot } = open();
    slot.ask(question(1));
    await runs.begun[0]!.end(done(3));
    slot.ask(question(2));
    await runs.begun[1]!.end(FAULT);
    expect(slot.state()).toEqual({ ...FAULT, stale: answer(3) });
    slot.ask(null);
    slot.ask(question(2));
    expect(slot.state()).toEqual({ ...FAULT, stale: answer(3) });
    expect(runs.begun).toHaveLength(2);
  });

  it('asks again by itself where only the network failed', async () => {
    const { runs, slot } = open();
    slot.ask(question(1));
    await runs.begun[0]!.end(OFFLINE);
    expect(slot.state()).toMatchObject({ status: 'failed', problem: { code: 'jobs_not_loaded' } });
    slot.ask(null);
    slot.ask(question(1));
    expect(runs.begun).toHaveLength(2);
  });

  it('can be cancelled and tried again by a person', async () => {
    const { runs, slot } = open();
    slot.ask(question(1));
    slot.cancel();
    await runs.begun[0]!.end({ status: 'cancelled' });
    expect(slot.state()).toEqual({ status: 'cancelled', stale: null });
    slot.retry();
    expect(slot.state()).toEqual({ status: 'running', progress: 0, stale: null });
    await runs.begun[1]!.end(done(6));
    slot.retry();
    slot.cancel();
    expect(slot.state()).toEqual(done(6));
    expect(runs.begun).toHaveLength(2);
  });

  it('stops telling whoever has gone', () => {
    const { slot } = open();
    let told = 0;
    slot.subscribe(() => {
      told += 1;
    })();
    slot.ask(question(1));
    expect(told).toBe(0);
  });
});

describe('two slots of one job', () => {
  it('share a run of the same question, which ends only when both let go', async () => {
    const { runs, jobs, slot } = open();
    const other = jobs.slot('classify');
    slot.ask(question(1));
    other.ask(question(1));
    expect(runs.begun).toHaveLength(1);
    slot.ask(question(2));
    expect(runs.begun[0]!.isCancelled).toBe(false);
    await runs.begun[0]!.end(done(3));
    expect(other.state()).toEqual(done(3));
    expect(slot.state()).toMatchObject({ status: 'running', stale: null });
  });
});

describe('the memory of answers', () => {
  it('drops the oldest answers that nobody shows', async () => {
    const { runs, slot } = open();
    for (let value = 0; value < 20; value += 1) {
      slot.ask(question(value));
      await runs.begun[value]!.end(done(value));
    }
    slot.ask(question(18));
    expect(slot.state()).toEqual(done(18));
    slot.ask(question(0));
    expect(slot.state()).toMatchObject({ status: 'running' });
    expect(runs.begun).toHaveLength(21);
  });

  it('keeps what is shown, however old', async () => {
    const { runs, jobs, slot } = open();
    const lasting = jobs.slot('classify');
    lasting.ask(question(-1));
    await runs.begun[0]!.end(done(1));
    for (let value = 0; value < 20; value += 1) slot.ask(question(value));
    const third = jobs.slot('classify');
    third.ask(question(-1));
    expect(third.state()).toEqual(done(1));
  });
});
