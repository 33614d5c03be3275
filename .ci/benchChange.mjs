// What does one change cost the main thread? Every scenario changes there and back again.
import { setTimeout } from 'node:timers/promises';
import { traceMainThread } from './benchTrace.mjs';

const VIEWPORT = { width: 1280, height: 800 };
const SETTLE_MS = 2500;
const CHANGE_MS = 250;
/** The first changes also load and compile; what counts is the working state. */
const WARM_UP = 2;
const CHANGES = 6;

/** Names of the scenarios of the atlas; peers only change the colours, as a change of year does. */
export const SCENARIOS = ['year', 'indicator', 'classes', 'hover'];

/**
 * Opens the page and measures every scenario it has: milliseconds of one change and long tasks of
 * all, by scenario; `layoutShift` is the sum of unexpected shifts until the first change.
 */
export async function timeOfChanges(browser, url) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.addInitScript(watchLayoutShift);
    await page.goto(url);
    await setTimeout(SETTLE_MS);
    const layoutShift = await page.evaluate(() => window.benchLayoutShift);
    const isPeer = await page.evaluate(() => typeof window.benchRecolour === 'function');
    const scenarios = isPeer ? { year: recolouring(page) } : await atlasScenarios(page);
    const changes = {};
    for (const [name, { prepare, change }] of Object.entries(scenarios)) {
      await prepare?.();
      changes[name] = await timeOfChange(session, change);
    }
    return { layoutShift, changes };
  } finally {
    await context.close();
  }
}

async function timeOfChange(session, change) {
  const repeat = async (times) => {
    for (let step = 0; step < times; step++) {
      await change(step);
      await setTimeout(CHANGE_MS);
    }
  };
  await repeat(WARM_UP);
  const { ms, longTasks } = await traceMainThread(session, () => repeat(CHANGES));
  return { ms: ms / CHANGES, longTasks };
}

function recolouring(page) {
  return { change: (step) => page.evaluate((n) => window.benchRecolour(n), step + 1) };
}

async function atlasScenarios(page) {
  const slider = page.getByRole('slider').first();
  const indicators = await twoIndicators(page);
  const box = await page.locator('svg [data-area]').first().locator('xpath=../..').boundingBox();
  const spots = [0.42, 0.58].map((share) => [
    box.x + box.width * share,
    box.y + box.height * share,
  ]);
  return {
    year: {
      // In the middle, where the step buttons do not change their state.
      prepare: async () => {
        await slider.focus();
        for (const key of ['End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) {
          await page.keyboard.press(key);
        }
      },
      change: (step) => page.keyboard.press(step % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'),
    },
    indicator: {
      change: (step) => page.evaluate(follow, ['indicator', indicators[step % 2]]),
    },
    classes: {
      change: (step) =>
        page.evaluate(follow, ['classes', `quantile,${step % 2 === 0 ? 4 : 5},all,rounded`]),
    },
    hover: { change: (step) => page.mouse.move(...spots[step % 2]) },
  };
}

/** The one shown first and another with a formula, both with figures of every year. */
async function twoIndicators(page) {
  return page.evaluate(async () => {
    const index = await (await fetch('data/index.json')).json();
    const { manifest } = index.packages[0];
    const { catalogue, defaults } = await (await fetch(`data/${manifest}`)).json();
    const other = catalogue.indicators.findLast(
      ({ id, formula, kind }) => formula && kind === 'rate' && id !== defaults.indicator,
    );
    return [other.id, defaults.indicator];
  });
}

/** Runs in the page: goes to the view with one field changed, as a link would. */
function follow([field, value]) {
  const view = new URLSearchParams(location.hash.slice(1));
  view.set('v', '1');
  view.set(field, value);
  location.hash = view.toString();
}

/** Runs in the page. */
function watchLayoutShift() {
  window.benchLayoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!entry.hadRecentInput) window.benchLayoutShift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
