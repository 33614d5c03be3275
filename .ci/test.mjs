// `npm test`: every check of the project, on a bare checkout too.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureDependencies, ROOT } from './ensure.mjs';
import { runSteps, runTool, summaryLine } from './steps.mjs';

const REPORTS = join(ROOT, 'test-results');
const VITEST_REPORT = join(REPORTS, 'vitest.json');
const COVERAGE_REPORT = join(REPORTS, 'coverage', 'coverage-summary.json');
const BROWSER_REPORT = join(REPORTS, 'playwright.json');

const STEPS = [
  { name: 'lint', run: () => check('lint') },
  { name: 'types', run: () => check('types') },
  { name: 'types of the domain, without the DOM', run: () => check('types:domain') },
  { name: 'import rules', run: checkImports },
  { name: 'dead code', run: () => check('dead-code') },
  { name: 'own rules', run: checkOwnRules },
  { name: 'unit tests and branch coverage', run: runUnitTests },
  { name: 'data packages', run: () => check('data') },
  { name: 'build', needs: ['data packages'], run: () => check('build') },
  { name: 'size budgets', needs: ['build'], run: checkBudgets },
  { name: 'map engine on demand', needs: ['build'], run: checkMapEngine },
  { name: 'browser tests', needs: ['build'], run: runBrowserTests },
];

function npmRun(script, args = [], options = {}) {
  return runTool('npm', ['run', '--silent', script, '--', ...args], options);
}

async function check(script) {
  const { ok } = await npmRun(script);
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function checkImports() {
  const { output } = await npmRun('imports', ['--output-type', 'json'], { quiet: true });
  const { summary } = JSON.parse(output);
  for (const { rule, from, to } of summary.violations) console.log(`${rule.name}: ${from} → ${to}`);
  // With an unsuitable TypeScript the tool reads nothing and finds nothing wrong.
  const note = `${summary.totalCruised} modules read`;
  const ok =
    summary.error === 0 && summary.totalCruised > 0 && summary.totalDependenciesCruised > 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, note };
}

async function checkOwnRules() {
  const { checkRules } = await import('./rules.mjs');
  const { violations, filesRead } = checkRules();
  for (const violation of violations) console.log(violation);
  const ok = violations.length === 0 && filesRead > 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, note: `${filesRead} files read` };
}

async function runUnitTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`];
  const { ok } = await npmRun('coverage', reporters);
  const report = readReport(VITEST_REPORT);
  const { branches } = readReport(COVERAGE_REPORT).total;
  const failed = report.numFailedTests;
  return {
    passed: report.numPassedTests,
    // A file that cannot be loaded, or too many untested branches, fails the run without a failed test.
    failed: ok ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests + report.numTodoTests,
    note: `${report.numTotalTests} tests, ${branches.pct} % of ${branches.total} branches`,
  };
}

async function checkBudgets() {
  const { output } = await npmRun('size', ['--json'], { quiet: true });
  const rows = JSON.parse(output);
  for (const { name, size, sizeLimit, passed } of rows) {
    const verdict = passed ? 'ok  ' : 'FAIL';
    console.log(`     ${verdict} ${kilobytes(size)} of ${kilobytes(sizeLimit)}  ${name}`);
  }
  const failed = rows.filter((row) => !row.passed).length;
  return { passed: rows.length - failed, failed };
}

async function checkMapEngine() {
  const { checkInitialGraph } = await import('./budgets.mjs');
  const { violations, initialScripts, engineChunks } = checkInitialGraph();
  for (const violation of violations) console.log(violation);
  const ok = violations.length === 0 && initialScripts > 0;
  const note = `${initialScripts} initial scripts, ${engineChunks} lazy chunks with the engine`;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, note };
}

async function runBrowserTests() {
  const env = { CHROMIUM_PATH: ensureChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER_REPORT };
  const { ok } = await npmRun('e2e', ['--reporter=list,json'], { env });
  const { stats, errors } = readReport(BROWSER_REPORT);
  for (const { message } of errors) console.log(message);
  return {
    passed: stats.expected,
    failed: ok ? stats.unexpected : Math.max(stats.unexpected + stats.flaky, 1),
    skipped: stats.skipped,
    note: `${stats.expected + stats.unexpected + stats.skipped + stats.flaky} tests`,
  };
}

function readReport(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
}

ensureDependencies();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const total = await runSteps(STEPS);
console.log(`\n${summaryLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
