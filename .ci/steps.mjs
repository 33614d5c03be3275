// Runs named steps one after another and adds up what passed.
import { spawn } from 'node:child_process';
import { ROOT } from './ensure.mjs';

const LAST_LINES = 150;

/**
 * A step is `{ name, needs?, run }`. `run` resolves with `{ passed, failed, skipped?, note? }`, or
 * throws; a check without counts of its own counts as one. A step whose `needs` did not pass is
 * skipped; every other step runs, so that one failure never hides another.
 */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const broken = new Set();
  for (const step of steps) {
    const missing = (step.needs ?? []).find((name) => broken.has(name));
    const start = performance.now();
    const result =
      missing === undefined ? await outcomeOf(step) : { passed: 0, failed: 0, skipped: 1 };
    const note = missing === undefined ? (result.note ?? '') : `needs “${missing}”`;
    if (result.failed > 0 || missing !== undefined) broken.add(step.name);
    for (const key of Object.keys(total)) total[key] += result[key] ?? 0;
    const verdict = missing !== undefined ? 'skip' : result.failed > 0 ? 'FAIL' : 'ok';
    const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
    console.log(
      `${verdict.padEnd(4)} ${seconds} s  ${step.name}${note === '' ? '' : ` · ${note}`}`,
    );
  }
  return total;
}

/** The closing line: `12 passed, 0 failed`, with skipped ones where there are any. */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Runs a locally installed tool; its output is shown only when it fails. Resolves `{ ok, output }`. */
export async function runTool(command, args, { env = {}, quiet = false } = {}) {
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, FORCE_COLOR: '0', ...env },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let standardOutput = '';
  child.stdout.on('data', (bytes) => {
    output += bytes;
    standardOutput += bytes;
  });
  child.stderr.on('data', (bytes) => {
    output += bytes;
  });
  const code = await new Promise((done) => {
    child.once('error', () => done(127));
    child.once('close', done);
  });
  if (code !== 0 && !quiet) console.log(output.trimEnd().split('\n').slice(-LAST_LINES).join('\n'));
  return { ok: code === 0, output: standardOutput };
}

async function outcomeOf(step) {
  try {
    return await step.run();
  } catch (error) {
    console.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { passed: 0, failed: 1 };
  }
}
