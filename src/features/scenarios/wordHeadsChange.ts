import type { Cell } from '../../domain/model/cell.ts';
import type { AnswerWords } from '../../i18n/need/answers/answerWords.ts';

const MINUS = '−';

/** "+120", "−80 bis −12": people more or fewer, in whole people; the words of its state for an unknown one. */
export function wordHeadsChange(words: AnswerWords, cell: Cell): string {
  const { text } = words;
  switch (cell.kind) {
    case 'number':
      return signed(words, cell.value);
    case 'interval':
    case 'masked': {
      const [low, high] = [signed(words, cell.low), signed(words, cell.high)];
      return low === high ? low : text('scenarios.heads.range', { low, high });
    }
    default:
      return text(`needAnswer.state.${cell.kind}`);
  }
}

/** The change without its direction, such as for "120 Jugendliche mehr". */
export function magnitudeOf(cell: Cell): Cell {
  if (cell.kind === 'number') return { ...cell, value: Math.abs(cell.value) };
  if (cell.kind !== 'interval') return cell;
  const ends = [Math.abs(cell.low), Math.abs(cell.high)] as const;
  const low = cell.low < 0 && cell.high > 0 ? 0 : Math.min(...ends);
  return { ...cell, low, high: Math.max(...ends) };
}

/** A few people are never nobody. */
function signed({ text, format }: AnswerWords, value: number): string {
  if (value === 0) return format.number(0, 0);
  const sign = value < 0 ? MINUS : '+';
  const size = Math.abs(value);
  return Math.round(size) === 0
    ? text(value < 0 ? 'scenarios.heads.fewer' : 'scenarios.heads.more')
    : `${sign}${format.number(size, 0)}`;
}

/** Whole people, so that plural and number agree; fewer than one is still somebody. */
export function roundedHeads(cell: Cell): Cell {
  if (cell.kind !== 'number' || cell.value === 0) return cell;
  return { ...cell, value: Math.max(1, Math.round(cell.value)) };
}
