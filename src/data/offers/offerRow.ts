import { withoutGuard } from './offerCells.ts';
import {
  isFatal,
  type OfferColumn,
  type OfferColumns,
  type OfferFlaw,
  type OfferFlawCode,
} from './offerFile.ts';

/** The longest text that is kept of a cell. */
export const MAX_OFFER_TEXT = 300;

/** One row of a file: its cells by column, and what is wrong with them. */
export class OfferRow {
  readonly flaws: OfferFlaw[] = [];
  readonly row: number;
  readonly #cells: readonly string[];
  readonly #header: readonly string[];
  readonly #columns: OfferColumns;

  constructor(
    cells: readonly string[],
    place: {
      readonly row: number;
      readonly header: readonly string[];
      readonly columns: OfferColumns;
    },
  ) {
    this.row = place.row;
    this.#cells = cells;
    this.#header = place.header;
    this.#columns = place.columns;
  }

  /** Empty where the file has no such column. */
  cell(column: OfferColumn): string {
    const position = this.#columns[column];
    return position === undefined ? '' : withoutGuard((this.#cells[position] ?? '').trim());
  }

  /** Null where the cell is empty; shortened, and reported so, where it is longer than anyone reads. */
  text(column: OfferColumn): string | null {
    const text = this.cell(column);
    if (text.length > MAX_OFFER_TEXT) this.report(column, 'too_long');
    return text === '' ? null : text.slice(0, MAX_OFFER_TEXT);
  }

  /** What `parse` makes of a cell; null, and reported, where it makes nothing of it. */
  parsed<Value>(
    column: OfferColumn,
    parse: (text: string) => Value | null,
    code: OfferFlawCode,
  ): Value | null {
    const text = this.cell(column);
    if (text === '') return null;
    const value = parse(text);
    if (value === null) this.report(column, code);
    return value;
  }

  report(column: OfferColumn, code: OfferFlawCode, hint = ''): void {
    const position = this.#columns[column];
    const heading = position === undefined ? column : (this.#header[position] ?? column);
    this.flaws.push({ row: this.row, column: heading, code, value: this.cell(column), hint });
  }

  get isLeftOut(): boolean {
    return this.flaws.some(({ code }) => isFatal(code));
  }
}
