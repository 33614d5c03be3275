/** One line of the record: what is set, and to what. */
export interface MethodRow {
  readonly id: string;
  readonly label: string;
  /** Several for lists. */
  readonly values: readonly string[];
}
