import { exposeHost } from './hostOverPort.ts';
import { createJobHost } from './jobHost.ts';
import { JOBS } from './jobRegistry.ts';
import { pauseForMessages } from './pauseForMessages.ts';

/** Short enough for progress in every frame and for a cancel nobody has to wait for. */
const SLICE_MS = 12;

exposeHost(
  createJobHost({
    jobs: JOBS,
    sliceMs: SLICE_MS,
    now: () => performance.now(),
    pause: pauseForMessages,
  }),
);
