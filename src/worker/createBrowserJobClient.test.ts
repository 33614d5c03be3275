import { afterEach, describe, expect, it, vi } from 'vitest';
import { classify } from '../domain/classify/classify.ts';
import { createBrowserJobClient } from './createBrowserJobClient.ts';
import { exposeHost } from './hostOverPort.ts';
import type { JobClient } from './jobClient.ts';
import { createMainThreadHost } from './mainThreadHost.ts';

const QUESTION = {
  method: 'natural_breaks',
  classCount: 3,
  values: [1, 2, 10, 11, 30, 31],
} as const;
const ANSWER = { status: 'done', output: classify(QUESTION) };

const clients: JobClient[] = [];
const ports: MessagePort[] = [];

function openClient(): JobClient {
  const client = createBrowserJobClient();
  clients.push(client);
  return client;
}

afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
  for (const port of ports.splice(0)) port.close();
  vi.unstubAllGlobals();
});

/** Stands for a browser's worker: the same host at the other end of a channel, or one that never is. */
function stubWorker(life: 'works' | 'blocked' | 'forbidden') {
  const made: { readonly address: string; isTerminated: boolean }[] = [];
  class StubWorker extends EventTarget {
    private readonly record: (typeof made)[number];
    private readonly near: MessagePort;

    constructor(address: URL) {
      super();
      if (life === 'forbidden') throw new DOMException('file:', 'SecurityError');
      const { port1, port2 } = new MessageChannel();
      ports.push(port1, port2);
      this.near = port1;
      this.record = { address: address.pathname, isTerminated: false };
      made.push(this.record);
      port1.onmessage = ({ data }) => this.dispatchEvent(new MessageEvent('message', { data }));
      if (life === 'works') exposeHost(createMainThreadHost(), port2);
      else setTimeout(() => this.dispatchEvent(new Event('error')), 0);
    }

    postMessage(message: unknown, transfer: Transferable[] = []): void {
      this.near.postMessage(message, transfer as never);
    }

    terminate(): void {
      this.record.isTerminated = true;
      this.near.close();
    }
  }
  vi.stubGlobal('Worker', StubWorker);
  return made;
}

describe('createBrowserJobClient()', () => {
  it('asks a worker, made of our own script, and ends it on request', async () => {
    const made = stubWorker('works');
    const client = openClient();
    expect(made).toEqual([]);
    expect(await client.startJob('classify', QUESTION).result).toEqual(ANSWER);
    expect(made).toEqual([
      { address: expect.stringMatching(/jobs\.worker\.ts$/), isTerminated: false },
    ]);
    client.dispose();
    expect(made[0]?.isTerminated).toBe(true);
  });

  it('runs on the page in a browser without workers', async () => {
    expect('Worker' in globalThis).toBe(false);
    expect(await openClient().startJob('classify', QUESTION).result).toEqual(ANSWER);
  });

  it('runs on the page where a worker is forbidden at once, as for a page opened as a file', async () => {
    stubWorker('forbidden');
    expect(await openClient().startJob('classify', QUESTION).result).toEqual(ANSWER);
  });

  it('runs on the page where a policy blocks the worker', async () => {
    const made = stubWorker('blocked');
    expect(await openClient().startJob('classify', QUESTION).result).toEqual(ANSWER);
    expect(made.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  });

  it('tells progress in frames and lets the page have its turn in between', async () => {
    vi.stubGlobal('requestAnimationFrame', (action: () => void) => setImmediate(action));
    const values = Float64Array.from({ length: 60_000 }, (_, index) => (index * 7919) % 104_729);
    const run = openClient().startJob('classify', { ...QUESTION, classCount: 7, values });
    const shares: number[] = [];
    run.onProgress((share) => shares.push(share));
    let turns = 0;
    let isOver = false;
    const turn = () => {
      turns += 1;
      if (!isOver) setImmediate(turn);
    };
    turn();
    expect(await run.result).toMatchObject({ status: 'done' });
    isOver = true;
    expect(turns).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  });
});
