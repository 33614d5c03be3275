// `npm run bench`: how soon the map is coloured and what a change costs, beside peers on the same
// data. Rounds go A B A B …, so that a noisy machine disturbs every page alike; medians are printed.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureChromium, ensureDependencies, ROOT } from './ensure.mjs';

const DIST = resolve(ROOT, process.argv[2] ?? 'dist');
const ROUNDS = Math.max(5, Number(process.env.BENCH_ROUNDS ?? 5));
const CHANGES_PER_ROUND = 6;

async function main() {
  ensureDependencies();
  if (!existsSync(join(DIST, 'index.html'))) build();
  const root = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  try {
    await compare(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Copies the built atlas to `root`, adds the peers, serves and measures them all. */
async function compare(root) {
  const { chromium } = await import('@playwright/test');
  const { startServer } = await import('./serve.mjs');
  const { writePeers } = await import('./benchPeers.mjs');
  cpSync(DIST, root, { recursive: true });
  const pages = [{ name: 'atlas', path: '' }, ...writePeers(root)];
  const server = await startServer({ root, port: 4300 });
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--disable-gpu', '--enable-unsafe-swiftshader', '--no-sandbox'],
  });
  try {
    await measureAll(browser, server.url, pages);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureAll(browser, address, pages) {
  const { calibrate, timeToColour } = await import('./benchColour.mjs');
  const { changeScenarios, timeOfChange } = await import('./benchChange.mjs');
  const targets = [];
  for (const page of pages) {
    const url = `${address}${page.path}`;
    targets.push({ ...page, url, spot: await calibrate(browser, url) });
  }
  for (const profile of ['unthrottled', 'slow']) {
    const runs = await interleave(targets, ({ url, spot }) =>
      timeToColour(browser, { url, spot, profile }),
    );
    printTable(`First coloured map, ${profile}`, runs, [
      ['seconds', (run) => run.ms / 1000, 2],
      ['kB received until then', (run) => run.bytes / 1000, 1],
    ]);
  }
  const changing = targets.filter((target) => target.name !== 'static page');
  for (const scenario of Object.keys(changeScenarios)) {
    const runs = await interleave(changing, ({ url }) =>
      timeOfChange(browser, { url, scenario, times: CHANGES_PER_ROUND }),
    );
    printTable(`Main-thread time of one change: ${scenario}`, runs, [
      ['ms', (run) => run.ms, 1],
      ['long tasks', (run) => run.longTasks, 0],
    ]);
  }
}

/** Every target once per round; a target that cannot do the scenario yields null and is left out. */
async function interleave(targets, measure) {
  const runs = new Map(targets.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const target of targets) {
      const run = await measure(target);
      if (run !== null) runs.get(target.name).push(run);
    }
  }
  return runs;
}

function printTable(title, runs, columns) {
  console.log(`\n${title} (median, lowest–highest of ${ROUNDS} rounds)`);
  for (const [name, list] of runs) {
    const cells = columns.map(([label, read, digits]) => {
      const values = list.map(read).sort((a, b) => a - b);
      if (values.length === 0) return 'not available';
      const [low, middle, high] = [values[0], median(values), values.at(-1)].map((value) =>
        value.toFixed(digits),
      );
      return `${middle} (${low}–${high}) ${label}`;
    });
    console.log(`  ${name.padEnd(14)} ${cells.join('   ')}`);
  }
}

function median(sorted) {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
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
