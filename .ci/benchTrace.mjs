// What the main thread did, read from the browser's trace.

/** Work a page causes; what the browser does to serve the benchmark itself is not among it. */
const PAGE_WORK = new Set([
  ...['EventDispatch', 'FunctionCall', 'EvaluateScript', 'RunMicrotasks', 'TimerFire'],
  ...['FireAnimationFrame', 'FireIdleCallback', 'MinorGC', 'MajorGC', 'HitTest'],
  ...['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'UpdateLayer', 'Commit'],
]);
const LONG_TASK_MS = 50;

/**
 * Runs `act` under a trace. Resolves with the milliseconds of script, style, layout, painting and
 * commit on the page's main thread and the number of its tasks over 50 ms.
 */
export async function traceMainThread(session, act) {
  const events = await busiestMainThread(session, act);
  return {
    ms: outermostMs(events.filter(({ name }) => PAGE_WORK.has(name))),
    longTasks: events.filter(isLongTask).length,
  };
}

/**
 * Runs `act` under a trace and splits the page's work at every event of the type `startsStep`, such as
 * `keydown`. Resolves with the processor's milliseconds of every step, which other programs on the machine
 * do not lengthen, and with the longest task of all.
 */
export async function traceSteps(session, act, startsStep) {
  const events = await busiestMainThread(session, act);
  const starts = events
    .filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === startsStep)
    .map(({ ts }) => ts);
  const work = events.filter(({ name }) => PAGE_WORK.has(name));
  const steps = starts.map((start, index) => {
    const end = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    return outermostMs(
      work.filter(({ ts }) => ts >= start && ts < end),
      cpuOf,
    );
  });
  return { steps, longestTask: Math.max(0, ...events.filter(isTask).map(cpuOf)) / 1000 };
}

async function busiestMainThread(session, act) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'v8'] },
  });
  await act();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const threads = mainThreads(events).map((thread) => ({
    thread,
    ms: outermostMs(thread.filter(({ name }) => PAGE_WORK.has(name))),
  }));
  // Other pages of the browser are idle or closed: the busiest main thread is the page's.
  return threads.sort((a, b) => b.ms - a.ms)[0]?.thread ?? [];
}

function mainThreads(events) {
  const keyOf = ({ pid, tid }) => `${pid} ${tid}`;
  const isMain = ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain';
  const byThread = new Map(events.filter(isMain).map((event) => [keyOf(event), []]));
  for (const event of events) {
    if (event.ph === 'X') byThread.get(keyOf(event))?.push(event);
  }
  return [...byThread.values()];
}

/** Without the time in which other programs had the processor. */
function cpuOf({ tdur, dur = 0 }) {
  return tdur ?? dur;
}

/** Events nest; only those inside no other one count. */
function outermostMs(events, lengthOf = ({ dur = 0 }) => dur) {
  let end = Number.NEGATIVE_INFINITY;
  let total = 0;
  for (const event of events.sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    const { ts, dur = 0 } = event;
    if (ts < end) continue;
    end = ts + dur;
    total += lengthOf(event);
  }
  return total / 1000;
}

function isTask({ name }) {
  return name === 'ThreadControllerImpl::RunTask';
}

function isLongTask(event) {
  return isTask(event) && event.dur > LONG_TASK_MS * 1000;
}
