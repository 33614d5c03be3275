// The project's own rules that no off-the-shelf tool checks. `checkRules()` returns the violations.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { ROOT } from './ensure.mjs';

const LIMITS = { file: 400, function: 80, component: 120 };
const ROOMS =
  'app charts data domain export features i18n map offline state testing ui worker'.split(' ');
/** Message catalogues and palettes are tables, not logic. */
const DATA_TABLE = /(?:\.(?:de|en)|\/(?:messages|palettes)[^/]*)\.ts$/;
const TEST_FILE = /\.(?:test|spec)\.tsx?$/;

/** Unfixed holes, unsuitable licences, need of eval, or abandoned: design decision of section 6. */
const REFUSED_PACKAGES = [
  'xlsx',
  'exceljs',
  'iframe-resizer',
  '@iframe-resizer/core',
  '@iframe-resizer/parent',
  '@iframe-resizer/child',
  '@deck.gl/mapbox',
];
const REFUSED_IN_APP = ['ajv', 'd3-dsv'];
const OLDEST_SAFE_MAPLIBRE = [6, 17];
const READABLE_ATTRIBUTES = new Set(
  'alt title label placeholder aria-label aria-description aria-roledescription aria-valuetext'.split(
    ' ',
  ),
);

/** All violations as `path:line: message`, with the number of files read. */
export function checkRules() {
  const sources = sourceFiles();
  const violations = [
    ...sources.flatMap(checkSource),
    ...checkRooms(),
    ...checkLockfile(),
    ...checkDocumentation(),
  ];
  return { violations, filesRead: sources.length };
}

function sourceFiles() {
  return ['src', 'data', 'e2e', '.ci'].flatMap((folder) => {
    const entries = readdirSync(join(ROOT, folder), { recursive: true });
    return entries
      .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name))
      .map((name) => `${folder}/${name.split(sep).join('/')}`);
  });
}

function checkSource(path) {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lines = source.getLineAndCharacterOfPosition(text.length).line;
  const violations = [];
  const report = (node, message) => violations.push(`${path}:${lineOf(source, node)}: ${message}`);
  if (lines > LIMITS.file && !DATA_TABLE.test(path)) {
    violations.push(`${path}: ${lines} lines, the limit is ${LIMITS.file}`);
  }
  const visit = (node) => {
    if (!TEST_FILE.test(path)) checkFunctionLength(source, node, report);
    if (path.endsWith('.tsx') && !TEST_FILE.test(path)) checkTextInMarkup(node, report);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return violations;
}

function checkFunctionLength(source, node, report) {
  if (!ts.isFunctionLike(node) || node.body === undefined) return;
  const end = source.getLineAndCharacterOfPosition(node.end).line + 1;
  const lines = end - lineOf(source, node) + 1;
  const name = functionName(node);
  const isComponent = source.fileName.endsWith('.tsx') && /^[A-Z]/.test(name);
  const limit = isComponent ? LIMITS.component : LIMITS.function;
  if (lines > limit) report(node, `${name} has ${lines} lines, the limit is ${limit}`);
}

/** Words a person reads come from the message catalogues or the data package, never from markup. */
function checkTextInMarkup(node, report) {
  if (ts.isJsxText(node) && hasWord(node.text)) {
    report(node, `text in markup: “${node.text.trim()}”`);
  }
  if (ts.isJsxExpression(node) && isElement(node.parent) && isReadable(node.expression)) {
    report(node, `text in markup: ${node.expression.getText()}`);
  }
  if (ts.isJsxAttribute(node) && READABLE_ATTRIBUTES.has(node.name.getText())) {
    const value = node.initializer;
    const literal = value && ts.isJsxExpression(value) ? value.expression : value;
    if (isReadable(literal)) report(node, `text in markup: ${node.getText()}`);
  }
}

function checkRooms() {
  const entries = readdirSync(join(ROOT, 'src'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !ROOMS.includes(entry.name))
    .map(
      (entry) => `src/${entry.name}: not a room of docs/architecture.md; no import rule covers it`,
    );
}

function checkLockfile() {
  const lockfile = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const violations = [];
  for (const [path, entry] of Object.entries(lockfile.packages)) {
    const name = path.split('node_modules/').at(-1);
    const refused =
      REFUSED_PACKAGES.includes(name) || (!entry.dev && REFUSED_IN_APP.includes(name));
    if (refused) violations.push(`package-lock.json: ${name} is a refused package`);
    if (entry.resolved !== undefined && !entry.link) {
      violations.push(`package-lock.json: ${name} carries a download address`);
    }
    if (name === 'maplibre-gl' && isOlder(entry.version, OLDEST_SAFE_MAPLIBRE)) {
      violations.push(`package-lock.json: maplibre-gl ${entry.version} has a known vulnerability`);
    }
  }
  return violations;
}

/** Files and npm scripts that the documentation names must exist. */
function checkDocumentation() {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return documents().flatMap((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const missingScripts = namedScripts(text)
      .filter((name) => scripts[name] === undefined)
      .map((name) => `${path}: npm script “${name}” does not exist`);
    const missingPaths = namedPaths(text, path)
      .filter((named) => !existsSync(join(ROOT, named)))
      .map((named) => `${path}: ${named} does not exist`);
    return [...missingScripts, ...missingPaths];
  });
}

function documents() {
  const top = readdirSync(ROOT).filter((name) => name.endsWith('.md'));
  const docs = readdirSync(join(ROOT, 'docs'), { recursive: true });
  return [...top, ...docs.filter((name) => name.endsWith('.md')).map((name) => join('docs', name))];
}

function namedScripts(text) {
  const named = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map((match) => match[1]);
  const short = [...text.matchAll(/\bnpm (start|test)\b/g)].map((match) => match[1]);
  return [...new Set([...named, ...short])];
}

/** `code spans` that look like paths of the checkout, and targets of relative links. */
function namedPaths(text, document) {
  const spans = [...text.matchAll(/`((?:src|data|e2e|docs|public|\.ci)\/[\w./-]*)`/g)];
  const links = [...text.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)];
  const folder = join(ROOT, document, '..');
  const targets = links.map((match) => relative(ROOT, join(folder, decodeURI(match[1]))));
  const derived = /^(?:public\/data|dist)(?:\/|$)/;
  const all = [
    ...spans.map((match) => match[1]),
    ...targets.map((path) => path.split(sep).join('/')),
  ];
  return [...new Set(all)].filter((path) => !derived.test(path));
}

function functionName(node) {
  const holder = ts.isCallExpression(node.parent) ? node.parent.parent : node.parent;
  return node.name?.getText() ?? holder?.name?.getText?.() ?? 'function';
}

function lineOf(source, node) {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

function isElement(node) {
  return ts.isJsxElement(node) || ts.isJsxFragment(node);
}

function isReadable(expression) {
  return expression !== undefined && ts.isStringLiteralLike(expression) && hasWord(expression.text);
}

function hasWord(text) {
  return /\p{L}/u.test(text);
}

function isOlder(version, [major, minor]) {
  const [foundMajor = 0, foundMinor = 0] = version.split('.').map(Number);
  return foundMajor < major || (foundMajor === major && foundMinor < minor);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { violations, filesRead } = checkRules();
  for (const violation of violations) console.error(violation);
  console.log(`${filesRead} files read, ${violations.length} violations`);
  process.exitCode = violations.length === 0 ? 0 : 1;
}
