import { describe, expect, it } from 'vitest';
import type { HostConnection } from './hostConnector.ts';
import { createJobClient, type JobClient } from './jobClient.ts';
import type { JobEnd, JobHost, JobOrder, ReportShare } from './jobHost.ts';

interface Asked {
  readonly order: JobOrder;
  readonly report: ReportShare;
  readonly end: (end: JobEnd<unknown>) => void;
  readonly fail: (error: unknown) => void;
}

/** A host that does what the test says. */
class FakeHost implements JobHost {
  readonly asked: Asked[] = [];
  readonly stopped: number[] = [];
  isClosed = false;
  lose: () => void = () => {};

  run(order: JobOrder, report: ReportShare): Promise<JobEnd<unknown>> {
    return new Promise((end, fail) => this.asked.push({ order, report, end, fail }));
  }

  stop(ticket: number): void {
    this.stopped.push(ticket);
  }
}

class Stage {
  readonly workers: FakeHost[] = [];
  readonly fallback = new FakeHost();
  readonly frames: (() => void)[] = [];
  readonly timers = new Map<object, { readonly delayMs: number; readonly action: () => void }>();
  refusesWorkers = false;
  refusesFallback = false;
  hasStarted = true;

  readonly client: JobClient = createJobClient({
    connectWorker: async (onLost) => {
      if (this.refusesWorkers) throw new Error('no worker here');
      const host = new FakeHost();
      host.lose = onLost;
      this.workers.push(host);
      const connection: HostConnection = {
        host,
        isStarted: () => this.hasStarted,
        close: () => {
          host.isClosed = true;
        },
      };
      return connection;
    },
    openFallback: async () => {
      if (this.refusesFallback) throw new TypeError('offline');
      return this.fallback;
    },
    nextFrame: (action) => this.frames.push(action),
    after: (delayMs, action) => {
      const timer = {};
      this.timers.set(timer, { delayMs, action });
      return () => this.timers.delete(timer);
    },
  });

  /** A job of which only the values matter; how it ends is up to the fake host. */
  start(values: readonly number[] = [], slot?: string) {
    const input = { method: 'quantile', classCount: 2, values } as const;
    return this.client.startJob('classify', input, slot === undefined ? {} : { slot });
  }

  drawFrame(): void {
    for (const action of this.frames.splice(0)) action();
  }

  letTimePass(): void {
    for (const [timer, { action }] of [...this.timers]) if (this.timers.delete(timer)) action();
  }
}

/** Lets everything happen that waits for promises only. */
const settled = () => new Promise((resolve) => setImmediate(resolve));
const done = (output: unknown): JobEnd<unknown> => ({ status: 'done', output });

describe('createJobClient(surroundings)', () => {
  it('starts no worker before the first job and one for all of them', async () => {
    const stage = new Stage();
    await settled();
    expect(stage.workers).toHaveLength(0);
    const first = stage.start([1]);
    const second = stage.start([2]);
    await settled();
    expect(stage.workers).toHaveLength(1);
    const [worker] = stage.workers;
    worker!.asked[1]!.end(done('second'));
    worker!.asked[0]!.end(done('first'));
    expect(await first.result).toEqual(done('first'));
    expect(await second.result).toEqual(done('second'));
  });

  it('tells progress once per frame, the greatest share, and nothing after the end', async () => {
    const stage = new Stage();
    const run = stage.start();
    const seen: number[] = [];
    run.onProgress((share) => seen.push(share));
    await settled();
    const [asked] = stage.workers[0]!.asked;
    for (const share of [0.1, 0.3, 0.2]) asked!.report(share);
    expect(stage.frames).toHaveLength(1);
    stage.drawFrame();
    expect(seen).toEqual([0.3]);
    asked!.report(0.9);
    asked!.end(done(null));
    await run.result;
    stage.drawFrame();
    expect(seen).toEqual([0.3]);
  });

  it('tells no more to a listener that has gone', async () => {
    const stage = new Stage();
    const run = stage.start();
    const seen: number[] = [];
    run.onProgress((share) => seen.push(share))();
    await settled();
    stage.workers[0]!.asked[0]!.report(0.5);
    stage.drawFrame();
    expect(seen).toEqual([]);
  });
});

describe('cancel()', () => {
  it('settles at once, tells the worker, and drops a result that comes too late', async () => {
    const stage = new Stage();
    const run = stage.start();
    await settled();
    const [worker] = stage.workers;
    run.cancel();
    expect(await run.result).toEqual({ status: 'cancelled' });
    expect(worker!.stopped).toEqual([worker!.asked[0]!.order.ticket]);
    worker!.asked[0]!.end(done('late'));
    await settled();
    expect(await run.result).toEqual({ status: 'cancelled' });
  });

  it('leaves the worker usable', async () => {
    const stage = new Stage();
    stage.start().cancel();
    const next = stage.start();
    await settled();
    const worker = stage.workers.at(-1)!;
    worker.asked.at(-1)!.end(done('next'));
    expect(await next.result).toEqual(done('next'));
    expect(worker.isClosed).toBe(false);
  });

  it('of a job that is still on its way asks nothing of the worker', async () => {
    const stage = new Stage();
    const run = stage.start();
    run.cancel();
    await settled();
    expect(stage.workers[0]!.asked).toEqual([]);
    expect(await run.result).toEqual({ status: 'cancelled' });
  });

  it('does nothing to a job that is done', async () => {
    const stage = new Stage();
    const run = stage.start();
    await settled();
    stage.workers[0]!.asked[0]!.end(done('done'));
    await run.result;
    run.cancel();
    expect(await run.result).toEqual(done('done'));
    expect(stage.workers[0]!.stopped).toEqual([]);
  });

  it('replaces a worker that does not let go, and begins its other jobs anew', async () => {
    const stage = new Stage();
    const stuck = stage.start([1]);
    const other = stage.start([2]);
    await settled();
    const [first] = stage.workers;
    stuck.cancel();
    stage.letTimePass();
    await settled();
    expect(first!.isClosed).toBe(true);
    const second = stage.workers[1]!;
    expect(second.asked.map(({ order }) => order.input)).toEqual([
      expect.objectContaining({ values: [2] }),
    ]);
    second.asked[0]!.end(done('again'));
    expect(await other.result).toEqual(done('again'));
  });

  it('waits for a worker that has not even started', async () => {
    const stage = new Stage();
    stage.hasStarted = false;
    const run = stage.start();
    await settled();
    run.cancel();
    stage.letTimePass();
    expect(stage.workers[0]!.isClosed).toBe(false);
  });
});

