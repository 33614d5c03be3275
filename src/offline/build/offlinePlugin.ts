import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { LIST_FILE, WORKER_FILE } from '../offlineList.ts';
import { type BuiltFile, describeFile, listFiles } from './listFiles.ts';

const WORKER_SOURCE = 'src/offline/worker/serviceWorker.ts';

/**
 * Writes, once the whole folder is built, the list of its files and the service worker that can store
 * them. Both stand beside the page at fixed addresses. A person has to ask before either is fetched.
 */
export function offlineFiles(): Plugin {
  let root = '';
  let folder = '';
  return {
    name: 'offline-files',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = resolve(root, config.build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const list = listFiles(readFolder(folder));
        const listFile: BuiltFile = {
          path: LIST_FILE,
          content: new TextEncoder().encode(JSON.stringify(list)),
        };
        writeFileSync(join(folder, LIST_FILE), listFile.content);
        const script = await workerScript(root, {
          __OFFLINE_LIST__: JSON.stringify(list),
          __OFFLINE_LIST_FILE__: JSON.stringify(describeFile(listFile)),
        });
        writeFileSync(join(folder, WORKER_FILE), script);
      },
    },
  };
}

function readFolder(folder: string): readonly BuiltFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const full = join(entry.parentPath, entry.name);
      return {
        path: relative(folder, full).split(sep).join('/'),
        content: readFileSync(full),
      };
    });
}

/** One classic script, because not every browser lets a service worker be a module. */
async function workerScript(
  root: string,
  values: Readonly<Record<string, string>>,
): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { ...values, 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: WORKER_SOURCE, formats: ['iife'], name: 'serviceWorker' },
    },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('the service worker was not built');
  return chunk.code;
}
