import type { Cell } from '../../domain/model/cell.ts';
import type { AnswerWords } from '../../i18n/need/answers/answerWords.ts';

/** A difference in percentage points, with its sign: "−3,1 Pp.", "−4,0 bis +1,2 Pp.". */
export function wordPoints({ text, format }: AnswerWords, cell: Cell): string {
  const signed = (value: number) => {
    const digits = format.number(Math.abs(value), 1);
    if (Number(Math.abs(value).toFixed(1)) === 0) return `±${digits}`;
    return `${value < 0 ? '−' : '+'}${digits}`;
  };
  switch (cell.kind) {
    case 'number':
      return text('actionList.equity.points', { number: signed(cell.value) });
    case 'masked':
    case 'interval':
      return text('actionList.equity.points.range', {
        low: signed(cell.low),
        high: signed(cell.high),
      });
    default:
      return text(`needAnswer.state.${cell.kind}`);
  }
}
