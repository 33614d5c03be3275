// Times prepared runs in interleaved rounds and looks at their memory.

/** A sample lasts at least this long, so that the clock's resolution and one collection matter little. */
const SAMPLE_MS = 4;
/** Time for the compiler to settle. */
const WARM_UP_MS = 40;

/**
 * Milliseconds of one run per round, for every task `{ run }`. Each is warmed up first; then every
 * task has its turn in each round, so that a noisy machine disturbs all alike.
 */
export function timeInRounds(tasks, { rounds, now, onRound }) {
  const timed = tasks.map((task) => ({ task, times: repetitionsOf(task.run, now), samples: [] }));
  for (let round = 0; round < rounds; round += 1) {
    onRound(round);
    for (const { task, times, samples } of timed) {
      samples.push(millisecondsOf(task.run, times, now));
    }
  }
  return new Map(timed.map(({ task, samples }) => [task, samples]));
}

/** Warms up, and finds how many runs make a sample. */
function repetitionsOf(run, now) {
  for (let times = 1; ; times *= 4) {
    const ms = millisecondsOf(run, times, now);
    if (ms * times >= WARM_UP_MS) return Math.ceil(SAMPLE_MS / ms);
  }
}

function millisecondsOf(run, times, now) {
  const start = now();
  for (let time = 0; time < times; time += 1) run();
  return (now() - start) / times;
}

/** The clocks a run can be timed with, in milliseconds. */
export const CLOCKS = {
  wall: () => performance.now(),
  /** Of all threads, the garbage collector's too: for a machine that has other things to do. */
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
};

/**
 * Bytes in use right after one run (its result and what it has not yet given back) and bytes its
 * result holds. Needs Node's `--expose-gc`.
 */
export function memoryOf(run) {
  const before = collectedBytes();
  let result = run();
  const used = bytesInUse() - before;
  const held = collectedBytes() - before;
  result = null;
  return { used, held, result };
}

function collectedBytes() {
  globalThis.gc();
  globalThis.gc();
  return bytesInUse();
}

function bytesInUse() {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
