import type * as v from 'valibot';
import type { PackageProblem } from '../../domain/model/packageProblem.ts';
import { failed, type Result } from '../../domain/model/result.ts';
import { digestOf, hashInName } from './digestOf.ts';
import type { FetchBytes } from './fetchBytes.ts';
import { parseJson } from './parseJson.ts';

/** Remembers what succeeded, shares what is under way, forgets what failed so it can be tried again. */
export class ResultCache<Value> {
  readonly #entries = new Map<string, Promise<Result<Value, PackageProblem>>>();

  get(
    key: string,
    make: () => Promise<Result<Value, PackageProblem>>,
  ): Promise<Result<Value, PackageProblem>> {
    const known = this.#entries.get(key);
    if (known !== undefined) {
      return known;
    }
    const made = make().then((result) => {
      if (!result.ok) {
        this.#entries.delete(key);
      }
      return result;
    });
    this.#entries.set(key, made);
    return made;
  }
}

/** Reads files of the compiled form below one address. */
export interface FileStore {
  /** `path` is relative to the base; a hash in its name is verified before anything is parsed. */
  read<Schema extends v.GenericSchema>(
    path: string,
    schema: Schema,
  ): Promise<Result<v.InferOutput<Schema>, PackageProblem>>;
}

export function createFileStore(fetchBytes: FetchBytes, baseUrl: string): FileStore {
  const base = baseUrl === '' || baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
  return {
    read: async (path, schema) => {
      const fetched = await fetchBytes(`${base}${path}`);
      if (!fetched.ok) {
        return failed({ code: fetched.problems[0] ?? 'network', file: path });
      }
      const expected = hashInName(path);
      const found = expected === null ? null : await digestOf(fetched.value);
      if (found !== null && found !== expected) {
        return failed({ code: 'wrong_hash', file: path, value: found });
      }
      return parseJson(path, fetched.value, schema);
    },
  };
}
