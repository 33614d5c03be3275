import type { IntlShape } from 'react-intl';
import type { PackageProblem } from '../../domain/model/packageProblem.ts';

/**
 * A problem as one line: where (if in a file at all), what is wrong, how to mend it. `intl` must hold `problemMessagesDe` or
 * `problemMessagesEn` among its messages.
 */
export function describeProblem(
  intl: Pick<IntlShape, 'formatMessage'>,
  problem: PackageProblem,
): string {
  const values = { value: '', ...textsOf(problem) };
  const text = intl.formatMessage({ id: `problem.${problem.code}` }, values);
  if (problem.file === '') return text;
  return intl.formatMessage({ id: `problemPlace.${placeKind(problem)}` }, { ...values, text });
}

function placeKind({ file, row, column }: PackageProblem): string {
  const unit = row === undefined ? 'file' : unitOf(file);
  const withRow = unit === 'file' && row !== undefined ? 'Row' : '';
  return `${unit}${withRow}${column === undefined ? '' : 'Column'}`;
}

/** What the numbers of places count in this file. */
function unitOf(file: string): 'file' | 'feature' | 'step' {
  if (file.endsWith('.geojson')) return 'feature';
  return /(?:^|\/)stories\/[^/]+\.json$/.test(file) ? 'step' : 'file';
}

/** Row numbers as text: they are labels, and a label carries no thousands separator. */
function textsOf(problem: PackageProblem): Record<string, string> {
  return Object.fromEntries(Object.entries(problem).map(([key, value]) => [key, String(value)]));
}
