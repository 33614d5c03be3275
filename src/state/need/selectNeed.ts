import type { Atlas } from '../atlas.ts';
import type { AtlasState } from '../atlasStore.ts';
import { createNeedSelector, type NeedSelector } from './createNeedSelector.ts';
import type { NeedShown } from './needShown.ts';

/** One selector per atlas, made when Bedarf & Angebot is first looked at. */
const selectors = new WeakMap<Atlas, NeedSelector>();

/** What Bedarf & Angebot shows; null while the view is another one. */
export function selectNeed(state: AtlasState, atlas: Atlas): NeedShown | null {
  const known = selectors.get(atlas) ?? createNeedSelector();
  selectors.set(atlas, known);
  return known(state);
}
