import type { Atlas } from '../state/atlas.ts';
import { firstProfileView, type ProfileView } from '../state/profile/profileView.ts';
import { openTinyAtlas } from './openTinyAtlas.ts';
import { areaId } from './tinyPackage.ts';

/** The tiny invented city with the Steckbrief of one of its areas open. */
export function openProfile(area: string, profile: Partial<ProfileView> = {}): Promise<Atlas> {
  return openTinyAtlas({
    view: { view: 'profile', profile: { ...firstProfileView(areaId(area)), ...profile } },
  });
}
