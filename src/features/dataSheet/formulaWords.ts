import type { Formula, Term } from '../../domain/model/indicator.ts';

/** How a formula is printed: names of base indicators and numbers in the language of the interface. */
export interface FormulaWords {
  name(id: Term['id']): string;
  factor(factor: number): string;
}

/**
 * "Arbeitslose ÷ (Einwohner von 16 bis 17 + Einwohner von 18 bis 24) × 100". Only sums of several terms
 * stand in brackets; a factor of 1 is not written.
 */
export function formulaWords(formula: Formula, words: FormulaWords): string {
  const quotient = [formula.numerator, formula.denominator]
    .map((terms) => sumWords(terms, words))
    .join(' ÷ ');
  return formula.factor === 1 ? quotient : `${quotient} × ${words.factor(formula.factor)}`;
}

function sumWords(terms: readonly Term[], words: FormulaWords): string {
  const sum = terms
    .map(({ id, sign }, index) => {
      const operator = sign === 1 ? (index === 0 ? '' : ' + ') : index === 0 ? '−' : ' − ';
      return `${operator}${words.name(id)}`;
    })
    .join('');
  return terms.length > 1 ? `(${sum})` : sum;
}
