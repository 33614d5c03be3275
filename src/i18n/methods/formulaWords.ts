/** How a formula is read aloud; `{…}` stand for its parts. */
export interface FormulaWords {
  readonly sum: string;
  readonly sumTo: string;
  readonly product: string;
  readonly productTo: string;
  readonly minimum: string;
  readonly minimumTo: string;
  readonly maximum: string;
  readonly maximumTo: string;
  readonly root: string;
  readonly absolute: string;
  readonly count: string;
  readonly floor: string;
  readonly ceiling: string;
  readonly hat: string;
  readonly bar: string;
  readonly tilde: string;
  readonly when: string;
  readonly otherwise: string;
  /** Beside the last case of a drawn formula. */
  readonly elsewhere: string;
}
