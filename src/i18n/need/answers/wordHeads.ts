import type { Cell } from '../../../domain/model/cell.ts';
import type { AnswerWords, AskedCoverage } from './answerWords.ts';

/** "531 Jugendliche": heads of the target group; a withheld count keeps its words and gets no number. */
export function wordHeads(words: AnswerWords, cell: Cell, group: AskedCoverage['group']): string {
  const { text, format, maskedBelow } = words;
  const name = format.local(group.inSentence);
  switch (cell.kind) {
    case 'number':
      return text('needAnswer.heads', {
        heads: cell.value,
        number: format.number(cell.value, 0),
        group: name,
      });
    case 'interval':
      return text('needAnswer.heads.range', {
        low: format.number(Math.floor(cell.low), 0),
        high: format.number(Math.ceil(cell.high), 0),
        group: name,
      });
    case 'masked':
      return text('needAnswer.heads.masked', { below: maskedBelow, group: name });
    default:
      return text('needAnswer.heads.absent', {
        group: name,
        state: text(`needAnswer.state.${cell.kind}`),
      });
  }
}

/** The number of heads alone, or the words of its state. */
export function headsValue({ text, format, maskedBelow }: AnswerWords, cell: Cell): string {
  switch (cell.kind) {
    case 'number':
      return format.number(cell.value, 0);
    case 'interval':
      return text('needAnswer.range', {
        low: format.number(Math.floor(cell.low), 0),
        high: format.number(Math.ceil(cell.high), 0),
      });
    case 'masked':
      return text('needAnswer.below', { below: maskedBelow });
    default:
      return text(`needAnswer.state.${cell.kind}`);
  }
}
