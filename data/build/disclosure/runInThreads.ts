import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** More threads would wait for the longest task. */
const MOST_THREADS = 8;

/** A new thread does not inherit the loader for TypeScript from the one that starts it. */
const START = `
  const { workerData } = require('node:worker_threads');
  import('tsx/esm/api').then(({ register }) => {
    register();
    return import(workerData.module);
  });
`;

/**
 * Results of tasks that run side by side, one thread per processor, in the order of the tasks. The
 * `module` answers each message, a task, with one message, its result; `shared` reaches it as
 * `workerData.shared`. Give large tasks last: they are taken from the end, so that no thread starts
 * one when the others have finished. Rejects with the first error of a thread.
 */
export async function runInThreads<Task, Result>(
  options: { readonly module: URL; readonly shared: unknown; readonly tasks: readonly Task[] },
  onResult: (result: Result) => void = () => undefined,
): Promise<readonly Result[]> {
  const { module, shared, tasks } = options;
  const waiting = [...tasks.entries()];
  const results: Result[] = [];
  const work = async (): Promise<void> => {
    const workerData = { module: module.href, shared };
    const worker = new Worker(START, { eval: true, workerData });
    try {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const [index, task] = next;
        const result = await ask<Task, Result>(worker, task);
        results[index] = result;
        onResult(result);
      }
    } finally {
      await worker.terminate();
    }
  };
  const threads = Math.min(MOST_THREADS, availableParallelism(), tasks.length);
  await Promise.all(Array.from({ length: threads }, work));
  return results;
}

function ask<Task, Result>(worker: Worker, task: Task): Promise<Result> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (result: Result) => {
      worker.off('error', reject);
      resolve(result);
    });
    worker.postMessage(task);
  });
}
