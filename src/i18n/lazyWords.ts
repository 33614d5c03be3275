import { createContext, type Provider, useContext, useEffect, useState } from 'react';
import type { PrimitiveType } from 'react-intl';
import { createAtlasIntl, type InterfaceLanguage } from './intl.ts';

/** Words of one part of the atlas: `text('compare.title')`; keys are checked by the compiler. */
export type Words<Key extends string> = (
  key: Key,
  values?: Readonly<Record<string, PrimitiveType>>,
) => string;

export type LoadedWords<Key extends string> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; retry(): void }
  | { readonly state: 'ready'; readonly text: Words<Key> };

export interface LazyWords<Key extends string> {
  /** The words in a language; until those of another have arrived, the ones that were there. */
  readonly useLoaded: (language: InterfaceLanguage) => LoadedWords<Key>;
  readonly Provider: Provider<Words<Key> | null>;
  /** Below the provider; throws above it, which is a fault of the code. */
  readonly useWords: () => Words<Key>;
}

type Catalogue<Key extends string> = Readonly<Record<Key, string>>;

/**
 * A catalogue that the first view does not need: fetched when its part of the atlas is first opened.
 * `load` has one import per language; it rejects where the file cannot be had.
 */
export function createLazyWords<Key extends string>(
  part: string,
  load: Readonly<Record<InterfaceLanguage, () => Promise<Catalogue<Key>>>>,
): LazyWords<Key> {
  const Context = createContext<Words<Key> | null>(null);
  return {
    useLoaded: (language) => useLoadedWords(load, language),
    Provider: Context.Provider,
    useWords() {
      const text = useContext(Context);
      if (text === null) throw new Error(`no words of "${part}" above`);
      return text;
    },
  };
}

/** A missing value throws. */
export function createWords<Key extends string>(
  language: InterfaceLanguage,
  catalogue: Catalogue<Key>,
): Words<Key> {
  const intl = createAtlasIntl(language, catalogue);
  return (key, values) => intl.formatMessage({ id: key }, values);
}

function useLoadedWords<Key extends string>(
  load: Readonly<Record<InterfaceLanguage, () => Promise<Catalogue<Key>>>>,
  language: InterfaceLanguage,
): LoadedWords<Key> {
  const [loaded, setLoaded] = useState<LoadedWords<Key>>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks for the same again
  useEffect(() => {
    let outdated = false;
    const settle = (result: LoadedWords<Key>) => {
      if (!outdated) setLoaded(result);
    };
    load[language]().then(
      (catalogue) => settle({ state: 'ready', text: createWords(language, catalogue) }),
      () => settle({ state: 'failed', retry: () => setAttempt((count) => count + 1) }),
    );
    return () => {
      outdated = true;
    };
  }, [language, attempt]);
  return loaded;
}
