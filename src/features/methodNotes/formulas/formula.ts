/**
 * Formulas without any language: letters, numbers, signs and how they stand to each other. What they
 * mean in words is said by the symbol table of a note. Numbers are numbers, so that the page can write
 * them with the decimal mark of its language.
 */
export type Formula =
  | { readonly kind: 'symbol'; readonly name: string }
  /** An upright name with a fixed meaning: `ln`, `min`. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'operator'; readonly sign: string }
  | { readonly kind: 'row'; readonly parts: readonly Formula[] }
  | { readonly kind: 'fraction'; readonly above: Formula; readonly below: Formula }
  | {
      readonly kind: 'script';
      readonly base: Formula;
      readonly lower: Formula | null;
      readonly upper: Formula | null;
    }
  | {
      readonly kind: 'over';
      readonly operation: Operation;
      readonly lower: Formula;
      readonly upper: Formula | null;
      readonly body: Formula;
    }
  | { readonly kind: 'root'; readonly body: Formula }
  | { readonly kind: 'bracket'; readonly shape: BracketShape; readonly body: Formula }
  | { readonly kind: 'accent'; readonly accent: Accent; readonly base: Formula }
  | { readonly kind: 'cases'; readonly cases: readonly FormulaCase[] };

/** What is done over all values of an index. */
export type Operation = 'sum' | 'product' | 'minimum' | 'maximum';
export type BracketShape =
  | 'round'
  | 'absolute'
  | 'floor'
  | 'ceiling'
  | 'closed'
  | 'half_open'
  | 'set'
  | 'count';
export type Accent = 'hat' | 'bar' | 'tilde';

export interface FormulaCase {
  readonly value: Formula;
  /** Null: in every other case. */
  readonly when: Formula | null;
}

/**
 * What builders take: a formula; a number; or a text, which is one operator (`'='`, `'+'`, `'≤'`), the
 * upright name of a function (`'ln'`, `'min'`) or else a symbol (`'x'`, `'σ'`).
 */
export type Part = Formula | number | string;

const OPERATORS: ReadonlySet<string> = new Set([...'=≠≈<>≤≥+−±·×÷/,;:|∈∉∪∩∖→…%∝∞', '{', '}']);
const NAMES: ReadonlySet<string> = new Set(
  'ln log exp min max arg med sgn rank Var E Pr lim mod sin arcsin artanh'.split(' '),
);

export function part(given: Part): Formula {
  if (typeof given === 'number') return { kind: 'number', value: given };
  if (typeof given !== 'string') return given;
  if (OPERATORS.has(given)) return { kind: 'operator', sign: given };
  return NAMES.has(given) ? { kind: 'name', name: given } : { kind: 'symbol', name: given };
}

/** Parts side by side: `row('I', '=', fraction('a', 'b'))`. */
export function row(...parts: readonly Part[]): Formula {
  return { kind: 'row', parts: parts.map(part) };
}

export function fraction(above: Part, below: Part): Formula {
  return { kind: 'fraction', above: part(above), below: part(below) };
}

/** Lower index; several parts stand side by side: `sub('w', 'i', 'j')`. */
export function sub(base: Part, ...lower: readonly Part[]): Formula {
  return { kind: 'script', base: part(base), lower: oneOf(lower), upper: null };
}

/** Power or upper index. */
export function sup(base: Part, ...upper: readonly Part[]): Formula {
  return { kind: 'script', base: part(base), lower: null, upper: oneOf(upper) };
}

export function subSup(base: Part, lower: Part, upper: Part): Formula {
  return { kind: 'script', base: part(base), lower: part(lower), upper: part(upper) };
}

/** `sum('i', sub('x', 'i'))`; the index may be a row (`row('j', '∈', …)`). */
export function sum(index: Part, ...body: readonly Part[]): Formula {
  return over('sum', index, null, body);
}

/** `sumFromTo(row('i', '=', 1), 'n', sub('x', 'i'))`. */
export function sumFromTo(from: Part, to: Part, ...body: readonly Part[]): Formula {
  return over('sum', from, part(to), body);
}

export function product(index: Part, ...body: readonly Part[]): Formula {
  return over('product', index, null, body);
}

export function minimum(index: Part, ...body: readonly Part[]): Formula {
  return over('minimum', index, null, body);
}

export function maximum(index: Part, ...body: readonly Part[]): Formula {
  return over('maximum', index, null, body);
}

export function root(...body: readonly Part[]): Formula {
  return { kind: 'root', body: oneOf(body) };
}

/** Round brackets. */
export function bracket(...body: readonly Part[]): Formula {
  return { kind: 'bracket', shape: 'round', body: oneOf(body) };
}

/**
 * Other brackets: `absolute` |x|, `floor` and `ceiling` for rounding down and up, `closed` [a; b],
 * `half_open` [a; b), `set` {…}, and `count` for how many elements a set has.
 */
export function enclosed(shape: Exclude<BracketShape, 'round'>, ...body: readonly Part[]): Formula {
  return { kind: 'bracket', shape, body: oneOf(body) };
}

/** A function of its arguments: `call('exp', '−', 'd')`, `call('f', sub('d', 'i', 'j'))`. */
export function call(name: Part, ...body: readonly Part[]): Formula {
  return row(name, bracket(...body));
}

export function hat(base: Part): Formula {
  return { kind: 'accent', accent: 'hat', base: part(base) };
}

export function bar(base: Part): Formula {
  return { kind: 'accent', accent: 'bar', base: part(base) };
}

export function tilde(base: Part): Formula {
  return { kind: 'accent', accent: 'tilde', base: part(base) };
}

/** `cases([1, row('x', '>', 0)], [0, null])`; null is every other case. */
export function cases(...list: readonly (readonly [value: Part, when: Part | null])[]): Formula {
  return {
    kind: 'cases',
    cases: list.map(([value, when]) => ({
      value: part(value),
      when: when === null ? null : part(when),
    })),
  };
}

function over(
  operation: Operation,
  lower: Part,
  upper: Formula | null,
  body: readonly Part[],
): Formula {
  return { kind: 'over', operation, lower: part(lower), upper, body: oneOf(body) };
}

function oneOf(parts: readonly Part[]): Formula {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? part(only) : row(...parts);
}
