import { describe, expect, it } from 'vitest';
import type { Stepwise } from '../domain/stepwise/stepwise.ts';
import { createJobHost, type JobEnd, type JobHost, type JobHostOptions } from './jobHost.ts';
import { JOBS } from './jobRegistry.ts';
import { pauseForMessages } from './pauseForMessages.ts';

const SLICE_MS = 10;
const STEP_MS = 3;

/** A host whose clock moves only by the steps of its jobs, which take the place of `classify`. */
function hostOf(
  run: (input: never) => Stepwise<unknown>,
  options: Partial<JobHostOptions> = {},
): JobHost {
  return createJobHost({
    jobs: { ...JOBS, classify: { run } },
    sliceMs: SLICE_MS,
    now: () => 0,
    pause: pauseForMessages,
    ...options,
  });
}

const order = (ticket: number, input: unknown = null) =>
  ({ ticket, job: 'classify', input }) as const;
const ignore = () => {};

describe('createJobHost(options)', () => {
  it('pauses before the first step and whenever a slice is used up', async () => {
    let clock = 0;
    let pauses = 0;
    let stepsOfSlice = 0;
    const slices: number[] = [];
    const host = hostOf(
      function* () {
        for (let step = 1; step <= 10; step += 1) {
          clock += STEP_MS;
          stepsOfSlice += 1;
          yield step / 10;
        }
        return 'ten';
      },
      {
        now: () => clock,
        pause: async () => {
          pauses += 1;
          slices.push(stepsOfSlice);
          stepsOfSlice = 0;
        },
      },
    );
    const shares: number[] = [];
    const end = await host.run(order(1), (share) => shares.push(share));
    expect(end).toEqual({ status: 'done', output: 'ten' });
    expect(slices).toEqual([0, 4, 4]);
    expect(pauses).toBe(3);
    expect(shares).toEqual([0.4, 0.8]);
  });

  it('lets several jobs take turns, so that a short one need not wait for a long one', async () => {
    let clock = 0;
    const host = hostOf(
      function* (steps: number): Stepwise<number> {
        for (let step = 1; step <= steps; step += 1) {
          clock += STEP_MS;
          yield step / steps;
        }
        return steps;
      },
      { now: () => clock },
    );
    const ended: number[] = [];
    const note = (end: JobEnd<unknown>) =>
      end.status === 'done' && ended.push(end.output as number);
    await Promise.all([
      host.run(order(1, 400), ignore).then(note),
      host.run(order(2, 8), ignore).then(note),
    ]);
    expect(ended).toEqual([8, 400]);
  });

  it('takes no further step for a stopped job and goes on with others', async () => {
    let taken = 0;
    const host = hostOf(
      function* (): Stepwise<never> {
        for (;;) {
          taken += 1;
          yield 0.5;
        }
      },
      { sliceMs: 0 },
    );
    const endless = host.run(order(1), ignore);
    const other = host.run(order(2), ignore);
    await pauseForMessages();
    host.stop(1);
    expect(await endless).toEqual({ status: 'cancelled' });
    host.stop(2);
    expect(await other).toEqual({ status: 'cancelled' });
    const afterwards = taken;
    await pauseForMessages();
    expect(taken).toBe(afterwards);
    expect(afterwards).toBeGreaterThan(0);
  });

  it('takes no step at all for a job stopped right after it was asked for', async () => {
    let taken = 0;
    const host = hostOf(function* () {
      taken += 1;
      yield 1;
      return null;
    });
    const end = host.run(order(1), ignore);
    host.stop(1);
    expect(await end).toEqual({ status: 'cancelled' });
    expect(taken).toBe(0);
  });

  it('explains what a job threw, wherever it did, and runs the next one', async () => {
    const host = hostOf(function* (input: string) {
      if (input === 'at once') throw new RangeError('at once');
      yield 0.1;
      if (input === 'later') throw new Error('later', { cause: new TypeError('because') });
      return input;
    });
    const failing = await host.run(order(1, 'later'), ignore);
    expect(failing).toMatchObject({
      status: 'failed',
      problem: {
        code: 'computation_failed',
        job: 'classify',
        cause: { message: 'later', cause: { name: 'TypeError', message: 'because' } },
      },
    });
    const early = await host.run(order(2, 'at once'), ignore);
    expect(early).toMatchObject({ problem: { cause: { name: 'RangeError', message: 'at once' } } });
    expect(await host.run(order(3, 'fine'), ignore)).toEqual({ status: 'done', output: 'fine' });
  });

  it('does not let a job touch what it was given where no border copies it', async () => {
    const copying = hostOf(
      function* (input: Float64Array) {
        yield 0;
        input[0] = 99;
        return input;
      },
      { copy: structuredClone },
    );
    const mine = Float64Array.of(1);
    const end = await copying.run(order(1, mine), ignore);
    expect(end).toEqual({ status: 'done', output: Float64Array.of(99) });
    expect([...mine]).toEqual([1]);
  });

  it('says so when the input cannot be copied', async () => {
    const copying = hostOf(
      function* () {
        yield 0;
        return null;
      },
      { copy: structuredClone },
    );
    const end = await copying.run(order(1, { callback: () => {} }), ignore);
    expect(end).toMatchObject({ status: 'failed', problem: { cause: { name: 'DataCloneError' } } });
  });
});
