import type { FormulaWords } from '../../../i18n/methods/formulaWords.ts';
import type { BracketShape, Formula } from './formula.ts';

export interface FormulaTextOptions {
  readonly words: FormulaWords;
  /** A number with the decimal mark of the language. */
  formatNumber(value: number): string;
}

/**
 * A formula in one line of text, for everyone whose reading aid knows no mathematics: `p = Summe über
 * i von (x_i) ÷ n`. Brackets are added wherever the line would otherwise be read in two ways.
 */
export function formulaText(formula: Formula, options: FormulaTextOptions): string {
  const { words } = options;
  switch (formula.kind) {
    case 'symbol':
    case 'name':
      return formula.name;
    case 'number':
      return options.formatNumber(formula.value);
    case 'operator':
      return formula.sign;
    case 'row':
      return joined(formula.parts, options);
    case 'fraction':
      return `${held(formula.above, options)} ÷ ${held(formula.below, options)}`;
    case 'script':
      return scripted(formula, options);
    case 'over': {
      const form = formula.upper === null ? formula.operation : (`${formula.operation}To` as const);
      return fill(words[form], {
        lower: formulaText(formula.lower, options),
        upper: formula.upper === null ? '' : formulaText(formula.upper, options),
        body: held(formula.body, options),
      });
    }
    case 'root':
      return fill(words.root, { body: held(formula.body, options) });
    case 'bracket':
      return bracketed(formula.shape, formulaText(formula.body, options), words);
    case 'accent':
      return fill(words[formula.accent], { base: held(formula.base, options) });
    case 'cases':
      return formula.cases
        .map(({ value, when }) =>
          fill(when === null ? words.otherwise : words.when, {
            value: formulaText(value, options),
            when: when === null ? '' : formulaText(when, options),
          }),
        )
        .join('; ');
  }
}

type Script = Extract<Formula, { kind: 'script' }>;

/** `x_i`, `w_ij`, `x_(t − 1)`, `z^2`. */
function scripted({ base, lower, upper }: Script, options: FormulaTextOptions): string {
  const index = (formula: Formula) => {
    const isBare = formula.kind === 'row' && formula.parts.every(isLetter);
    return isBare
      ? formula.parts.map((one) => formulaText(one, options)).join('')
      : held(formula, options);
  };
  return [
    held(base, options),
    lower === null ? '' : `_${index(lower)}`,
    upper === null ? '' : `^${index(upper)}`,
  ].join('');
}

function bracketed(shape: BracketShape, body: string, words: FormulaWords): string {
  switch (shape) {
    case 'round':
      return `(${body})`;
    case 'set':
      return `{${body}}`;
    case 'closed':
      return `[${body}]`;
    case 'half_open':
      return `[${body})`;
    default:
      return fill(words[shape], { body: `(${body})` });
  }
}

const TIGHT_BEFORE = new Set([',', ';', '%']);

/** Parts with a space between them, none before a comma, after a sign, or between name and bracket. */
function joined(parts: readonly Formula[], options: FormulaTextOptions): string {
  return parts.reduce((line, one, index) => {
    const before = parts[index - 1];
    const isComma = one.kind === 'operator' && TIGHT_BEFORE.has(one.sign);
    const isArgument = one.kind === 'bracket' && one.shape === 'round' && isNamed(before);
    const tight = before === undefined || isComma || isArgument || isSign(parts, index - 1);
    const text = isClear(parts, index) ? formulaText(one, options) : held(one, options);
    return `${line}${tight ? '' : ' '}${text}`;
  }, '');
}

/** A product of quotients must not be read as a quotient of products; beside `=` or `+` it cannot be. */
function isClear(parts: readonly Formula[], index: number): boolean {
  if (!COMPOUND.has(parts[index]?.kind ?? 'symbol')) return true;
  return [parts[index - 1], parts[index + 1]].every(
    (near) => near === undefined || (near.kind === 'operator' && WEAK.has(near.sign)),
  );
}

const COMPOUND: ReadonlySet<Formula['kind']> = new Set(['fraction', 'cases']);

const WEAK = new Set(['=', '≈', '<', '>', '≤', '≥', '+', '−', '±', ',', ';', ':', '→', '≠']);

function isNamed(formula: Formula | undefined): boolean {
  return formula?.kind === 'symbol' || formula?.kind === 'name' || formula?.kind === 'script';
}

/** A minus at the beginning or after another operator belongs to what follows it. */
function isSign(parts: readonly Formula[], index: number): boolean {
  const one = parts[index];
  if (one?.kind !== 'operator' || !(one.sign === '−' || one.sign === '±')) return false;
  const before = parts[index - 1];
  return before === undefined || before.kind === 'operator';
}

function held(formula: Formula, options: FormulaTextOptions): string {
  const text = formulaText(formula, options);
  return isAtom(formula) || formula.kind === 'script' || formula.kind === 'bracket'
    ? text
    : `(${text})`;
}

function isLetter(formula: Formula): boolean {
  return isAtom(formula) && formula.kind !== 'operator';
}

function isAtom(formula: Formula): boolean {
  return (
    formula.kind === 'symbol' ||
    formula.kind === 'name' ||
    formula.kind === 'number' ||
    formula.kind === 'operator'
  );
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
