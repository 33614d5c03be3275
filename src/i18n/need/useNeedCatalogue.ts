import { useEffect, useState } from 'react';
import type { InterfaceLanguage } from '../intl.ts';
import { createNeedText, loadNeedCatalogue, type NeedText } from './needCatalogue.ts';

export type LoadedNeedText =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; retry(): void }
  | { readonly state: 'ready'; readonly text: NeedText };

/** The words in a language; until those of another have arrived, the ones that were there. */
export function useNeedCatalogue(language: InterfaceLanguage): LoadedNeedText {
  const [loaded, setLoaded] = useState<LoadedNeedText>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks for the same again
  useEffect(() => {
    let outdated = false;
    const settle = (result: LoadedNeedText) => {
      if (!outdated) setLoaded(result);
    };
    loadNeedCatalogue(language).then(
      (catalogue) => settle({ state: 'ready', text: createNeedText(language, catalogue) }),
      () => settle({ state: 'failed', retry: () => setAttempt((count) => count + 1) }),
    );
    return () => {
      outdated = true;
    };
  }, [language, attempt]);
  return loaded;
}
