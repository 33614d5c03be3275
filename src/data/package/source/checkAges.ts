import type { AgeSpan } from '../../../domain/coverage/offer.ts';
import type { ProblemLog } from '../problem.ts';

interface AgedRow {
  readonly file: string;
  readonly row: number;
  readonly values: { readonly age_from: number | null; readonly age_to: number | null };
}

/** The ages of a row, both ends inclusive; reports those that end before they begin. */
export function checkAges({ file, row, values }: AgedRow, log: ProblemLog): AgeSpan {
  const { age_from: from, age_to: to } = values;
  if (from !== null && to !== null && to < from) {
    const place = { file, row, column: 'age_to', value: String(to) };
    log.error(place, { code: 'ages_reversed', from: String(from) });
  }
  return { from, to };
}
