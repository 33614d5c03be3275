import type { ProfileShown } from '../profile/profileShown.ts';
import { selectProfile } from '../profile/selectProfile.ts';
import { useAtlasState } from './useAtlas.ts';

/** What Steckbriefe shows; its parts keep their identity while they do not change. Throws outside it. */
export function useProfile(): ProfileShown {
  const shown = useAtlasState(selectProfile);
  if (shown === null) throw new Error('useProfile(): Steckbriefe are not the view');
  return shown;
}
