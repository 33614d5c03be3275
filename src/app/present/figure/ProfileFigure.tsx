import { StillLocator } from '../../../features/profileHead/StillLocator.tsx';
import { ShortKeyFigures } from '../../../features/profileKeyFigures/ShortKeyFigures.tsx';
import { profileWords } from '../../../i18n/profile/profileWords.ts';
import { useProfile } from '../../../state/react/useProfile.ts';
import { WithWords } from '../../atlas/WithWords.tsx';

/** A Steckbrief as it is told: whose it is, where that lies, and six figures. */
export function ProfileFigure() {
  return (
    <WithWords words={profileWords}>
      <ToldProfile />
    </WithWords>
  );
}

function ToldProfile() {
  const { area } = useProfile();
  return (
    <div className="told" data-face="profile">
      <p className="told-name">{area.name}</p>
      <ShortKeyFigures />
      <StillLocator />
    </div>
  );
}
