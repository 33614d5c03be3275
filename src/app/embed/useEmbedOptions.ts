import { createContext, useContext } from 'react';
import { DEFAULT_EMBED_OPTIONS, type EmbedOptions } from '../../state/embed/embedOptions.ts';

const EmbedOptionsContext = createContext<EmbedOptions>(DEFAULT_EMBED_OPTIONS);

export const EmbedOptionsProvider = EmbedOptionsContext.Provider;

/** What the address of the embed allows its readers. */
export function useEmbedOptions(): EmbedOptions {
  return useContext(EmbedOptionsContext);
}
