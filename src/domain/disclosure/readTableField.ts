/**
 * What a field of a German statistical table says (sign key of official statistics).
 *
 * - `ok`; `provisional` (p), `revised` (r), `estimated` (s), `break` (|), `limited` (in brackets):
 *   a number, with a remark.
 * - `zero` (–): exactly nothing. `rounded_zero_or_zero` (0): less than half a unit, or nothing.
 * - `suppressed` (. * <3): unknown or secret, neither zero nor missing.
 * - `pending` (...), `not_applicable` (x), `unreliable` (/), `missing` (empty, k. A.).
 * - `unreadable`: none of these.
 */
export type TableFieldStatus =
  | 'ok'
  | 'provisional'
  | 'revised'
  | 'estimated'
  | 'break'
  | 'limited'
  | 'zero'
  | 'rounded_zero_or_zero'
  | 'suppressed'
  | 'pending'
  | 'not_applicable'
  | 'unreliable'
  | 'missing'
  | 'unreadable';

export interface TableField {
  readonly status: TableFieldStatus;
  /** Null for every status without a number. */
  readonly value: number | null;
}

/**
 * Reads one field. `decimal` is what separates the decimals in its column; it is decided per column
 * and never per field, because "1.234" alone is ambiguous. Spaces, the other of dot and comma and the
 * apostrophe group thousands. A lone sign is a state; a minus before digits, with or without spaces,
 * is a negative number. Per-cent signs are dropped.
 *
 * Source: Zeichenerklärung des Statistischen Bundesamts, Wirtschaft und Statistik 4/2014; "*" as in
 * products of the Bundesagentur für Arbeit.
 */
export function readTableField(text: string, decimal: ',' | '.'): TableField {
  const field = text.replace(SPACES, ' ').trim();
  const sign = SIGNS.find(({ pattern }) => pattern.test(field));
  if (sign !== undefined) return { status: sign.status, value: sign.value };
  const bracketed = BRACKETS.exec(field)?.[1];
  if (bracketed !== undefined) return numberField(bracketed, 'limited', decimal);
  const [, digits = '', remark = ''] = REMARK.exec(field) ?? [];
  return numberField(digits, REMARKS[remark.toLowerCase()] ?? 'ok', decimal);
}

const SPACES = /[\s\u00A0\u2007\u2009\u202F]+/gu;

const SIGNS: readonly (TableField & { readonly pattern: RegExp })[] = [
  { pattern: /^(?:|n\/?a|nan|null|k\. ?a\.?|n\. ?v\.?)$/iu, status: 'missing', value: null },
  { pattern: /^[-–—−]$/u, status: 'zero', value: 0 },
  { pattern: /^(?:[.·*]|< ?\d+)$/u, status: 'suppressed', value: null },
  { pattern: /^(?:…|\.\.\.)$/u, status: 'pending', value: null },
  { pattern: /^x$/iu, status: 'not_applicable', value: null },
  { pattern: /^\/$/u, status: 'unreliable', value: null },
];

const BRACKETS = /^\((.*)\)$/u;
const REMARK = /^(.*?) ?([prs|]?)$/iu;

const REMARKS: Readonly<Record<string, TableFieldStatus>> = {
  p: 'provisional',
  r: 'revised',
  s: 'estimated',
  '|': 'break',
};

function numberField(digits: string, status: TableFieldStatus, decimal: ',' | '.'): TableField {
  const value = readNumber(digits, decimal);
  if (value === null) return { status: 'unreadable', value: null };
  if (value === 0 && status === 'ok') return { status: 'rounded_zero_or_zero', value };
  return { status, value };
}

function readNumber(text: string, decimal: ',' | '.'): number | null {
  const { pattern, grouping } = decimal === ',' ? GERMAN : ENGLISH;
  const [, sign, whole, fraction = ''] = pattern.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  const value = Number(`${whole.replace(grouping, '')}.${fraction}`);
  return sign === undefined || value === 0 ? value : -value;
}

const GERMAN = {
  pattern: /^([-–−])? *(\d+|\d{1,3}(?:[ .']\d{3})+)(?:,(\d+))? ?%?$/u,
  grouping: /[ .']/gu,
};

const ENGLISH = {
  pattern: /^([-–−])? *(\d+|\d{1,3}(?:[ ,']\d{3})+)(?:\.(\d+))? ?%?$/u,
  grouping: /[ ,']/gu,
};
