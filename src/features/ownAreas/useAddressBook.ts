import { useEffect, useState } from 'react';
import type { AddressBook } from '../../domain/geocode/addressBook.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';

export type LoadedAddresses =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; retry(): void }
  /** Null where the package has no address points. */
  | { readonly state: 'ready'; readonly book: AddressBook | null };

/** The package's address points: those loaded already, or fetched for whoever asks first. */
export function useAddressBook(): LoadedAddresses {
  const atlas = useAtlas();
  const known = useAtlasState((state) => state.dataset.addresses);
  const [loaded, setLoaded] = useState<LoadedAddresses>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks for the same again
  useEffect(() => {
    if (known !== undefined) return undefined;
    let outdated = false;
    setLoaded({ state: 'loading' });
    void atlas.source.addresses().then((result) => {
      if (outdated) return;
      const retry = () => setAttempt((count) => count + 1);
      setLoaded(result.ok ? { state: 'ready', book: result.value } : { state: 'failed', retry });
    });
    return () => {
      outdated = true;
    };
  }, [atlas, known, attempt]);
  return known === undefined ? loaded : { state: 'ready', book: known };
}
