import type { FileProblem } from '../offers/readFile.ts';

export const MINUTES_FORMAT = 'sozialraumatlas.minutes';
export const MINUTES_VERSION = 1;
export const MAX_MINUTES_MEGABYTES = 5;

/** Why no minutes can be read from a file. `row` counts as a table program does. */
export type MinutesFileProblem =
  | FileProblem
  | { readonly code: 'no_json' }
  | { readonly code: 'other_file' }
  | { readonly code: 'newer'; readonly version: number }
  | { readonly code: 'bad_field'; readonly field: string }
  | { readonly code: 'bad_row'; readonly row: number; readonly value: string }
  | { readonly code: 'too_many_rows'; readonly max: number };
