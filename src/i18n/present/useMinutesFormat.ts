import { useIntl } from '../useIntl.ts';

/** Votes, shares and days of minutes in the language of the interface. */
export interface MinutesFormat {
  count(value: number): string;
  /** 0 to 1 as per cent without decimals. */
  share(value: number): string;
  /** `YYYY-MM-DD` as people read it. */
  day(day: string): string;
}

export function useMinutesFormat(): MinutesFormat {
  const intl = useIntl();
  return {
    count: (value) => intl.formatNumber(value),
    share: (value) => intl.formatNumber(value, { style: 'percent', maximumFractionDigits: 0 }),
    day: (day) =>
      intl.formatDate(`${day}T00:00:00Z`, {
        day: '2-digit',
        month: '2-digit',
        year: 'numeric',
        timeZone: 'UTC',
      }),
  };
}
