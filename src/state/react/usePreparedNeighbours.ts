import { useEffect } from 'react';
import { prepareNeighbours } from '../profile/selectProfile.ts';
import { useAtlas, useAtlasState } from './useAtlas.ts';

/** Long enough for the page itself to be drawn first. */
const AFTER_MS = 400;

/** Makes the Steckbriefe before and after the open one while the person reads it. */
export function usePreparedNeighbours(): void {
  const atlas = useAtlas();
  const profile = useAtlasState((state) => state.view.profile);
  useEffect(() => {
    if (profile === null) return undefined;
    const timer = setTimeout(() => prepareNeighbours(atlas), AFTER_MS);
    return () => clearTimeout(timer);
  }, [atlas, profile]);
}
