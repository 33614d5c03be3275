import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { IndicatorId } from '../../domain/model/ids.ts';
import type { OwnArea } from '../../domain/ownAreas/ownArea.ts';
import { indicatorById } from '../indicatorById.ts';
import { MAX_SELECTED_AREAS, type ViewState } from '../viewState.ts';
import {
  type CompareView,
  firstCompareView,
  type IndicatorSet,
  type SwipeSide,
} from './compareView.ts';
import { indicatorsOfSet } from './indicatorsOfSet.ts';

export interface SettledCompare {
  readonly view: ViewState;
  /** Ids that the package does not know and that were left out. */
  readonly dropped: readonly string[];
}

/**
 * Brings a view of Vergleichen in line with the package: the first time it compares the theme of the
 * indicator on the screen; unknown indicators, periods, areas and members are left out, and so are own
 * areas with the number of another and those beyond six together with the selection. Any other view stays
 * as it is, the same object.
 */
export function settleCompare(view: ViewState, atlas: AtlasPackage): SettledCompare {
  if (view.view !== 'compare') return { view, dropped: [] };
  const asked = view.compare ?? firstCompareView(themeOfView(view, atlas));
  const dropped: string[] = [];
  const set = knownSet(asked.set, atlas, dropped) ?? themeOfView(view, atlas);
  const pair = knownPair(asked.pair, atlas, dropped);
  const sides = knownSides(asked.sides, atlas, dropped);
  const ownAreas = knownOwnAreas(asked.ownAreas, view, atlas, dropped);
  const reference = knownReference(asked.reference, atlas, dropped);
  const isSame =
    asked === view.compare &&
    set === asked.set &&
    pair === asked.pair &&
    sides === asked.sides &&
    ownAreas === asked.ownAreas &&
    reference === asked.reference;
  if (isSame) return { view, dropped };
  return {
    view: { ...view, compare: { ...asked, set, pair, sides, ownAreas, reference } },
    dropped,
  };
}

function themeOfView(view: ViewState, atlas: AtlasPackage): IndicatorSet {
  const { catalogue } = atlas;
  const { concept } = indicatorById(atlas, view.indicator);
  const theme = catalogue.concepts.find(({ id }) => id === concept)?.theme;
  const ofTheme: IndicatorSet = { kind: 'theme', id: theme ?? '' };
  return indicatorsOfSet(ofTheme, catalogue).length > 0
    ? ofTheme
    : { kind: 'picked', indicators: [view.indicator] };
}

/** The same object where all of it is known; null where nothing is. */
function knownSet(set: IndicatorSet, atlas: AtlasPackage, dropped: string[]): IndicatorSet | null {
  const found = indicatorsOfSet(set, atlas.catalogue);
  if (set.kind !== 'picked') {
    if (found.length === 0) dropped.push(set.id);
    return found.length === 0 ? null : set;
  }
  const ids = found.map(({ id }) => id);
  dropped.push(...set.indicators.filter((id) => !ids.includes(id)));
  if (ids.length === 0) return null;
  return ids.length === set.indicators.length ? set : { kind: 'picked', indicators: ids };
}

function knownPair(
  pair: CompareView['pair'],
  { catalogue }: AtlasPackage,
  dropped: string[],
): CompareView['pair'] {
  const isKnown = (id: IndicatorId) => catalogue.indicators.some((one) => one.id === id);
  const unknown = (pair ?? []).filter((id) => !isKnown(id));
  dropped.push(...unknown);
  return unknown.length === 0 ? pair : null;
}

/** Both sides or none: one alone is nothing to swipe. */
function knownSides(
  sides: CompareView['sides'],
  { catalogue }: AtlasPackage,
  dropped: string[],
): CompareView['sides'] {
  const asked: readonly SwipeSide[] = sides ?? [];
  const unknown = asked.flatMap(({ indicator, period }): readonly string[] => {
    const found = catalogue.indicators.find(({ id }) => id === indicator);
    if (found === undefined) return [indicator];
    return found.periods.includes(period) ? [] : [period];
  });
  dropped.push(...unknown);
  return unknown.length === 0 ? sides : null;
}

function knownOwnAreas(
  ownAreas: readonly OwnArea[],
  view: ViewState,
  atlas: AtlasPackage,
  dropped: string[],
): readonly OwnArea[] {
  const known = new Set(atlas.areas.filter(({ role }) => role === 'area').map(({ id }) => id));
  const taken = new Set<string>();
  const settled = ownAreas.flatMap((own): readonly OwnArea[] => {
    if (taken.has(own.id)) {
      dropped.push(own.name);
      return [];
    }
    taken.add(own.id);
    const members = own.members.filter((id) => known.has(id));
    dropped.push(...own.members.filter((id) => !known.has(id)));
    if (members.length === 0) return [];
    return [members.length === own.members.length ? own : { ...own, members }];
  });
  const kept = settled.slice(0, Math.max(0, MAX_SELECTED_AREAS - view.areas.length));
  dropped.push(...settled.slice(kept.length).map(({ name }) => name));
  const isSame = kept.length === ownAreas.length && kept.every((own, at) => own === ownAreas[at]);
  return isSame ? ownAreas : kept;
}

function knownReference(
  reference: CompareView['reference'],
  atlas: AtlasPackage,
  dropped: string[],
): CompareView['reference'] {
  if (reference.kind === 'land') {
    const hasLand = atlas.areas.some(({ role }) => role === 'reference');
    return hasLand ? reference : { kind: 'city' };
  }
  if (reference.kind !== 'area') return reference;
  const isKnown = atlas.areas.some(
    ({ id, role }) => id === reference.area && role !== 'unassigned',
  );
  if (!isKnown) dropped.push(reference.area);
  return isKnown ? reference : { kind: 'city' };
}
