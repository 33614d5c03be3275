import type { ReactNode } from 'react';
import { type IntlShape, RawIntlProvider } from 'react-intl';
import { PlainIntlProvider } from './useIntl.ts';

/** The language for our own hooks and for those of react-intl. */
export function IntlProvider({ value, children }: { value: IntlShape; children: ReactNode }) {
  return (
    <RawIntlProvider value={value}>
      <PlainIntlProvider value={value}>{children}</PlainIntlProvider>
    </RawIntlProvider>
  );
}
