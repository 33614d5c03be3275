import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AreaId } from '../../domain/model/ids.ts';
import { SeriesCancelled } from '../../export/profile/seriesCancelled.ts';
import { tinyReports, tinySeriesContext } from '../../testing/profileSeries.ts';
import { runSeries, type SeriesFormat } from './runSeries.ts';

/** A worker that takes everything and is never done. */
class BusyWorker extends EventTarget {
  static readonly made: BusyWorker[] = [];
  readonly told: unknown[] = [];
  isEnded = false;

  constructor() {
    super();
    BusyWorker.made.push(this);
    queueMicrotask(() =>
      this.dispatchEvent(new MessageEvent('message', { data: { kind: 'ready' } })),
    );
  }

  postMessage(message: { readonly kind: string }): void {
    this.told.push(message.kind);
  }

  terminate(): void {
    this.isEnded = true;
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  BusyWorker.made.length = 0;
});

async function run(format: SeriesFormat, signal: AbortSignal) {
  const reports = new Map(tinyReports().map((report) => [report.area.id, report]));
  const progress: number[] = [];
  const order = {
    areas: [...reports.keys()],
    format,
    context: await tinySeriesContext(),
    reportOf: (area: AreaId) => reports.get(area)!,
  };
  const result = runSeries(order, { signal, onProgress: (done) => progress.push(done) });
  // Whoever calls it off hears of it; nobody else is to.
  result.catch(() => {});
  return { result, progress, total: reports.size };
}

describe('runSeries', () => {
  it.each(['xlsx', 'pptx'] as const)(
    'lets go of a %s that is being written as soon as it is called off, and ends the worker',
    async (format) => {
      vi.stubGlobal('Worker', BusyWorker);
      const controller = new AbortController();
      const { result, progress, total } = await run(format, controller.signal);
      const worker = await vi.waitUntil(() =>
        BusyWorker.made.find(({ told }) => told.includes('write')),
      );
      expect(worker.told).toHaveLength(total + 1);
      expect(progress).toEqual(Array.from({ length: total + 1 }, (_, done) => done));
      controller.abort();
      await expect(result).rejects.toThrow(SeriesCancelled);
      expect(worker.isEnded).toBe(true);
    },
  );

  it('makes the file on the page where there are no workers', async () => {
    vi.stubGlobal('Worker', undefined);
    const { result } = await run('xlsx', new AbortController().signal);
    const file = await result;
    expect([...file.slice(0, 2)]).toEqual([0x50, 0x4b]);
  });
});
