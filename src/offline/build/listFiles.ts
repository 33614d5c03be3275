import { createHash } from 'node:crypto';
import { LIST_FILE, type OfflineFile, type OfflineList, WORKER_FILE } from '../offlineList.ts';

/** A file of the built folder, by its path with slashes. */
export interface BuiltFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const PACKAGES = 'data/';
const INDEX = `${PACKAGES}index.json`;
const HASHED_NAME = /^(?:[\w-]+\/)*[\w-]+\.[0-9a-f]{16}\.\w+$/;

/**
 * What an atlas is made of: everything in the built folder but what serves building and compressing,
 * with each package's files apart. Throws where a package names a file that was not built.
 */
export function listFiles(files: readonly BuiltFile[]): OfflineList {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const app = files.filter(({ path }) => isApp(path)).map(describeFile);
  const index = byPath.get(INDEX);
  if (index === undefined) return { version: 1, app: sorted(app), packages: [] };
  const { packages } = readJson(index) as {
    readonly packages: readonly { readonly id: string; readonly manifest: string }[];
  };
  return {
    version: 1,
    app: sorted(app),
    packages: packages.map(({ id, manifest }) => ({
      id,
      files: sorted(packageFiles(`${PACKAGES}${manifest}`, byPath).map(describeFile)),
    })),
  };
}

function isApp(path: string): boolean {
  if (path === INDEX) return true;
  const isBuilders = path.startsWith('.') || /\.(?:br|gz|map)$/.test(path);
  return !isBuilders && !path.startsWith(PACKAGES) && path !== WORKER_FILE && path !== LIST_FILE;
}

/** The manifest and all files it names, whatever they are for. */
function packageFiles(
  manifest: string,
  byPath: ReadonlyMap<string, BuiltFile>,
): readonly BuiltFile[] {
  const folder = manifest.slice(0, manifest.lastIndexOf('/') + 1);
  const builtAt = (path: string) => {
    const file = byPath.get(path);
    if (file === undefined) throw new Error(`a package names ${path}, which was not built`);
    return file;
  };
  const found = builtAt(manifest);
  const named = new Set(textsIn(readJson(found)).filter((text) => HASHED_NAME.test(text)));
  return [found, ...[...named].map((path) => builtAt(`${folder}${path}`))];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function readJson({ content }: BuiltFile): unknown {
  return JSON.parse(new TextDecoder().decode(content));
}

/** A file with what tells its content from any other. */
export function describeFile({ path, content }: BuiltFile): OfflineFile {
  const revision = createHash('sha256').update(content).digest('hex').slice(0, 32);
  return { url: path, revision, bytes: content.byteLength };
}

function sorted(files: readonly OfflineFile[]): OfflineFile[] {
  return [...files].sort((one, other) => (one.url < other.url ? -1 : 1));
}
