import type { CoverageInput } from '../../domain/need/coverageInput.ts';
import type { Atlas } from '../atlas.ts';
import type { AtlasState } from '../atlasStore.ts';
import { coverageAnswers } from './coverageAnswers.ts';
import { createNeedSelector, type NeedSelection, type NeedSelector } from './createNeedSelector.ts';
import type { NeedShown } from './needShown.ts';

/** One selector per atlas, made when Bedarf & Angebot is first looked at. */
const selectors = new WeakMap<Atlas, NeedSelector>();

/** What Bedarf & Angebot shows; null while the view is another one, or has no answer yet. */
export function selectNeed(state: AtlasState, atlas: Atlas): NeedShown | null {
  return selection(state, atlas).shown;
}

/** What the worker has to answer before all of it is up to date; null where nothing is missing. */
export function selectAwaitedCoverage(state: AtlasState, atlas: Atlas): CoverageInput | null {
  return selection(state, atlas).awaited;
}

function selection(state: AtlasState, atlas: Atlas): NeedSelection {
  const known = selectors.get(atlas) ?? createNeedSelector(coverageAnswers(atlas.jobs));
  selectors.set(atlas, known);
  return known(state);
}
