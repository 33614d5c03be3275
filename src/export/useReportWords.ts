import { useIntl } from 'react-intl';
import { useFormat } from '../i18n/useFormat.ts';
import { useText } from '../i18n/useText.ts';
import type { ReportWords } from './indicatorReport.ts';

/** The words of the page for a report; those of exports alone come when it is asked for. */
export function useReportWords(): Omit<ReportWords, 'exportText'> {
  const text = useText();
  const format = useFormat();
  const intl = useIntl();
  return { text, format, intl };
}
