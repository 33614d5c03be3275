// What does one change cost the main thread? Read from the browser's own task accounting.
const SETTLE_MS = 4000;
const CHANGE_MS = 500;

/** How each page makes a change; the peers offer `benchRecolour(step)`. */
export const changeScenarios = {
  year: { prepare: focusPeriodSlider, change: pressArrow },
  indicator: { prepare: findTwoIndicators, change: switchIndicator },
};

/**
 * Mean main-thread time of `times` changes, less what the idle page spends in the same time, and the
 * number of tasks over 50 ms. Null where the page offers no such change.
 */
export async function timeOfChange(browser, { url, scenario, times }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(url);
    await page.waitForTimeout(SETTLE_MS);
    const { prepare, change } = await changesOf(page, scenario);
    const prepared = await prepare(page);
    if (prepared === null) return null;
    // The first change also loads and compiles; what counts is the working state.
    for (let step = 0; step < 2; step++)
      await timed(page, session, () => change(page, prepared, step));
    await page.evaluate(watchLongTasks);
    let seconds = 0;
    for (let step = 0; step < times; step++) {
      const idle = await timed(page, session, () => Promise.resolve());
      seconds += (await timed(page, session, () => change(page, prepared, step))) - idle;
    }
    return {
      ms: (seconds * 1000) / times,
      longTasks: await page.evaluate('window.benchLongTasks'),
    };
  } finally {
    await context.close();
  }
}

async function changesOf(page, scenario) {
  const isPeer = await page.evaluate(() => typeof window.benchRecolour === 'function');
  if (!isPeer) return changeScenarios[scenario];
  const change = (_page, _prepared, step) =>
    page.evaluate((n) => window.benchRecolour(n), step + 1);
  return { prepare: () => Promise.resolve(true), change };
}

async function timed(page, session, act) {
  const before = await taskSeconds(session);
  await act();
  await page.waitForTimeout(CHANGE_MS);
  return (await taskSeconds(session)) - before;
}

async function taskSeconds(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}

async function focusPeriodSlider(page) {
  const slider = page.getByRole('slider').first();
  if ((await slider.count()) === 0) return null;
  await slider.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  return true;
}

function pressArrow(page, _prepared, step) {
  return page.keyboard.press(step % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
}

/** Two indicators as fragments of a link, if the page follows the fragment. */
async function findTwoIndicators(page) {
  const ids = await page
    .evaluate(async () => {
      const index = await (await fetch('data/index.json')).json();
      const address = index.packages[0].manifest;
      const manifest = await (await fetch(`data/${address}`)).json();
      const list = manifest.catalogue?.indicators ?? manifest.indicators ?? [];
      return list.filter(({ formula }) => formula).map(({ id }) => id);
    })
    .catch(() => []);
  if (ids.length < 2) return null;
  const titles = [];
  for (const id of ids.slice(0, 2)) {
    await page.evaluate(setIndicator, id);
    await page.waitForTimeout(CHANGE_MS);
    titles.push(await page.locator('h1').first().textContent());
  }
  return titles[0] === titles[1] ? null : ids.slice(0, 2);
}

function switchIndicator(page, ids, step) {
  return page.evaluate(setIndicator, ids[step % 2]);
}

/** Runs in the page. */
function setIndicator(id) {
  const view = new URLSearchParams(location.hash.slice(1));
  view.set('v', '1');
  view.set('indicator', id);
  location.hash = view.toString();
}

/** Runs in the page. */
function watchLongTasks() {
  window.benchLongTasks = 0;
  new PerformanceObserver((list) => {
    window.benchLongTasks += list.getEntries().length;
  }).observe({ type: 'longtask' });
}
