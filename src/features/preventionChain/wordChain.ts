import type { Cell } from '../../domain/model/cell.ts';
import type { AnswerWords } from '../../i18n/need/answers/answerWords.ts';
import type { ChainCell } from './chainTable.ts';

/** "531", "12 bis 14", "unter 3": people of a phase; the words of its state where there is no figure. */
export function wordPhaseHeads({ text, format, maskedBelow }: AnswerWords, heads: Cell): string {
  switch (heads.kind) {
    case 'number':
      return format.number(heads.value, 0);
    case 'interval':
      return text('preventionChain.heads.range', {
        low: format.number(heads.low, 0),
        high: format.number(heads.high, 0),
      });
    case 'masked':
      return text('preventionChain.heads.masked', { below: maskedBelow });
    default:
      return text(`needAnswer.state.${heads.kind}`);
  }
}

/** "3 Angebote, 40 Plätze, 1 ohne Platzzahl, mehrfach; Personen: 531": a cell read aloud. */
export function wordChainCell(words: AnswerWords, { cell, heads }: ChainCell): string {
  const { text } = words;
  const parts = [text('preventionChain.count', { count: cell.offers.length })];
  if (cell.places !== null) parts.push(text('preventionChain.places', { count: cell.places }));
  if (cell.places !== null && cell.unstated > 0) {
    parts.push(text('preventionChain.unstated', { count: cell.unstated }));
  }
  parts.push(text(`preventionChain.mark.${cell.mark}`));
  return `${parts.join(', ')}; ${text('preventionChain.forHeads', { heads: wordPhaseHeads(words, heads) })}`;
}
