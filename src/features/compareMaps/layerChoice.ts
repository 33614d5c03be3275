import type { MapLayer } from '../../state/compare/compareView.ts';

/** What maps are coloured by, and what to do when a person chooses another layer. */
export interface LayerChoice {
  readonly layer: MapLayer;
  onChange(layer: MapLayer): void;
}
