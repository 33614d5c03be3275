import { useProfileText } from '../../i18n/profile/profileWords.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import './profile.css';

/** One area's Steckbrief, from its place in the city to its sources. */
export function ProfilePage() {
  const atlas = useAtlas();
  const text = useProfileText();
  const profile = useAtlasState((state) => state.view.profile);
  const area = atlas.source.package.areas.find(({ id }) => id === profile?.area);
  return (
    <article className="profile">
      <h1>{text('profile.title', { area: area?.name ?? '' })}</h1>
    </article>
  );
}
