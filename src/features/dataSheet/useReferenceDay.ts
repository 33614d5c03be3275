import { useIntl } from 'react-intl';
import type { Indicator } from '../../domain/model/indicator.ts';
import { useText } from '../../i18n/useText.ts';

/** "31. Dezember", "ganzes Jahr", or nothing where each period is a day of its own. */
export function useReferenceDay(indicator: Indicator): string {
  const intl = useIntl();
  const text = useText();
  if (indicator.periods.some((period) => period.length > YEAR_LENGTH)) return '';
  if (indicator.referenceDay === null) return text('dataSheet.referenceDay.year');
  // A leap year, because the reference day may be 29 February.
  const date = new Date(`2020-${indicator.referenceDay}T00:00:00Z`);
  return intl.formatDate(date, { day: 'numeric', month: 'long', timeZone: 'UTC' });
}

const YEAR_LENGTH = 4;
