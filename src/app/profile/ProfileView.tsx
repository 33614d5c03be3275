import { profileWords } from '../../i18n/profile/profileWords.ts';
import { WithWords } from '../atlas/WithWords.tsx';
import { ProfilePage } from './ProfilePage.tsx';

/** Steckbriefe: all that the atlas knows of one area, on one page. */
export function ProfileView() {
  return (
    <WithWords words={profileWords}>
      <ProfilePage />
    </WithWords>
  );
}
