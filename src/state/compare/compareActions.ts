import type { AreaId } from '../../domain/model/ids.ts';
import type { OwnArea } from '../../domain/ownAreas/ownArea.ts';
import { changeView, patchSession } from '../actions/changeView.ts';
import type { Atlas } from '../atlas.ts';
import { shownView } from '../atlasStore.ts';
import { MAX_SELECTED_AREAS } from '../viewState.ts';
import type { CompareView, IndicatorSet } from './compareView.ts';
import { indicatorsOfSet } from './indicatorsOfSet.ts';

/** Changes what Vergleichen shows; an undo step. Does nothing before the view was first opened. */
export function changeCompare(atlas: Atlas, change: Partial<CompareView>): Promise<void> {
  const { compare } = shownView(atlas.store.getState());
  return compare === null
    ? Promise.resolve()
    : changeView(atlas, { compare: { ...compare, ...change } });
}

/** Puts other own areas in place; refused with a notice where there would be more than six compared. */
export function changeOwnAreas(atlas: Atlas, ownAreas: readonly OwnArea[]): Promise<void> {
  const { areas } = shownView(atlas.store.getState());
  if (areas.length + ownAreas.length > MAX_SELECTED_AREAS) {
    patchSession(atlas, { notice: { kind: 'selection_full' } });
    return Promise.resolve();
  }
  return changeCompare(atlas, { ownAreas });
}

/** Adds areas to the comparison that are not in it yet, as far as six are not exceeded. */
export function compareAreas(atlas: Atlas, added: readonly AreaId[]): Promise<void> {
  const { areas, compare } = shownView(atlas.store.getState());
  const all = [...new Set([...areas, ...added])];
  if (all.length + (compare?.ownAreas.length ?? 0) > MAX_SELECTED_AREAS) {
    patchSession(atlas, { notice: { kind: 'selection_full' } });
    return Promise.resolve();
  }
  return changeView(atlas, { areas: all });
}

/** Compares other indicators; the first leads the view; a pair and swiped maps of others are forgotten. */
export function changeCompareSet(atlas: Atlas, set: IndicatorSet): Promise<void> {
  const { compare, indicator } = shownView(atlas.store.getState());
  if (compare === null) return Promise.resolve();
  const ids = indicatorsOfSet(set, atlas.source.package.catalogue).map(({ id }) => id);
  const keepsPair = compare.pair?.every((id) => ids.includes(id)) ?? false;
  const keepsSides = compare.sides?.every(({ indicator: id }) => ids.includes(id)) ?? false;
  return changeView(atlas, {
    indicator: ids.includes(indicator) ? indicator : (ids[0] ?? indicator),
    compare: {
      ...compare,
      set,
      pair: keepsPair ? compare.pair : null,
      sides: keepsSides ? compare.sides : null,
    },
  });
}
