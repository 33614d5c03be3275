import { parentPort } from 'node:worker_threads';
import { auditDay, type DayInput } from './auditDay.ts';
import { loadSolver } from './linearProgram.ts';

/** A thread that audits the days it is sent, one after the other. */
const highs = await loadSolver();
parentPort?.on('message', (input: DayInput) => {
  parentPort?.postMessage(auditDay(highs, input));
});
