// What does a moved weight cost the main thread in Bedarf & Angebot, all panels shown? And does the
// page stay free while the worker judges?
import { setTimeout } from 'node:timers/promises';
import { traceSteps } from './benchTrace.mjs';

const VIEWPORT = { width: 1440, height: 900 };
const LINK = '#v=1&view=need';
const STEPS = 40;
/** Steps before the measured ones, in which the compiler settles. */
const WARM_UP = 8;
/** Slower than frames come, so that every step is a frame of its own. */
const STEP_MS = 60;
/** Moves of the thumb before it turns back. */
const SPAN = 20;
const JUDGED_MS = 30_000;

/**
 * Opens the need view and moves its first weight by pointer and by keyboard. Of both resolves with the
 * processor's milliseconds per step, the longest task meanwhile, and the longest task from letting go
 * until the worker has judged the new weights.
 */
export async function timeOfWeights(browser, url) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.goto(`${url}${LINK}`);
    const slider = page.locator('.need-question-weights input[type=range]').first();
    await slider.waitFor();
    await judged(page);
    const pointer = await pointerSteps(page, session, slider);
    const keyboard = await keyboardSteps(page, session, slider);
    return { pointer, keyboard };
  } finally {
    await context.close();
  }
}

/** Dragged there and back again, every move another weight; then let go. */
async function pointerSteps(page, session, slider) {
  const { x, y, width, height } = await slider.boundingBox();
  const moveTo = (step) => {
    const there = step % (2 * SPAN);
    const offset = there < SPAN ? there : 2 * SPAN - there;
    return page.mouse.move(x + width * 0.3 + 2 * offset, y + height / 2);
  };
  await moveTo(0);
  await page.mouse.down();
  await repeat(WARM_UP, moveTo);
  const moved = await traceSteps(session, () => repeat(STEPS, moveTo), 'pointermove');
  const letGo = async () => {
    await page.mouse.up();
    await judged(page);
  };
  const { longestTask: judgingTask } = await traceSteps(session, letGo, 'pointerup');
  return { ...moved, judgingTask };
}

/** An arrow key held down from the lowest weight, then let go. */
async function keyboardSteps(page, session, slider) {
  await slider.focus();
  await page.keyboard.press('Home');
  await judged(page);
  const step = () => page.keyboard.down('ArrowRight');
  await repeat(WARM_UP, step);
  const moved = await traceSteps(session, () => repeat(STEPS, step), 'keydown');
  const letGo = async () => {
    await page.keyboard.up('ArrowRight');
    await judged(page);
  };
  const { longestTask: judgingTask } = await traceSteps(session, letGo, 'keyup');
  return { ...moved, judgingTask };
}

async function repeat(times, act) {
  for (let step = 1; step <= times; step += 1) {
    await act(step);
    await setTimeout(STEP_MS);
  }
}

/** The worker has answered: the list shows no progress and nothing stale. */
async function judged(page) {
  await setTimeout(2 * STEP_MS);
  await page.locator('.action-list-groups:not([data-stale])').waitFor({ timeout: JUDGED_MS });
  await page.locator('.action-list-progress').waitFor({ state: 'detached', timeout: JUDGED_MS });
  await setTimeout(2 * STEP_MS);
}
