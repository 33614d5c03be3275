import { createElement, type ReactNode } from 'react';
import type { Accent, BracketShape, Formula, FormulaCase, Operation } from './formula.ts';

export interface FormulaViewProps {
  readonly formula: Formula;
  /** On a line of its own; otherwise within text. */
  readonly display?: 'block' | 'inline';
  /** The formula in one line of text, for whoever cannot read its parts. */
  readonly alternative: string;
  /** In every other case, in words. */
  readonly otherwise: string;
  formatNumber(value: number): string;
}

/** A formula as MathML, which browsers draw and screen readers explore without any library. */
export function FormulaView(props: FormulaViewProps) {
  const { formula, display = 'block', alternative } = props;
  return element('math', { display, alttext: alternative }, drawn(formula, props));
}

type Words = Pick<FormulaViewProps, 'otherwise' | 'formatNumber'>;

/** React knows MathML when it draws but has no types for it, hence not JSX. */
function element(
  tag: string,
  attributes: Readonly<Record<string, string>> | null,
  ...children: readonly ReactNode[]
): ReactNode {
  return createElement(tag, attributes, ...children);
}

function drawn(formula: Formula, words: Words): ReactNode {
  const inner = (one: Formula) => drawn(one, words);
  switch (formula.kind) {
    case 'symbol':
    case 'name':
      return element('mi', null, formula.name);
    case 'number':
      return element('mn', null, words.formatNumber(formula.value));
    case 'operator':
      return element('mo', null, formula.sign);
    case 'row':
      return element('mrow', null, ...formula.parts.map(inner));
    case 'fraction':
      return element('mfrac', null, inner(formula.above), inner(formula.below));
    case 'script':
      return drawScript(formula, inner);
    case 'over':
      return drawOver(formula, inner);
    case 'root':
      return element('msqrt', null, inner(formula.body));
    case 'bracket':
      return drawBracket(formula.shape, inner(formula.body));
    case 'accent':
      return element(
        'mover',
        { accent: 'true' },
        inner(formula.base),
        element('mo', null, ACCENTS[formula.accent]),
      );
    case 'cases':
      return drawCases(formula.cases, inner, words.otherwise);
  }
}

type Inner = (one: Formula) => ReactNode;

function drawScript(
  { base, lower, upper }: Extract<Formula, { kind: 'script' }>,
  inner: Inner,
): ReactNode {
  const tag = lower === null ? 'msup' : upper === null ? 'msub' : 'msubsup';
  const scripts = [lower, upper].filter((one) => one !== null).map(inner);
  return element(tag, null, inner(base), ...scripts);
}

function drawOver(
  { operation, lower, upper, body }: Extract<Formula, { kind: 'over' }>,
  inner: Inner,
): ReactNode {
  const sign = element('mo', null, OPERATIONS[operation]);
  const limits =
    upper === null
      ? element('munder', null, sign, inner(lower))
      : element('munderover', null, sign, inner(lower), inner(upper));
  return element('mrow', null, limits, inner(body));
}

function drawBracket(shape: BracketShape, body: ReactNode): ReactNode {
  const [open, close] = BRACKETS[shape];
  return element(
    'mrow',
    null,
    ...[...open].map((sign) => element('mo', { form: 'prefix' }, sign)),
    body,
    ...[...close].map((sign) => element('mo', { form: 'postfix' }, sign)),
  );
}

function drawCases(list: readonly FormulaCase[], inner: Inner, otherwise: string): ReactNode {
  const rows = list.map(({ value, when }) =>
    element(
      'mtr',
      null,
      element('mtd', null, inner(value)),
      element('mtd', null, when === null ? element('mtext', null, otherwise) : inner(when)),
    ),
  );
  return element(
    'mrow',
    null,
    element('mo', { form: 'prefix', fence: 'true' }, '{'),
    element('mtable', { className: 'formula-cases' }, ...rows),
  );
}

const ACCENTS: Readonly<Record<Accent, string>> = { hat: '^', bar: '¯', tilde: '~' };

const OPERATIONS: Readonly<Record<Operation, string>> = {
  sum: '∑',
  product: '∏',
  minimum: 'min',
  maximum: 'max',
};

const BRACKETS: Readonly<Record<BracketShape, readonly [open: string, close: string]>> = {
  round: ['(', ')'],
  absolute: ['|', '|'],
  floor: ['⌊', '⌋'],
  ceiling: ['⌈', '⌉'],
  closed: ['[', ']'],
  half_open: ['[', ')'],
  set: ['{', '}'],
  count: ['|{', '}|'],
};
