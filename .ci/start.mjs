// `npm start`: from a bare checkout to a running atlas.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureDependencies, ROOT } from './ensure.mjs';

const PORT = Number(process.env.PORT ?? 4173);

function runOrExit(args) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
}

ensureDependencies();
runOrExit(['run', '--silent', 'data']);
runOrExit(['run', '--silent', 'build', '--', '--logLevel', 'warn']);
// Only now: the server's library exists once the dependencies are installed.
const { startServer } = await import('./serve.mjs');
const { url } = await startServer({ root: join(ROOT, 'dist'), port: PORT });
console.log(`\nSozialraumatlas: ${url}   (Ctrl+C to stop)`);
