import type { Source } from '../../domain/model/indicator.ts';
import type { Atlas } from '../atlas.ts';
import { indicatorsOfSet } from '../compare/indicatorsOfSet.ts';
import { indicatorById } from '../indicatorById.ts';
import { answerSources } from '../need/answerSources.ts';
import { selectNeed } from '../need/selectNeed.ts';

/** Where the figures of the view of an atlas come from, each source once; of a Steckbrief, all of them. */
export function viewSources(atlas: Atlas): readonly Source[] {
  const state = atlas.store.getState();
  const { view } = state;
  const { catalogue } = atlas.source.package;
  const ofIds = (ids: readonly string[]) => catalogue.sources.filter(({ id }) => ids.includes(id));
  switch (view.view) {
    case 'need': {
      const shown = selectNeed(state, atlas);
      return shown === null ? [] : answerSources(atlas.source.package, shown);
    }
    case 'compare': {
      const set = view.compare === null ? [] : indicatorsOfSet(view.compare.set, catalogue);
      return ofIds(set.flatMap(({ sources }) => sources));
    }
    case 'profile':
      return catalogue.sources;
    default:
      return ofIds(indicatorById(atlas.source.package, view.indicator).sources);
  }
}
