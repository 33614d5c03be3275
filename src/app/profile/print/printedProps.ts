import type { ProfileContent } from '../../../state/profile/profileShown.ts';

export interface PrintedProps {
  readonly report: ProfileContent;
}
