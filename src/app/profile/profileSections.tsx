import type { ComponentType } from 'react';
import { ProfileChanges } from '../../features/profileChanges/ProfileChanges.tsx';
import { ProfileKeyFigures } from '../../features/profileKeyFigures/ProfileKeyFigures.tsx';
import { ProfileOffers } from '../../features/profileOffers/ProfileOffers.tsx';
import { ProfilePanels } from '../../features/profilePanels/ProfilePanels.tsx';
import { ProfilePyramid } from '../../features/profilePyramid/ProfilePyramid.tsx';
import { ProfileSources } from '../../features/profileSources/ProfileSources.tsx';
import { ProfileSpine } from '../../features/profileSpine/ProfileSpine.tsx';
import { ProfileStandout } from '../../features/profileStandout/ProfileStandout.tsx';

export type ProfileSectionId =
  | 'keyFigures'
  | 'standout'
  | 'pyramid'
  | 'spine'
  | 'panels'
  | 'offers'
  | 'changes'
  | 'sources';

export interface ProfileSectionPlan {
  readonly id: ProfileSectionId;
  /** On wide screens two halves stand side by side. */
  readonly width: 'half' | 'whole';
  readonly Content: ComponentType;
}

/** The parts of a Steckbrief in the order in which they are read. */
export const PROFILE_SECTIONS: readonly ProfileSectionPlan[] = [
  { id: 'keyFigures', width: 'whole', Content: ProfileKeyFigures },
  { id: 'standout', width: 'half', Content: ProfileStandout },
  { id: 'pyramid', width: 'half', Content: ProfilePyramid },
  { id: 'spine', width: 'whole', Content: ProfileSpine },
  { id: 'panels', width: 'whole', Content: ProfilePanels },
  { id: 'offers', width: 'whole', Content: ProfileOffers },
  { id: 'changes', width: 'whole', Content: ProfileChanges },
  { id: 'sources', width: 'whole', Content: ProfileSources },
];

/** Id of the heading of a section. */
export function sectionHeadingId(id: ProfileSectionId): string {
  return `profile-${id}`;
}
