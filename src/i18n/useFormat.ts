import { createContext, useContext } from 'react';
import type { Format } from './format/createFormat.ts';

const FormatContext = createContext<Format | null>(null);

export const FormatProvider = FormatContext.Provider;

/** Figures, dates and package texts in the language of the interface. */
export function useFormat(): Format {
  const format = useContext(FormatContext);
  if (format === null) throw new Error('useFormat(): no FormatProvider above');
  return format;
}
