// `npm run bench`: how soon the map is coloured and what a change costs, beside peers on the same
// data, and then how long the statistical methods take. Rounds go A B A B …, so that a noisy machine
// disturbs every page alike; medians are printed. `npm run bench -- methods [words]` runs the methods only,
// `npm run bench -- need [folder]` the moved weights of Bedarf & Angebot only, `need-large [folder]` the same
// view in a city of 542 areas, 5,000 offers and 50,000 address points.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { median, printFigures, printVerdicts } from './benchReport.mjs';
import { ensureChromium, ensureDependencies, ROOT } from './ensure.mjs';

const METHODS = 'methods';
const NEED = 'need';
const NEED_LARGE = 'need-large';
const [first, ...words] = process.argv.slice(2);
/** The built atlas; another folder may be given. */
const DIST = resolve(ROOT, ([NEED, NEED_LARGE].includes(first) ? words[0] : first) ?? 'dist');
const ROUNDS = Math.max(5, Number(process.env.BENCH_ROUNDS ?? 5));
const ATLAS = 'atlas';
const STATIC_PAGE = 'static page';
/** One frame at 60 Hz; a highlight must leave room in it. */
const FRAME_MS = 16;
const HOVER_MS = 4;
/** From here on a person feels that the page does not answer. */
const LONG_TASK_MS = 50;

