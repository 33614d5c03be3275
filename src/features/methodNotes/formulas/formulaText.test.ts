import { describe, expect, it } from 'vitest';
import { methodPageDe } from '../../../i18n/methods/page.de.ts';
import {
  bar,
  bracket,
  call,
  cases,
  enclosed,
  type Formula,
  fraction,
  hat,
  minimum,
  root,
  row,
  sub,
  subSup,
  sum,
  sumFromTo,
  sup,
} from './formula.ts';
import { formulaText } from './formulaText.ts';

const options = {
  words: methodPageDe.spoken,
  formatNumber: (value: number) => String(value).replace('.', ','),
};
const read = (formula: Formula) => formulaText(formula, options);
const x = sub('x', 'i');

describe('formulaText(formula)', () => {
  it('writes numbers with the decimal mark of the language', () => {
    expect(read(row('z', '=', 1.96))).toBe('z = 1,96');
  });

  it('brackets the parts of a quotient that are not a single sign', () => {
    expect(read(fraction(row('a', '+', 'b'), 'n'))).toBe('(a + b) ÷ n');
    expect(read(fraction('a', fraction('b', 'c')))).toBe('a ÷ (b ÷ c)');
  });

  it('brackets a quotient beside a factor but not beside an equals sign', () => {
    expect(read(row('q', '=', fraction('a', 'b')))).toBe('q = a ÷ b');
    expect(read(row('f', '·', fraction('a', 'b')))).toBe('f · (a ÷ b)');
  });

  it('writes indices and powers in one line', () => {
    expect(read(sub('w', 'i', 'j'))).toBe('w_ij');
    expect(read(sub('x', row('t', '−', 1)))).toBe('x_(t − 1)');
    expect(read(sup(bracket(x, '−', bar('x')), 2))).toBe('(x_i − x quer)^2');
    expect(read(subSup('s', 'i', 'w'))).toBe('s_i^w');
  });

  it('says sums, roots and minima in words', () => {
    expect(read(sum('i', x))).toBe('Summe über i von x_i');
    expect(read(sumFromTo(row('i', '=', 1), 'n', x))).toBe('Summe von i = 1 bis n von x_i');
    expect(read(root('a', '+', 'b'))).toBe('Wurzel aus (a + b)');
    expect(read(minimum('j', sub('d', 'i', 'j')))).toBe('Minimum über j von d_ij');
  });

  it('tells accents, rounding and amounts of a set', () => {
    expect(read(hat('p'))).toBe('p Dach');
    expect(read(enclosed('floor', 'h'))).toBe('abgerundet (h)');
    expect(read(enclosed('count', 'j', ':', x))).toBe('Anzahl von (j : x_i)');
    expect(read(enclosed('closed', 0, ';', 1))).toBe('[0; 1]');
  });

  it('keeps a sign with its number and a function with its argument', () => {
    expect(read(row('X', '=', '−', 23, call('ln', 'R')))).toBe('X = −23 ln(R)');
  });

  it('says in which case what holds', () => {
    expect(read(cases([1, row('x', '>', 0)], [0, null]))).toBe('1, falls x > 0; 0, sonst');
  });
});
