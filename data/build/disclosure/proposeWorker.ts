import { parentPort, workerData } from 'node:worker_threads';
import { loadSolver } from './linearProgram.ts';
import { type PackageToProtect, proposeForDay } from './protectPackage.ts';

/** A thread that proposes suppressions for the days it is sent, one after the other. */
const highs = await loadSolver();
const { shared } = workerData as { readonly shared: PackageToProtect };
parentPort?.on('message', (day: string) => {
  parentPort?.postMessage({ day, suppressions: proposeForDay(highs, shared, day) });
});
