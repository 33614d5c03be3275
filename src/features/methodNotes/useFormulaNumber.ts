import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** Numbers of a formula with the decimal mark of the language, never grouped or rounded. */
export function useFormulaNumber(): (value: number) => string {
  const intl = useIntl();
  return useCallback(
    (value) => intl.formatNumber(value, { useGrouping: false, maximumFractionDigits: 12 }),
    [intl],
  );
}
