// Static server with the headers a city's web server should send; also used by tests and benchmarks.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { ROOT } from './ensure.mjs';

const COMPRESSIBLE = /\.(?:html|js|mjs|css|json|geojson|svg|csv|txt|webmanifest|wasm)$/;
const HASHED = /(?:^\/assets\/|[.-][0-9a-f]{16}\.)/;
const SMALLEST_COMPRESSED_BYTES = 512;
const PORTS_TRIED = 50;

/** For pages without a policy of their own; the same set a city should send. */
const FALLBACK_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; " +
  "base-uri 'none'; form-action 'none'";

/** The only page that others may put into theirs; a city lists its own websites here. */
const EMBED_PAGE = '/embed.html';
const EMBED_ANCESTORS = process.env.EMBED_ANCESTORS ?? "'self' http://localhost:*";

const PUBLIC_FILES = /^\/(?:assets|data)\//;

const FIXED_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'geolocation=(), camera=(), microphone=(), usb=(), payment=(), fullscreen=(self)',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * Serves `root` on `port` or, unless `strictPort`, the next free one. Resolves with the address and
 * a function that closes the server.
 */
export async function startServer({ root, port, strictPort = false }) {
  compressFolder(root);
  const policies = readPolicies(root);
  const serve = sirv(root, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, pathname) => setHeaders(response, pathname, policies),
  });
  const server = createServer((request, response) => {
    serve(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
    });
  });
  const taken = await listen(server, port, strictPort ? 1 : PORTS_TRIED);
  return { url: `http://localhost:${taken}/`, port: taken, close: () => closeServer(server) };
}

/** Writes `.br` and `.gz` beside every text file that lacks fresh ones. */
export function compressFolder(root) {
  for (const path of filesIn(root)) {
    if (!COMPRESSIBLE.test(path) || isFresh(path)) continue;
    const bytes = readFileSync(path);
    if (bytes.length < SMALLEST_COMPRESSED_BYTES) continue;
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

/** Every file below `root`, as full paths. */
export function filesIn(root) {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function setHeaders(response, pathname, policies) {
  const page = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const policy = policies.get(page) ?? FALLBACK_POLICY;
  const ancestors = page === EMBED_PAGE ? EMBED_ANCESTORS : "'self'";
  // A policy inside the page cannot restrict framing, so that part exists only as a header.
  response.setHeader('Content-Security-Policy', `${policy}; frame-ancestors ${ancestors}`);
  // A sandboxed frame without an origin of its own asks for public files as a stranger does.
  if (PUBLIC_FILES.test(pathname)) response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader(
    'Cache-Control',
    HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  for (const [name, value] of Object.entries(FIXED_HEADERS)) response.setHeader(name, value);
}

/** The pages' own policies: header and page must agree, or the browser enforces both. */
function readPolicies(root) {
  const pages = readdirSync(root).filter((name) => name.endsWith('.html'));
  const policies = new Map();
  for (const page of pages) {
    const policy = policyInPage(readFileSync(join(root, page), 'utf8'));
    if (policy !== null) policies.set(`/${page}`, policy);
  }
  return policies;
}

function policyInPage(html) {
  const meta = /<meta[^>]+http-equiv="Content-Security-Policy"[^>]*>/i.exec(html)?.[0];
  const content = meta === undefined ? undefined : /content="([^"]*)"/i.exec(meta)?.[1];
  if (content === undefined) return null;
  return content.replaceAll('&#39;', "'").replace(/\s+/g, ' ').replace(/;\s*$/, '').trim();
}

function isFresh(path) {
  const compressed = `${path}.br`;
  return existsSync(compressed) && statSync(compressed).mtimeMs >= statSync(path).mtimeMs;
}

function listen(server, port, attempts) {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE' || attempts <= 1) return fail(error);
      listen(server, port + 1, attempts - 1).then(done, fail);
    });
    server.listen(port, () => {
      server.removeAllListeners('error');
      done(server.address().port);
    });
  });
}

function closeServer(server) {
  server.closeAllConnections();
  return new Promise((done) => server.close(done));
}

async function main() {
  const args = process.argv.slice(2);
  const root = resolve(ROOT, args.find((argument) => !argument.startsWith('--')) ?? 'dist');
  const port = Number(args.find((argument) => argument.startsWith('--port='))?.slice(7) ?? 4173);
  const strictPort = args.includes('--strict-port');
  if (!existsSync(root))
    throw new Error(`${root} does not exist yet; run \`npm run build\` first.`);
  const { url } = await startServer({ root, port, strictPort });
  console.log(`Sozialraumatlas: ${url}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
