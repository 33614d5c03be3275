import { withoutGuard } from '../../offers/offerCells.ts';
import { IDENTIFIER } from '../identifier.ts';
import type { Flaw } from '../problem.ts';

export type ParsedCell<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly flaw: Flaw };

/** How the text of one column becomes a value. An empty cell never reaches `parse`. */
export interface ColumnType<Value> {
  readonly required: boolean;
  parse(text: string): ParsedCell<Value>;
}

const fine = <Value>(value: Value): ParsedCell<Value> => ({ ok: true, value });
const flawed = (flaw: Flaw): ParsedCell<never> => ({ ok: false, flaw });

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const text: ColumnType<string> = { required: true, parse: fine };

/** As `text`, without the apostrophe that an export puts before what table programs take for a formula. */
export const spreadsheetText: ColumnType<string> = {
  required: true,
  parse: (cell) => fine(withoutGuard(cell)),
};

export const identifier: ColumnType<string> = {
  required: true,
  parse: (cell) => (IDENTIFIER.test(cell) ? fine(cell) : flawed({ code: 'identifier_format' })),
};

/** A finite decimal number with a point; no grouping, no comma. */
export const decimal: ColumnType<number> = {
  required: true,
  parse: (cell) => {
    const value = DECIMAL.test(cell) ? Number(cell) : Number.NaN;
    return Number.isFinite(value) ? fine(value) : flawed({ code: 'number_expected' });
  },
};

/** As `decimal`, not below zero. */
export const amount: ColumnType<number> = {
  required: true,
  parse: (cell) => {
    const parsed = decimal.parse(cell);
    return parsed.ok && parsed.value < 0 ? flawed({ code: 'number_negative' }) : parsed;
  },
};

/** A whole number from 0. */
export const wholeNumber: ColumnType<number> = {
  required: true,
  parse: (cell) => {
    const parsed = amount.parse(cell);
    if (parsed.ok && !Number.isInteger(parsed.value)) {
      return flawed({ code: 'whole_number_expected' });
    }
    return parsed;
  },
};

/** One of a closed list. */
export function choice<const Option extends string>(
  options: readonly Option[],
): ColumnType<Option> {
  return {
    required: true,
    parse: (cell) => {
      const found = options.find((option) => option === cell);
      const flaw: Flaw = { code: 'not_in_list', expected: options.join(', ') };
      return found === undefined ? flawed(flaw) : fine(found);
    },
  };
}

/** A reference period: `YYYY` or `YYYY-MM-DD`, a day that exists. */
export const period = pattern(/^\d{4}(?:-\d{2}-\d{2})?$/, 'YYYY, YYYY-MM-DD');

/** A date that may be known to the year or month only. */
export const partialDate = pattern(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'YYYY, YYYY-MM, YYYY-MM-DD');

/** A day of any year: `12-31`. */
export const dayOfYear = pattern(/^\d{2}-\d{2}$/, 'MM-DD');

/** A page on the web; nothing that a link could run. */
export const webAddress: ColumnType<string> = {
  required: true,
  parse: (cell) =>
    /^https?:\/\/[^\s/]/.test(cell)
      ? fine(cell)
      : flawed({ code: 'format_expected', expected: 'https://…, http://…' }),
};

/** Ids separated by `|`; at least one. */
export const identifierList: ColumnType<readonly string[]> = {
  required: true,
  parse: (cell) => {
    const ids = cell.split('|');
    return ids.every((id) => IDENTIFIER.test(id))
      ? fine(ids)
      : flawed({ code: 'identifier_format' });
  },
};

/** Texts separated by `|`; spaces around them do not count. */
export const textList: ColumnType<readonly string[]> = {
  required: true,
  parse: (cell) =>
    fine(
      cell
        .split('|')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    ),
};

/** The column must stand in the file, its cells may be empty: then the value is null. */
export function optional<Value>(type: ColumnType<Value>): ColumnType<Value | null> {
  return { required: false, parse: type.parse };
}

function pattern(shape: RegExp, expected: string): ColumnType<string> {
  return {
    required: true,
    parse: (cell) =>
      shape.test(cell) && isRealDay(cell)
        ? fine(cell)
        : flawed({ code: 'format_expected', expected }),
  };
}

function isRealDay(cell: string): boolean {
  const parts = cell.split('-').map(Number);
  const [month = 1, day = 1] = cell.length === 5 ? parts : parts.slice(1);
  return month >= 1 && month <= 12 && day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0);
}
