import { LocatorMap } from '../../features/profileHead/LocatorMap.tsx';
import { ProfileActions } from '../../features/profileHead/ProfileActions.tsx';
import { ProfileAreas } from '../../features/profileHead/ProfileAreas.tsx';
import { ProfileHeading } from '../../features/profileHead/ProfileHeading.tsx';
import { ProfileSeries } from '../../features/profileSeries/ProfileSeries.tsx';
import { Tray } from '../../features/tray/Tray.tsx';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { Panel } from '../atlas/Panel.tsx';
import { ProfileSection } from './ProfileSection.tsx';
import { PROFILE_SECTIONS } from './profileSections.tsx';
import { SectionNav } from './SectionNav.tsx';
import './profile.css';

/** One area's Steckbrief, from its place in the city to its sources. */
export function ProfilePage() {
  const pending = useAtlasState((state) => state.session.pending);
  return (
    <div className="profile" aria-busy={pending}>
      <div className="profile-top">
        <div className="profile-top-words">
          <Panel>
            <ProfileHeading />
            <ProfileAreas />
            <div className="profile-actions">
              <ProfileActions />
              <ProfileSeries />
            </div>
          </Panel>
        </div>
        <Panel>
          <LocatorMap />
        </Panel>
      </div>
      <SectionNav />
      <div className="profile-sections" id="figures" tabIndex={-1}>
        {PROFILE_SECTIONS.map(({ id, width, Content }) => (
          <ProfileSection key={id} id={id} width={width}>
            <Content />
          </ProfileSection>
        ))}
      </div>
      <div className="profile-tray">
        <Panel>
          <Tray showsAreas={false} />
        </Panel>
      </div>
    </div>
  );
}
