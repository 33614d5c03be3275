import { createContext, useContext } from 'react';
import type { NeedText } from './needCatalogue.ts';

const NeedTextContext = createContext<NeedText | null>(null);

export const NeedTextProvider = NeedTextContext.Provider;

/** The words of Bedarf & Angebot; its view has fetched them before anything in it is drawn. */
export function useNeedText(): NeedText {
  const text = useContext(NeedTextContext);
  if (text === null) throw new Error('useNeedText(): no NeedTextProvider above');
  return text;
}