describe('startJob(job, input, { slot })', () => {
  it('lets the newest of a slot win and leaves other slots alone', async () => {
    const stage = new Stage();
    const old = stage.start([1], 'ranks');
    const elsewhere = stage.start([2], 'map');
    const newest = stage.start([3], 'ranks');
    await settled();
    expect(await old.result).toEqual({ status: 'cancelled' });
    for (const { order, end } of stage.workers[0]!.asked) end(done(order.input));
    expect(await newest.result).toMatchObject({ status: 'done', output: { values: [3] } });
    expect(await elsewhere.result).toMatchObject({ status: 'done', output: { values: [2] } });
  });
});

describe('without a worker', () => {
  it('runs jobs on the page where none can be made', async () => {
    const stage = new Stage();
    stage.refusesWorkers = true;
    const run = stage.start();
    await settled();
    stage.fallback.asked[0]!.end(done('on the page'));
    expect(await run.result).toEqual(done('on the page'));
  });

  it('begins anew on the page when the worker is blocked or crashes, and stays there', async () => {
    const stage = new Stage();
    const [kept, unwanted] = [stage.start([1]), stage.start([2])];
    await settled();
    const [worker] = stage.workers;
    unwanted.cancel();
    worker!.lose();
    await settled();
    expect(worker!.isClosed).toBe(true);
    expect(stage.fallback.asked.map(({ order }) => order.input)).toEqual([
      expect.objectContaining({ values: [1] }),
    ]);
    stage.fallback.asked[0]!.end(done('anew'));
    expect(await kept.result).toEqual(done('anew'));
    const later = stage.start([3]);
    await settled();
    expect(stage.workers).toHaveLength(1);
    stage.fallback.asked[1]!.end(done('later'));
    expect(await later.result).toEqual(done('later'));
  });

  it('says what failed when nothing can be fetched, and tries again with the next job', async () => {
    const stage = new Stage();
    stage.refusesWorkers = true;
    stage.refusesFallback = true;
    expect(await stage.start().result).toMatchObject({
      status: 'failed',
      problem: { code: 'jobs_not_loaded', cause: { name: 'TypeError', message: 'offline' } },
    });
    stage.refusesWorkers = false;
    const next = stage.start();
    await settled();
    stage.workers[0]!.asked[0]!.end(done('online'));
    expect(await next.result).toEqual(done('online'));
  });

  it('says so when the input did not cross the border', async () => {
    const stage = new Stage();
    const run = stage.start();
    await settled();
    stage.workers[0]!.asked[0]!.fail(new DOMException('() => {}', 'DataCloneError'));
    expect(await run.result).toMatchObject({
      status: 'failed',
      problem: { code: 'computation_failed', job: 'classify', cause: { name: 'DataCloneError' } },
    });
  });
});

describe('a worker with nothing to do', () => {
  it('is ended after a while, and the next job starts another', async () => {
    const stage = new Stage();
    const run = stage.start();
    await settled();
    expect(stage.timers.size).toBe(0);
    stage.workers[0]!.asked[0]!.end(done(null));
    await run.result;
    stage.letTimePass();
    expect(stage.workers[0]!.isClosed).toBe(true);
    stage.start();
    await settled();
    expect(stage.workers).toHaveLength(2);
  });

  it('stays when a job comes in time', async () => {
    const stage = new Stage();
    const run = stage.start();
    await settled();
    stage.workers[0]!.asked[0]!.end(done(null));
    await run.result;
    stage.start();
    stage.letTimePass();
    expect(stage.workers[0]!.isClosed).toBe(false);
  });
});

describe('dispose()', () => {
  it('cancels everything, ends the worker and leaves no timer', async () => {
    const stage = new Stage();
    const run = stage.start();
    await settled();
    stage.client.dispose();
    expect(await run.result).toEqual({ status: 'cancelled' });
    expect(stage.workers[0]!.isClosed).toBe(true);
    expect(stage.timers.size).toBe(0);
  });

  it('ends a worker that was still on its way', async () => {
    const stage = new Stage();
    const run = stage.start();
    stage.client.dispose();
    await settled();
    expect(await run.result).toEqual({ status: 'cancelled' });
    expect(stage.workers.map(({ isClosed }) => isClosed)).toEqual([true]);
    expect(stage.timers.size).toBe(0);
  });
});
