import type { ChainCell } from './chainTable.ts';

export interface ChainRow {
  readonly id: string;
  readonly name: string;
  readonly isTransition: boolean;
  /** Words beside the name, under `second`. */
  readonly second: string | null;
  readonly cells: readonly ChainCell[];
}

/** A table of the Präventionskette, ready to be drawn. */
export interface DrawnChain {
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  /** Heading of a second column of words; null for none. */
  readonly second: string | null;
  readonly rows: readonly ChainRow[];
}
