import { createJobHost, type JobHost } from './jobHost.ts';
import { JOBS } from './jobRegistry.ts';
import { pauseForMessages } from './pauseForMessages.ts';

/** With the step that is under way when it ends, a slice stays under half a frame. */
const SLICE_MS = 6;

/** The jobs on the page itself, for where there is no worker. */
export function createMainThreadHost(): JobHost {
  return createJobHost({
    jobs: JOBS,
    sliceMs: SLICE_MS,
    now: () => performance.now(),
    pause: pauseForMessages,
    copy: structuredClone,
  });
}
