import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OfflineFile } from '../offlineList.ts';
import type { StoreStep } from '../workerMessage.ts';
import { problemOf, storeAll } from './storeAll.ts';

const filesOf = (sizes: readonly number[]): OfflineFile[] =>
  sizes.map((bytes, place) => ({ url: `file-${place}`, revision: '0'.repeat(32), bytes }));

const named = (name: string) => Object.assign(new Error(name), { name });

describe('storeAll({ files, store, tell })', () => {
  it('stores every file once and tells bytes that only grow, to the last', async () => {
    const sizes = fc.array(fc.nat(5000), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(sizes, async (bytes) => {
        const files = filesOf(bytes);
        const stored: string[] = [];
        const steps: StoreStep[] = [];
        const store = async ({ url }: OfflineFile) => void stored.push(url);
        await storeAll({ files, store, tell: (step) => steps.push(step) });
        expect(stored.toSorted()).toEqual(files.map(({ url }) => url).toSorted());
        const told = steps.flatMap((step) => (step.kind === 'progress' ? [step.bytes] : []));
        expect(told).toEqual(told.toSorted((a, b) => a - b));
        expect(told.at(-1)).toBe(bytes.reduce((sum, size) => sum + size, 0));
        expect(steps.at(-1)).toEqual({ kind: 'stored' });
      }),
      { numRuns: 25 },
    );
  });

  it('stops with the first file that fails, names it, and asks for no further one', async () => {
    const files = filesOf(Array.from({ length: 40 }, () => 1));
    const asked: string[] = [];
    const steps: StoreStep[] = [];
    const store = async ({ url }: OfflineFile) => {
      asked.push(url);
      if (url === 'file-3') throw named('QuotaExceededError');
    };
    await expect(storeAll({ files, store, tell: (step) => steps.push(step) })).rejects.toThrow();
    expect(steps).toContainEqual({ kind: 'failed', problem: 'no_room', file: 'file-3' });
    expect(steps).not.toContainEqual({ kind: 'stored' });
    expect(asked.length).toBeLessThan(files.length);
  });
});

describe('problemOf(error)', () => {
  it.each([
    [named('QuotaExceededError'), 'no_room'],
    [named('bad-precaching-response'), 'missing_file'],
    [named('no-response'), 'connection'],
    [new TypeError('Failed to fetch'), 'connection'],
    [new Error('anything else'), 'failed'],
    ['no error at all', 'failed'],
  ])('%s is %s', (error, problem) => {
    expect(problemOf(error)).toBe(problem);
  });
});
