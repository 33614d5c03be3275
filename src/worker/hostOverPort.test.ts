import { afterEach, describe, expect, it } from 'vitest';
import type { Stepwise } from '../domain/stepwise/stepwise.ts';
import { exposeHost, type FarHost, hostBehind } from './hostOverPort.ts';
import { createJobHost } from './jobHost.ts';
import { JOBS } from './jobRegistry.ts';
import { pauseForMessages } from './pauseForMessages.ts';

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** A host at the other end of a channel, with `run` in the place of `classify`. */
function farHost(run: (input: never) => Stepwise<unknown>): FarHost {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  exposeHost(
    createJobHost({
      jobs: { ...JOBS, classify: { run } },
      sliceMs: 0,
      now: () => 0,
      pause: pauseForMessages,
    }),
    port2,
  );
  return hostBehind(port1);
}

const order = (ticket: number, input: unknown = null) =>
  ({ ticket, job: 'classify', input }) as const;

describe('a host behind a port', () => {
  it('answers when it has started', async () => {
    const host = farHost(JOBS.classify.run as never);
    await expect(host.started).resolves.toBe(true);
  });

  it('tells progress and hands the result over without a copy staying behind', async () => {
    const kept: Float64Array[] = [];
    const host = farHost(function* (input: Float64Array) {
      yield 0.25;
      yield 0.75;
      const output = input.map((value) => 2 * value);
      kept.push(output);
      return { output };
    });
    const input = Float64Array.of(1, Number.NaN, -0);
    const shares: number[] = [];
    const end = await host.run(order(1, input), (share) => shares.push(share));
    expect(end).toEqual({ status: 'done', output: { output: Float64Array.of(2, Number.NaN, -0) } });
    expect(shares).toEqual([0.25, 0.75]);
    expect(kept[0]).toHaveLength(0);
    expect([...input]).toEqual([1, Number.NaN, -0]);
  });

  it('carries an explained error with its cause', async () => {
    const host = farHost(function* () {
      yield 0;
      throw new RangeError('too far', { cause: new Error('the deeper reason') });
    });
    expect(await host.run(order(1), () => {})).toMatchObject({
      status: 'failed',
      problem: {
        code: 'computation_failed',
        cause: { name: 'RangeError', message: 'too far', cause: { message: 'the deeper reason' } },
      },
    });
  });

  it('stops a job that would never end and takes the next one', async () => {
    const host = farHost(function* (isEndless: boolean) {
      while (isEndless) yield 0.5;
      return 'next';
    });
    let reports = 0;
    const endless = host.run(order(1, true), () => {
      reports += 1;
      if (reports === 3) host.stop(1);
    });
    expect(await endless).toEqual({ status: 'cancelled' });
    expect(await host.run(order(2, false), () => {})).toEqual({ status: 'done', output: 'next' });
  });

  it('rejects an input that cannot cross', async () => {
    const host = farHost(JOBS.classify.run as never);
    await expect(host.run(order(1, { callback: () => {} }), () => {})).rejects.toThrow();
  });
});
