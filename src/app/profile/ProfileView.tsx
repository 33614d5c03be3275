import { lazy } from 'react';
import { profileWords } from '../../i18n/profile/profileWords.ts';
import { shownView } from '../../state/atlasStore.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { WithWords } from '../atlas/WithWords.tsx';
import { ProfilePage } from './ProfilePage.tsx';

const PrintView = lazy(async () => {
  const { PrintView: component } = await import('./print/PrintView.tsx');
  return { default: component };
});

/** Steckbriefe: all that the atlas knows of one area, on one page; or of many, as they are printed. */
export function ProfileView() {
  const profile = useAtlasState((state) => shownView(state).profile);
  const isPrint = profile !== null && profile.print !== null;
  return (
    <WithWords words={profileWords}>
      {isPrint ? <PrintView profile={profile} /> : <ProfilePage />}
    </WithWords>
  );
}
