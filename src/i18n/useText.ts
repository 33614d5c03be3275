import { useCallback } from 'react';
import type { PrimitiveType } from 'react-intl';
import type { MessageKey } from './messages/de.ts';
import { useIntl } from './useIntl.ts';

export type Text = (key: MessageKey, values?: Readonly<Record<string, PrimitiveType>>) => string;

/** The interface's words: `text('legend.title', { count: 5 })`; keys are checked by the compiler. */
export function useText(): Text {
  const intl = useIntl();
  return useCallback((key, values) => intl.formatMessage({ id: key }, values), [intl]);
}
