// Sets up what the other scripts need. Node built-ins only: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = join(ROOT, 'node_modules', '.installed-lockfile');
const OLDEST_NODE = [20, 19];

/** Stops with an explanation where the checkout cannot work at all. */
export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.version}.`);
}

/** Installs the locked dependencies unless node_modules already holds exactly these. */
export function ensureDependencies() {
  ensureNode();
  const wanted = lockfileHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8').trim() === wanted) return;
  // Some registries do not carry every optional binary of other platforms, and `npm ci` then refuses
  // the lockfile; `npm install --no-save` still honours its versions and leaves the file alone.
  const attempts = [
    ['ci', '--ignore-scripts'],
    ['install', '--ignore-scripts', '--no-save'],
    ['install', '--no-save'],
  ];
  const failures = [];
  if (!attempts.some((attempt) => installWorks(attempt, failures))) {
    throw new Error(`The dependencies could not be installed.\n${failures.join('\n\n')}`);
  }
  mkdirSync(join(ROOT, 'node_modules'), { recursive: true });
  writeFileSync(STAMP, `${wanted}\n`);
}

/**
 * The path of a Chromium. Order: CHROMIUM_PATH, the system's, Playwright's cache; where there is
 * none, Playwright's download and then Debian's package are tried. Throws when all of it fails.
 */
export function ensureChromium() {
  const found = findChromium();
  if (found !== null) return found;
  console.log('No Chromium found; installing one for the browser tests …');
  // The distribution's package brings the libraries it needs; a download of Playwright's does not.
  if (process.getuid?.() === 0 && onPath('apt-get') !== null) {
    run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium']);
  }
  if (findChromium() === null) run('npx', ['--no-install', 'playwright', 'install', 'chromium']);
  const installed = findChromium();
  if (installed !== null) return installed;
  throw new Error(
    'No Chromium could be found or installed. Install Chromium or Google Chrome, ' +
      'or set CHROMIUM_PATH to its executable, then run the command again.',
  );
}

/** The path of an existing Chromium or null; installs nothing. */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH names ${given}, but there is no such file.`);
  }
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    const path = onPath(name);
    if (path !== null) return path;
  }
  return findPlaywrightChromium();
}

function findPlaywrightChromium() {
  const folders = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    join(homedir(), 'AppData', 'Local', 'ms-playwright'),
  ];
  const executables = [
    ['chrome-linux', 'chrome'],
    ['chrome-linux64', 'chrome'],
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
    ['chrome-win', 'chrome.exe'],
    ['chrome-win64', 'chrome.exe'],
  ];
  for (const folder of folders) {
    if (folder === undefined || !existsSync(folder)) continue;
    const builds = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name));
    for (const build of builds.sort().reverse()) {
      const paths = executables.map((parts) => join(folder, build, ...parts));
      const path = paths.find((candidate) => existsSync(candidate));
      if (path !== undefined) return path;
    }
  }
  return null;
}

function installWorks(attempt, failures) {
  console.log(`Installing dependencies: npm ${attempt.join(' ')} …`);
  const { status, stdout, stderr } = spawn('npm', attempt, 'pipe');
  if (status !== 0) {
    failures.push(`npm ${attempt.join(' ')}\n${stdout}${stderr}`);
    return false;
  }
  // Without install scripts a platform's binary may be missing; ask the tools that have one.
  const broken = ['vite', 'tsx', 'biome'].filter(
    (tool) => spawn('npx', ['--no-install', tool, '--version'], 'pipe').status !== 0,
  );
  if (broken.length > 0) failures.push(`npm ${attempt.join(' ')}: ${broken.join(', ')} do not run`);
  return broken.length === 0;
}

function lockfileHash() {
  const platform = `${process.platform} ${process.arch}`;
  const lockfile = readFileSync(join(ROOT, 'package-lock.json'));
  return createHash('sha256').update(lockfile).update(platform).digest('hex');
}

function onPath(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  const paths = folders.filter((folder) => folder !== '').map((folder) => join(folder, name));
  return paths.find((path) => existsSync(path)) ?? null;
}

function run(command, args) {
  return spawn(command, args, 'inherit').status === 0;
}

function spawn(command, args, stdio) {
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: ROOT, stdio, shell, encoding: 'utf8' });
}
