import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from './folderFiles.ts';
import type { OutputFiles } from './outputFiles.ts';

/**
 * Makes a folder hold exactly these files: writes what changed in the given order, removes what is
 * stale.
 */
export function writeOutput(folder: string, files: OutputFiles): void {
  for (const [path, bytes] of files) {
    writeChanged(join(folder, path), bytes);
  }
  for (const path of listFiles(folder).filter((existing) => !files.has(existing))) {
    rmSync(join(folder, path));
  }
}

function writeChanged(path: string, bytes: Uint8Array): void {
  if (!hasContent(path, bytes)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

function hasContent(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}
