import { useEffect, useState } from 'react';
import type { InterfaceLanguage } from '../../i18n/intl.ts';
import { loadMethodCatalog } from '../../i18n/methods/loadMethodCatalog.ts';
import type { MethodCatalog } from '../../i18n/methods/methodTexts.ts';

export type LoadedCatalog =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; retry(): void }
  | { readonly state: 'ready'; readonly catalog: MethodCatalog };

/** The words of the notes in a language; until those of another have arrived, the ones that were there. */
export function useMethodCatalog(language: InterfaceLanguage): LoadedCatalog {
  const [loaded, setLoaded] = useState<LoadedCatalog>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks for the same again
  useEffect(() => {
    let outdated = false;
    const settle = (result: LoadedCatalog) => {
      if (!outdated) setLoaded(result);
    };
    loadMethodCatalog(language).then(
      (catalog) => settle({ state: 'ready', catalog }),
      () => settle({ state: 'failed', retry: () => setAttempt((count) => count + 1) }),
    );
    return () => {
      outdated = true;
    };
  }, [language, attempt]);
  return loaded;
}
