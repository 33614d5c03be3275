import { useEffect } from 'react';
import { useAtlasState } from '../../state/react/useAtlas.ts';

/** Light or dark as chosen; otherwise the device decides, without any script. */
export function useScheme(): void {
  const scheme = useAtlasState((state) => state.session.scheme);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (scheme === 'auto') delete dataset.scheme;
    else dataset.scheme = scheme;
  }, [scheme]);
}
