import type { TravelFileProblem, TravelFlaw } from '../../data/offers/travelFile.ts';
import type { TravelFileKind } from './readTravelFile.ts';
import type { QuestionWords } from './useQuestionWords.ts';

/** Why nothing could be read, and what to do. Rows are labels: they carry no thousands separator. */
export function wordTravelProblem(problem: TravelFileProblem, { text }: QuestionWords): string {
  switch (problem.code) {
    case 'too_large':
      return text('needQuestion.file.too_large', { megabytes: problem.megabytes });
    case 'too_many_rows':
    case 'too_many_pairs':
      return text(`needQuestion.file.${problem.code}`, { most: problem.most });
    case 'column_missing':
      return text('needQuestion.file.column_missing', { column: problem.column });
    case 'quotes':
    case 'mixed_units':
      return text(`needQuestion.file.${problem.code}`, { row: String(problem.row) });
    default:
      return text(`needQuestion.file.${problem.code}`);
  }
}

/** Where a flaw is and how to mend it: `Zeile 4, Spalte „minutes“: …`. */
export function wordTravelFlaw(
  flaw: TravelFlaw,
  kind: TravelFileKind,
  { text }: QuestionWords,
): string {
  return text('needQuestion.flaw', {
    kind,
    row: String(flaw.row),
    column: flaw.column,
    flaw: text(`needQuestion.flaw.${flaw.code}`, { value: flaw.value }),
  });
}
