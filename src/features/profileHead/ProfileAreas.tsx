import type { Area } from '../../domain/model/area.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import { useProfileText } from '../../i18n/profile/profileWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { changeProfile } from '../../state/profile/profileActions.ts';
import { profileLink } from '../../state/profile/profileLinks.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { usePreparedNeighbours } from '../../state/react/usePreparedNeighbours.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import { GroupedSelect } from './GroupedSelect.tsx';
import './profileHead.css';

/** Every area to choose from, and the ones before and after as links. */
export function ProfileAreas() {
  const atlas = useAtlas();
  const text = useProfileText();
  const format = useFormat();
  const { area, sequence, previous, next } = useProfile();
  usePreparedNeighbours();
  const groups = atlas.source.package.levels
    .toSorted((one, other) => one.order - other.order)
    .map(({ id, namePlural }) => ({
      id,
      label: format.local(namePlural),
      options: sequence
        .filter(({ level }) => level === id)
        .map((one) => ({ id: one.id, label: one.name })),
    }));
  return (
    <nav className="profile-head-areas" aria-label={text('profileHead.areas')}>
      <Neighbour area={previous} which="previous" />
      <GroupedSelect
        label={text('profileHead.choose')}
        groups={groups.filter(({ options }) => options.length > 0)}
        value={area.id}
        onChange={(id) => void changeProfile(atlas, { area: id as AreaId })}
      />
      <Neighbour area={next} which="next" />
    </nav>
  );
}

function Neighbour(props: { readonly area: Area | null; readonly which: 'previous' | 'next' }) {
  const { area, which } = props;
  const text = useProfileText();
  const view = useAtlasState((state) => state.view);
  if (area === null) return null;
  return (
    <a
      className={`profile-head-neighbour profile-head-${which}`}
      href={profileLink(view, area.id)}
      rel={which === 'previous' ? 'prev' : 'next'}
      aria-label={text(`profileHead.${which}`, { area: area.name })}
    >
      <svg viewBox="0 0 8 12" width="8" height="12" aria-hidden="true">
        <path d={which === 'previous' ? 'M7 1L2 6l5 5' : 'M1 1l5 5-5 5'} />
      </svg>
      <span>{area.name}</span>
    </a>
  );
}
