import { createContext, useContext } from 'react';
import type { IntlShape } from 'react-intl';

const IntlContext = createContext<IntlShape | null>(null);

/** For pages that must not load react-intl itself; the atlas has `IntlProvider`. */
export const PlainIntlProvider = IntlContext.Provider;

/**
 * The language around, as react-intl's hook of the same name gives it, without that library: importing
 * anything of it brings its message parser along.
 */
export function useIntl(): IntlShape {
  const intl = useContext(IntlContext);
  if (intl === null) throw new Error('useIntl(): no IntlProvider above');
  return intl;
}
