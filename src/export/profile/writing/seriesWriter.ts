import type { ProfileReport } from '../profileReport.ts';

/**
 * The page's share of a file: it knows words and figures, and turns each report into plain data.
 * `rest` is asked for once, after the last report.
 */
export interface SeriesDraft<Part, Rest> {
  part(report: ProfileReport): Part;
  rest(): Rest;
}

/** The library's share: takes plain data and makes the file. Used once. */
export interface SeriesWriter<Part, Rest> {
  add(part: Part): void;
  write(rest: Rest): Promise<Uint8Array<ArrayBuffer>>;
}

/** What a page tells a writer in a worker. */
export type ToWriter =
  | { readonly kind: 'part'; readonly part: unknown }
  | { readonly kind: 'write'; readonly rest: unknown };

/** What it is told. */
export type FromWriter =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly message: string };
