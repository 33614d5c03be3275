/** Newest version of the fragment that this code writes. */
export const FRAGMENT_VERSION = 1;

/**
 * `MIGRATIONS[n]` turns the parameters of version n + 1 into those of version n + 2. The list is empty
 * while version 1 is the only one there has been.
 */
const MIGRATIONS: readonly ((parameters: URLSearchParams) => URLSearchParams)[] = [];

/**
 * Brings the parameters of an older link up to date. A missing version counts as the newest; a
 * version that is not known (newer, or no number) is read as far as its keys make sense.
 */
export function migrateFragment(parameters: URLSearchParams): {
  readonly parameters: URLSearchParams;
  readonly known: boolean;
} {
  const text = parameters.get('v');
  const version = text === null ? FRAGMENT_VERSION : Number(text);
  if (!Number.isInteger(version) || version < 1 || version > FRAGMENT_VERSION) {
    return { parameters, known: false };
  }
  const pending = MIGRATIONS.slice(version - 1);
  return { parameters: pending.reduce((all, migrate) => migrate(all), parameters), known: true };
}
