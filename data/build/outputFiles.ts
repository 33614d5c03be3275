import type { FetchBytes } from '../../src/data/package/fetchBytes.ts';
import { FORMAT_VERSION } from '../../src/data/package/formatVersion.ts';
import { failed, ok } from '../../src/domain/model/result.ts';
import type { CompiledPackage } from './compilePackage.ts';
import { jsonBytes } from './hashedFile.ts';

/** Files of the compiled form, by path below the folder of `index.json`. */
export type OutputFiles = ReadonlyMap<string, Uint8Array>;

/** All files of some packages and the index that names them; the index comes last. */
export function outputFiles(packages: readonly CompiledPackage[]): OutputFiles {
  const files = packages.flatMap(({ id, files: own }) =>
    own.map(({ path, bytes }) => [`${id}/${path}`, bytes] as const),
  );
  const index = {
    formatVersion: FORMAT_VERSION,
    packages: packages.map(({ id, title, manifestPath }) => ({
      id,
      title,
      manifest: `${id}/${manifestPath}`,
    })),
  };
  return new Map([...files, ['index.json', jsonBytes(index)]]);
}

/** Serves compiled files that have not been written yet. */
export function fetchBytesFromMap(files: OutputFiles): FetchBytes {
  return async (path) => {
    const bytes = files.get(path);
    return bytes === undefined ? failed('not_found') : ok(bytes);
  };
}
