import { readXlsx } from 'hucre/xlsx';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { tinyReports, tinySeriesContext } from '../../../testing/profileSeries.ts';
import { createSlidesDraft } from '../slides/slidesDraft.ts';
import { createSlidesWriter } from '../slides/slidesWriter.ts';
import { writeSeriesPptx } from '../slides/writeSeriesPptx.ts';
import { createWorkbookDraft } from '../xlsx/workbookDraft.ts';
import { createWorkbookWriter } from '../xlsx/workbookWriter.ts';
import { writeSeriesXlsx } from '../xlsx/writeSeriesXlsx.ts';
import { type FarPort, farWriter } from './farWriter.ts';
import { openWriter, type WriterSources } from './openWriter.ts';
import type { SeriesDraft, SeriesWriter } from './seriesWriter.ts';
import { serveWriter, type WriterPort } from './serveWriter.ts';

const channels: MessageChannel[] = [];
afterEach(() => {
  for (const { port1, port2 } of channels.splice(0)) {
    port1.close();
    port2.close();
  }
  vi.useRealTimers();
});

/** Writes with the writer at the far end of a channel, as in a worker: all that crosses is cloned. */
async function writtenFar<Part, Rest>(
  draft: SeriesDraft<Part, Rest>,
  writer: SeriesWriter<Part, Rest>,
): Promise<Uint8Array<ArrayBuffer>> {
  const channel = new MessageChannel();
  channels.push(channel);
  channel.port1.start();
  channel.port2.start();
  const far = farWriter<Part, Rest>(channel.port1 as unknown as FarPort);
  serveWriter(writer, channel.port2 as unknown as WriterPort);
  await far.ready;
  for (const report of tinyReports()) far.add(draft.part(report));
  return far.write(draft.rest());
}

/** A worker that says it is there, or does not, and never writes. */
function fakeWorker(answers: 'ready' | 'error' | 'nothing') {
  const target = new EventTarget();
  const worker = {
    terminate: vi.fn(),
    postMessage: vi.fn(),
    addEventListener: target.addEventListener.bind(target),
  };
  queueMicrotask(() => {
    if (answers === 'ready') {
      target.dispatchEvent(new MessageEvent('message', { data: { kind: 'ready' } }));
    } else if (answers === 'error') target.dispatchEvent(new Event('error'));
  });
  return worker;
}

const onThePage: SeriesWriter<string, string> = {
  add: () => {},
  write: async () => new Uint8Array([1]),
};

const sources = (startWorker: () => unknown): WriterSources<string, string> => ({
  startWorker: startWorker as WriterSources<string, string>['startWorker'],
  loadWriter: async () => onThePage,
});

describe('a writer at the other end of a border', () => {
  it('writes the workbook that it writes on the page', async () => {
    const context = await tinySeriesContext();
    const far = await writtenFar(createWorkbookDraft(context), createWorkbookWriter());
    const near = await writeSeriesXlsx(tinyReports(), context);
    expect((await readXlsx(far)).sheets).toEqual((await readXlsx(near)).sheets);
  });

  it('writes slides of the same length', async () => {
    const context = await tinySeriesContext();
    const far = await writtenFar(createSlidesDraft(context), createSlidesWriter());
    const near = await writeSeriesPptx(tinyReports(), context);
    expect(Math.abs(far.length - near.length)).toBeLessThan(near.length / 100);
  });

  it('says that it failed', async () => {
    const context = await tinySeriesContext();
    const failing = {
      add: () => {},
      write: () => Promise.reject(new Error('no room')),
    };
    await expect(writtenFar(createSlidesDraft(context), failing)).rejects.toThrow('no room');
  });
});

describe('openWriter', () => {
  const { signal } = new AbortController();

  it('ends the worker in the middle of its work', async () => {
    const worker = fakeWorker('ready');
    const writer = await openWriter(
      sources(() => worker),
      signal,
    );
    void writer.write('rest');
    writer.close();
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('writes on the page where there is no worker, or where it is blocked', async () => {
    const refused = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    const blocked: ReturnType<typeof fakeWorker>[] = [];
    const block = () => {
      blocked.push(fakeWorker('error'));
      return blocked[0];
    };
    for (const start of [refused, block]) {
      const writer = await openWriter(sources(start), signal);
      expect(await writer.write('rest')).toEqual(new Uint8Array([1]));
    }
    expect(blocked[0]?.terminate).toHaveBeenCalled();
  });

  it('does not wait for a worker that never answers, nor when nobody waits any more', async () => {
    vi.useFakeTimers();
    const silent = openWriter(
      sources(() => fakeWorker('nothing')),
      signal,
    );
    await vi.runAllTimersAsync();
    expect(await (await silent).write('rest')).toEqual(new Uint8Array([1]));
    const given = new AbortController();
    const unwanted = openWriter(
      sources(() => fakeWorker('nothing')),
      given.signal,
    );
    given.abort();
    await expect(unwanted).resolves.toBeDefined();
  });
});
