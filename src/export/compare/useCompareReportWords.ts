import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useReportWords } from '../useReportWords.ts';
import type { CompareReportWords } from './comparedView.ts';

/** The words of the page for a report of Vergleichen; those of exports alone come when it is asked for. */
export function useCompareReportWords(): Omit<CompareReportWords, 'exportText'> {
  const words = useReportWords();
  const compare = useCompareText();
  return { ...words, compare };
}
