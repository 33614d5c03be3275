/** What a protocol is made of, whatever file it becomes. */
export type ProtocolBlock =
  /** Level 1 is the title, once. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly isQuiet?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      /** Says what the table is, above it. */
      readonly caption: string;
      /** The first column heads the rows. */
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Columns that hold numbers, set to the right. */
      readonly numeric: readonly number[];
    };

export interface ProtocolDocument {
  readonly title: string;
  readonly language: 'de' | 'en';
  readonly blocks: readonly ProtocolBlock[];
}
