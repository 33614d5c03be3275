import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFiles } from '../../src/data/package/source/sourceFiles.ts';

/** All files below a folder by their path within it, with forward slashes, in a fixed order. */
export function readFolder(folder: string): SourceFiles {
  return new Map(
    listFiles(folder).map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]),
  );
}

/** Paths of all files below a folder; none where it does not exist. */
export function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  } catch {
    return [];
  }
}
