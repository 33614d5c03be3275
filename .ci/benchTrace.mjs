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
    ms: outermostMs(thread.filter(({ name }) => PAGE_WORK.has(name))),
    longTasks: thread.filter(isLongTask).length,
  }));
  // Other pages of the browser are idle or closed: the busiest main thread is the page's.
  return threads.sort((a, b) => b.ms - a.ms)[0] ?? { ms: 0, longTasks: 0 };
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

/** Events nest; only those inside no other one count. */
function outermostMs(events) {
  let end = Number.NEGATIVE_INFINITY;
  let total = 0;
  for (const { ts, dur = 0 } of events.sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    if (ts < end) continue;
    end = ts + dur;
    total += dur;
  }
  return total / 1000;
}

function isLongTask({ name, dur = 0 }) {
  return name === 'RunTask' && dur > LONG_TASK_MS * 1000;
}
