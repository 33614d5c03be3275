import type { Atlas } from '../atlas.ts';
import type { AtlasState } from '../atlasStore.ts';
import type { CompareShown } from './compareShown.ts';
import { type CompareSelector, createCompareSelector } from './createCompareSelector.ts';

/** One selector per atlas, made when Vergleichen is first looked at. */
const selectors = new WeakMap<Atlas, CompareSelector>();

/** What Vergleichen shows; null while the view is another one. */
export function selectCompare(state: AtlasState, atlas: Atlas): CompareShown | null {
  const known = selectors.get(atlas) ?? createCompareSelector();
  selectors.set(atlas, known);
  return known(state);
}
