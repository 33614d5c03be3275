import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Atlas } from '../atlas.ts';
import type { AtlasState } from '../atlasStore.ts';

const AtlasContext = createContext<Atlas | null>(null);

export const AtlasProvider = AtlasContext.Provider;

export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (atlas === null) throw new Error('useAtlas(): no AtlasProvider above');
  return atlas;
}

/** Renders again only when what `select` returns changes; `select` must return stable objects. */
export function useAtlasState<Value>(select: (state: AtlasState, atlas: Atlas) => Value): Value {
  const atlas = useAtlas();
  return useStore(atlas.store, (state) => select(state, atlas));
}
