import type { ColumnType } from './columnTypes.ts';

export type Columns = Readonly<Record<string, ColumnType<unknown>>>;

/** Name, key columns (may be empty) and typed columns of one table. */
export interface TableSpec<Spec extends Columns> {
  readonly key: readonly (keyof Spec & string)[];
  readonly columns: Spec;
  /** Optional columns that a file may leave out altogether; every other column must be there. */
  readonly mayLack?: readonly (keyof Spec & string)[];
}

type CellValue<Type, Required> = Type extends { readonly required: Required } ? Type : never;

/** Optional columns give null where the cell is empty. */
export type RowValues<Spec extends Columns> = {
  readonly [Name in keyof Spec]: Spec[Name] extends CellValue<ColumnType<infer Value>, boolean>
    ? Value
    : never;
};

export interface TableRow<Spec extends Columns> {
  readonly file: string;
  /** As in a spreadsheet: the header is row 1. */
  readonly row: number;
  readonly values: RowValues<Spec>;
}

export interface Table<Spec extends Columns> {
  /** Rows without any flaw. */
  readonly rows: readonly TableRow<Spec>[];
  /**
   * First key column of every row, flawed ones too, so that a reference to a flawed row is not
   * reported as a second problem.
   */
  readonly keys: ReadonlySet<string>;
}
