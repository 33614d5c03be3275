// Is Bedarf & Angebot usable in a city of 542 areas, 5,000 offers and 50,000 address points?
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { traceSteps } from './benchTrace.mjs';
import { ROOT } from './ensure.mjs';

const VIEWPORT = { width: 1440, height: 900 };
const SETTLE_MS = 300;
const ANSWER_MS = 60_000;
const MOVES = 40;
/** Slower than frames come, so that every move is a frame of its own. */
const MOVE_MS = 30;

/** Puts the large city in place of the package of a copy of the built atlas. */
export function writeLargeCity(folder) {
  const script = join(ROOT, '.ci', 'benchLargeCity.mjs');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, folder], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the large city was not written');
}

/**
 * What a person does there, in this order. Resolves by name of the deed with the seconds until the answer
 * stands and the processor's milliseconds of the longest task meanwhile; `step` is the median of a move
 * of the map.
 */
export async function timeOfLargeCity(browser, url) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const measure = async (act, startsStep = 'none') => {
      const start = performance.now();
      let seconds = 0;
      const trace = async () => {
        await act();
        await answered(page);
        seconds = (performance.now() - start) / 1000;
        await setTimeout(SETTLE_MS);
      };
      const { steps, longestTask } = await traceSteps(session, trace, startsStep);
      return { seconds, longestTask, steps };
    };
    const deeds = {};
    deeds.open = await measure(() => page.goto(`${url}#v=1&view=need`));
    await judged(page);
    await writeQuestionIntoLink(page);
    const { group, offer } = await otherGroupAndOffer(page);
    deeds['another group'] = await measure(() => follow(page, { group }));
    await judged(page);
    await follow(page, { panel: 'scenarios', ...scenario([]) });
    await answered(page);
    deeds['one offer closed'] = await measure(() =>
      follow(page, scenario([{ kind: 'close', offer }])),
    );
    await judged(page);
    deeds.undo = await measure(() => page.keyboard.press('Control+z'));
    deeds['all offers'] = await measure(() => follow(page, { panel: 'offers' }));
    deeds['map moved'] = await measure(() => moveMap(page), 'pointermove');
    return deeds;
  } finally {
    await context.close();
  }
}

/** A link is filled in by the first change of the view: another face, and back. */
async function writeQuestionIntoLink(page) {
  const tabs = page.locator('.need-panel [role="tab"]');
  await tabs.last().click();
  await tabs.first().click();
  await judged(page);
}

/** A target group that is not asked about, and an offer that counts. */
function otherGroupAndOffer(page) {
  return page.evaluate(async () => {
    const read = async (path) => (await fetch(`data/${path}`)).json();
    const { manifest } = (await read('index.json')).packages[0];
    const { files } = await read(manifest);
    const folder = manifest.slice(0, manifest.lastIndexOf('/') + 1);
    const { targetGroups, offers } = await read(`${folder}${files.inventory}`);
    const asked = new URLSearchParams(location.hash.slice(1));
    const categories = asked.get('offers').split(',');
    return {
      group: targetGroups.find(({ id, ages }) => ages !== null && id !== asked.get('group')).id,
      offer: offers.find(({ category }) => categories.includes(category)).id,
    };
  });
}

function scenario(edits) {
  return { scenarios: JSON.stringify([{ name: 'A', edits }]), scenario: '0' };
}

/** Goes to the view with some fields changed, as a link would. */
function follow(page, change) {
  return page.evaluate((fields) => {
    const view = new URLSearchParams(location.hash.slice(1));
    for (const [name, value] of Object.entries(fields)) view.set(name, value);
    location.hash = view.toString();
  }, change);
}

/** Coverage is that of the question on the screen. */
async function answered(page) {
  await setTimeout(2 * MOVE_MS);
  await page.locator('.need:not([data-stale])').waitFor({ timeout: ANSWER_MS });
  await page.locator('.need-awaited').waitFor({ state: 'detached', timeout: ANSWER_MS });
}

/** The worker has judged, too. */
async function judged(page) {
  await answered(page);
  await page.locator('.action-list-progress').waitFor({ state: 'detached', timeout: ANSWER_MS });
  await setTimeout(SETTLE_MS);
}

async function moveMap(page) {
  const { x, y, width, height } = await page.locator('.need-map .map-root').first().boundingBox();
  const [middle, centre] = [x + width / 2, y + height / 2];
  await page.mouse.move(middle, centre);
  await page.mouse.wheel(0, -600);
  await setTimeout(4 * SETTLE_MS);
  await page.mouse.down();
  for (let move = 1; move <= MOVES; move += 1) {
    await page.mouse.move(middle + 3 * move, centre + move);
    await setTimeout(MOVE_MS);
  }
  await page.mouse.up();
}
