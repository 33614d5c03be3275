import type { SignificanceVerdict } from '../../domain/compare/layerSignificance.ts';

/** What a deviation is found to be, in the order of the key. */
export const SIGN_VERDICTS = ['above', 'below', 'neither', 'not_tested'] as const;

/** Side of the square that a sign is drawn in, CSS pixels. */
export const SIGN_SIDE = 12;

/** The sign of a deviation as a path; filled where there is a difference. */
export const SIGN_SHAPES: Readonly<Record<SignificanceVerdict, string>> = {
  above: 'M6 1.5 11 10.5H1Z',
  below: 'M6 10.5 1 1.5H11Z',
  neither: 'M6 2a4 4 0 1 0 0 8a4 4 0 1 0 0-8Z',
  not_tested: 'M2.5 6H9.5',
};

export function isFilledSign(verdict: SignificanceVerdict): boolean {
  return verdict === 'above' || verdict === 'below';
}
