import type { IndicatorId } from '../../../domain/model/ids.ts';
import type { Term } from '../../../domain/model/indicator.ts';

const TERM = /([+-]?)\s*([A-Za-z][A-Za-z0-9_]*)\s*/y;

/**
 * Reads a signed sum of indicator ids such as `wb_total - pop_total + pop_female`.
 * Null where the text is anything else: brackets, products, numbers, a missing sign.
 */
export function parseFormula(text: string): readonly Term[] | null {
  const source = text.trim();
  const terms: Term[] = [];
  TERM.lastIndex = 0;
  while (TERM.lastIndex < source.length) {
    const match = TERM.exec(source);
    const signMissing = terms.length > 0 && match?.[1] === '';
    if (match === null || signMissing) {
      return null;
    }
    terms.push({ id: (match[2] ?? '') as IndicatorId, sign: match[1] === '-' ? -1 : 1 });
  }
  return terms.length > 0 ? terms : null;
}
