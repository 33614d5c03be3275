import { boundsOf } from '../../domain/indicators/addCells.ts';
import type { Explanation } from '../../domain/indicators/explain.ts';
import type { Cell } from '../../domain/model/cell.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import type { Format } from '../../i18n/format/createFormat.ts';

/** "is" or "is about": a result that was rounded for print is not called equal. */
type Relation = '=' | '≈';

/**
 * The quotient with its numbers put in: "384 ÷ 4.762 × 100 ≈ 8,06 %", with bounds in brackets where a
 * number is withheld: "(0 bis 2) ÷ 69 × 100 ≈ 0,00 bis 2,90 %". Null where there is nothing to divide or
 * one side has neither value nor bounds.
 */
export function calculationText(
  { indicator, numerator, denominator, value }: Explanation,
  words: { readonly format: Format; span(low: string, high: string): string },
): string | null {
  if (indicator.formula === null || denominator === null) return null;
  const { factor } = indicator.formula;
  const above = countText(numerator.sum, words);
  const below = countText(denominator.sum, words);
  if (above === null || below === null || boundsOf(value) === null) return null;
  const product = factor === 1 ? '' : ` × ${words.format.number(factor, 0)}`;
  const relation = relationOf(value, indicator);
  return `${above} ÷ ${below}${product} ${relation} ${words.format.cell(value, indicator)}`;
}

/** "≈" where printing with the indicator's decimals cuts something off. */
export function relationOf(value: Cell, { decimals }: Indicator): Relation {
  const bounds = boundsOf(value);
  if (bounds === null) return '=';
  const exact = [bounds.low, bounds.high].every(
    (number) => Math.abs(number - Number(number.toFixed(decimals))) < NEGLIGIBLE,
  );
  return exact ? '=' : '≈';
}

const NEGLIGIBLE = 1e-9;

function countText(
  sum: Cell,
  { format, span }: { readonly format: Format; span(low: string, high: string): string },
): string | null {
  const bounds = boundsOf(sum);
  if (bounds === null) return null;
  const print = (value: number) => format.number(value, decimalsOf(value));
  return sum.kind === 'number'
    ? print(bounds.low)
    : `(${span(print(bounds.low), print(bounds.high))})`;
}

/** Counts are whole; areas in square kilometres are not. */
function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : 2;
}
