import type { ProblemLog } from '../problem.ts';

/** A cell that names a row of another table. */
export interface Reference {
  readonly file: string;
  readonly row?: number;
  readonly column: string;
  readonly value: string | null;
  readonly target: string;
  readonly keys: ReadonlySet<string>;
}

/** Reports a reference to nothing; an empty (null) reference is fine. True where it holds. */
export function checkReference(reference: Reference, log: ProblemLog): boolean {
  const { value, keys, target, file, row, column } = reference;
  if (value === null || keys.has(value)) {
    return true;
  }
  const place = { file, column, value, ...(row === undefined ? {} : { row }) };
  log.error(place, { code: 'unknown_reference', target });
  return false;
}
