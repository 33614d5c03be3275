import type { Cell } from '../../domain/model/cell.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import type { SentenceWords } from './sentenceWords.ts';

const DECIMALS = 1;

/** A per cent of a whole: "12,5 %", "0 bis 3,1 %"; other states in the words of the counted figure. */
export function wordShare(cell: Cell, counted: Indicator, words: SentenceWords): string {
  const { text, format } = words;
  const number = (value: number) => format.number(value, DECIMALS);
  if (cell.kind === 'number') return text('profileFact.percent', { number: number(cell.value) });
  if (cell.kind === 'interval') {
    const range = { low: number(cell.low), high: number(cell.high) };
    return text('profileFact.percent.range', range);
  }
  return format.bareCell(cell, counted);
}
