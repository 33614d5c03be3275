import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { ViewState } from '../viewState.ts';
import { firstProfileView, type ProfileView } from './profileView.ts';

export interface SettledProfile {
  readonly view: ViewState;
  /** Ids that the package does not know and that were left out. */
  readonly dropped: readonly string[];
}

/**
 * Brings a view of Steckbriefe in line with the package: the first time it opens the first selected
 * area, or the city where none is; an unknown area gives way to the city, an unknown level is not
 * printed. Any other view stays as it is, the same object.
 */
export function settleProfile(view: ViewState, atlas: AtlasPackage): SettledProfile {
  if (view.view !== 'profile') return { view, dropped: [] };
  const described = atlas.areas.filter(({ role }) => role === 'area' || role === 'city');
  const city = described.find(({ role }) => role === 'city');
  if (city === undefined) throw new Error('settleProfile: a package without a city');
  if (view.profile === null) {
    const [selected] = view.areas;
    return { view: { ...view, profile: firstProfileView(selected ?? city.id) }, dropped: [] };
  }
  const { profile } = view;
  const dropped: string[] = [];
  const isArea = described.some(({ id }) => id === profile.area);
  if (!isArea) dropped.push(profile.area);
  const isPrint =
    profile.print === null ||
    profile.print === 'area' ||
    profile.print === 'all' ||
    atlas.levels.some(({ id }) => id === profile.print);
  if (!isPrint) dropped.push(profile.print ?? '');
  const inOrder = profile.since === null || profile.until === null || profile.since < profile.until;
  if (isArea && isPrint && inOrder) return { view, dropped };
  const settled: ProfileView = {
    ...profile,
    area: isArea ? profile.area : city.id,
    print: isPrint ? profile.print : null,
    since: inOrder ? profile.since : null,
  };
  return { view: { ...view, profile: settled }, dropped };
}
