import { createContext, useContext, useEffect } from 'react';
import type { DrawnLayer } from './useMapLayer.ts';

/** What each map is coloured by at the moment, by the key it is drawn under; read by exports alone. */
export type DrawnLayers = Map<string, DrawnLayer>;

export const DrawnLayersContext = createContext<DrawnLayers | null>(null);

/** Notes what a map is coloured by, so that an export shows the same; nothing renders because of it. */
export function useNoteLayer(key: string, layer: DrawnLayer): void {
  const layers = useContext(DrawnLayersContext);
  useEffect(() => {
    layers?.set(key, layer);
    return () => {
      layers?.delete(key);
    };
  }, [layers, key, layer]);
}