async function main() {
  ensureDependencies();
  if (first === METHODS) {
    runMethods();
    return;
  }
  if (!existsSync(join(DIST, 'index.html'))) build();
  if (first === NEED) {
    await serveFor(DIST, measureNeed);
    return;
  }
  const root = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  try {
    if (first === NEED_LARGE) {
      await measureLarge(root);
      return;
    }
    await compare(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  console.log('');
  runMethods();
}

/** In a process of its own: the methods are TypeScript, and their memory is looked at. */
function runMethods() {
  const script = join(ROOT, '.ci', 'benchMethods.mjs');
  const options = ['--expose-gc', '--import', 'tsx'];
  const { status } = spawnSync(process.execPath, [...options, script, ...words], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the benchmark of the methods failed');
}

/** Copies the built atlas to `root`, adds the peers, serves and measures them all. */
async function compare(root) {
  const { writePeers } = await import('./benchPeers.mjs');
  cpSync(DIST, root, { recursive: true });
  const pages = [{ name: ATLAS, path: '' }, ...writePeers(root)];
  await serveFor(root, async (browser, address) => {
    await measureAll(browser, address, pages);
    await measureNeed(browser, address);
  });
}

/** Serves a folder and opens a browser for as long as `measure` takes. */
async function serveFor(root, measure) {
  const { chromium } = await import('@playwright/test');
  const { startServer } = await import('./serve.mjs');
  const server = await startServer({ root, port: 4300 });
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--disable-gpu', '--enable-unsafe-swiftshader', '--no-sandbox'],
  });
  try {
    await measure(browser, server.url);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureAll(browser, address, pages) {
  const { calibrate, timeToColour } = await import('./benchColour.mjs');
  const { SCENARIOS, timeOfChanges } = await import('./benchChange.mjs');
  const targets = [];
  for (const page of pages) {
    const url = `${address}${page.path}`;
    targets.push({ ...page, url, spot: await calibrate(browser, url) });
  }
  console.log(`Medians of ${ROUNDS} interleaved rounds (lowest–highest).`);
  const colour = {};
  for (const profile of ['unthrottled', 'slow']) {
    colour[profile] = await interleave(targets, ({ url, spot }) =>
      timeToColour(browser, { url, spot, profile }),
    );
    printFigures(`First coloured map, ${profile}`, colour[profile], [
      ['s', (run) => run.ms / 1000, 2],
      ['kB received by then', (run) => run.bytes / 1000, 1],
    ]);
  }
  const changing = targets.filter(({ name }) => name !== STATIC_PAGE);
  const changes = await interleave(changing, ({ url }) => timeOfChanges(browser, url));
  for (const scenario of SCENARIOS) {
    printFigures(`Main thread, one change: ${scenario}`, changes, [
      ['ms', (run) => run.changes[scenario]?.ms, 1],
      ['long tasks', (run) => run.changes[scenario]?.longTasks, 0],
    ]);
  }
  printVerdicts([...colourVerdicts(colour), ...changeVerdicts(changes.get(ATLAS), SCENARIOS)]);
}

/** Bedarf & Angebot: what a moved weight costs, and whether judging holds the page up. */
async function measureNeed(browser, address) {
  const { timeOfWeights } = await import('./benchNeed.mjs');
  const url = `${address}index.html`;
  const runs = [];
  for (let round = 0; round < ROUNDS; round++) runs.push(await timeOfWeights(browser, url));
  const ways = ['pointer', 'keyboard'];
  const named = new Map(ways.map((way) => [way, runs.map((run) => run[way])]));
  const [one, five, fifteen] = loadavg().map((load) => load.toFixed(1));
  console.log(
    `\nLoad of the machine: ${one}, ${five}, ${fifteen} on ${availableParallelism()} cores.`,
  );
  printFigures('Bedarf & Angebot, one step of a weight (processor time)', named, [
    ['ms', ({ steps }) => median(steps), 1],
    ['ms longest task', ({ longestTask }) => longestTask, 1],
    ['ms longest task while judging', ({ judgingTask }) => judgingTask, 1],
  ]);
  printVerdicts(
    ways.flatMap((way) => {
      const of = (read) => median(named.get(way).map(read));
      const longest = of((run) => Math.max(run.longestTask, run.judgingTask));
      return [
        { what: `weight by ${way}`, value: of(({ steps }) => median(steps)), target: FRAME_MS },
        { what: `weight by ${way}, longest task`, value: longest, target: LONG_TASK_MS },
      ].map((row) => ({ ...row, unit: 'ms', digits: 1 }));
    }),
  );
}

/** Bedarf & Angebot in a city of the size of Berlin. */
async function measureLarge(root) {
  const { timeOfLargeCity, writeLargeCity } = await import('./benchNeedLarge.mjs');
  cpSync(DIST, root, { recursive: true });
  writeLargeCity(root);
  const runs = [];
  await serveFor(root, async (browser, address) => {
    for (let round = 0; round < ROUNDS; round++) {
      runs.push(await timeOfLargeCity(browser, `${address}index.html`));
    }
  });
  const deeds = new Map(Object.keys(runs[0]).map((deed) => [deed, runs.map((run) => run[deed])]));
  console.log(
    `\nLoad of the machine: ${loadavg()[0].toFixed(1)} on ${availableParallelism()} cores.`,
  );
  printFigures('Bedarf & Angebot, 542 areas × 5,000 offers × 50,000 address points', deeds, [
    ['s until answered', ({ seconds }) => seconds, 2],
    ['ms longest task', ({ longestTask }) => longestTask, 0],
    ['ms per move', ({ steps }) => (steps.length === 0 ? undefined : median(steps)), 1],
  ]);
  printVerdicts(
    [...deeds].map(([deed, measured]) => ({
      what: `${deed}, longest task`,
      value: median(measured.map(({ longestTask }) => longestTask)),
      target: LONG_TASK_MS,
      unit: 'ms',
      digits: 0,
    })),
  );
}

/** Every target once per round. */
async function interleave(targets, measure) {
  const runs = new Map(targets.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const target of targets) runs.get(target.name).push(await measure(target));
  }
  return runs;
}

function colourVerdicts({ unthrottled, slow }) {
  const seconds = (name) => median(slow.get(name).map(({ ms }) => ms)) / 1000;
  const value = seconds(ATLAS);
  const row = { what: 'first coloured map, slow', value, unit: 's', digits: 2 };
  const pageBytes = median(unthrottled.get(ATLAS).map((run) => run.pageBytes));
  return [
    { what: 'page until coloured', value: pageBytes / 1000, target: 20, unit: 'kB', digits: 1 },
    { ...row, what: `${row.what}, half of Leaflet`, target: seconds('Leaflet') / 2 },
    { ...row, what: `${row.what}, a fifth of MapLibre`, target: seconds('MapLibre') / 5 },
    { ...row, what: `${row.what}, 1.3 × static page`, target: seconds(STATIC_PAGE) * 1.3 },
  ];
}

function changeVerdicts(runs, scenarios) {
  const shift = median(runs.map(({ layoutShift }) => layoutShift));
  const rows = scenarios.flatMap((scenario) => {
    const measured = runs.map((run) => run.changes[scenario]);
    const target = scenario === 'hover' ? HOVER_MS : FRAME_MS;
    const value = median(measured.map(({ ms }) => ms));
    const longTasks = median(measured.map((change) => change.longTasks));
    return [
      { what: `${scenario}, main thread`, value, target, unit: 'ms', digits: 1 },
      { what: `${scenario}, long tasks`, value: longTasks, target: 0, unit: '', digits: 0 },
    ];
  });
  return [...rows, { what: 'layout shift', value: shift, target: 0, unit: '', digits: 3 }];
}

function build() {
  for (const script of ['data', 'build']) {
    const { status } = spawnSync('npm', ['run', '--silent', script], {
      cwd: ROOT,
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error(`npm run ${script} failed`);
  }
}

await main();
