import type { AtlasPackage } from '../../../domain/model/dataset.ts';
import type { AreaId } from '../../../domain/model/ids.ts';
import { areaSequence } from '../../../state/profile/createProfileSelector.ts';
import type { ProfileView } from '../../../state/profile/profileView.ts';
import type { Language } from '../../../state/viewState.ts';

/** The areas of a print, one after the other: the one that is open, all of a level by name, or all. */
export function printAreas(
  { area, print }: ProfileView,
  atlas: AtlasPackage,
  language: Language,
): readonly AreaId[] {
  if (print === null || print === 'area') return [area];
  return areaSequence(atlas, language)
    .filter(({ level }) => print === 'all' || level === print)
    .map(({ id }) => id);
}
