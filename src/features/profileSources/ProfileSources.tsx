import { useMemo } from 'react';
import type { Source } from '../../domain/model/indicator.ts';
import { useProfileText } from '../../i18n/profile/profileWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import { usedInProfile } from './usedInProfile.ts';
import './profileSources.css';

/** Where the figures come from, how far they reach, and what stands in place of a number. */
export function ProfileSources() {
  const { package: atlas } = useAtlas().source;
  const text = useProfileText();
  const format = useFormat();
  const shown = useProfile();
  const { sources, states, flags } = useMemo(
    () => usedInProfile(shown, atlas.catalogue),
    [shown, atlas],
  );
  return (
    <div className="profile-sources">
      <p>{text('profileSources.asOf', { period: format.period(shown.period) })}</p>
      <p>{text('profileSources.generated')}</p>
      {sources.length === 0 ? null : (
        <>
          <h3>{text('profileSources.sources')}</h3>
          <ul>
            {sources.map((source) => (
              <SourceItem key={source.id} source={source} />
            ))}
          </ul>
        </>
      )}
      <StateNotes states={states} flags={flags} />
    </div>
  );
}

function SourceItem({ source }: { readonly source: Source }) {
  const text = useProfileText();
  const format = useFormat();
  const name = format.local(source.name);
  const licence = format.local(source.licence);
  const isSecure = source.url?.startsWith('https://') ?? false;
  return (
    <li>
      {isSecure ? (
        <a href={source.url!} rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {licence === '' ? null : `. ${text('profileSources.licence', { licence })}`}
    </li>
  );
}

type StateNotesProps = Pick<ReturnType<typeof usedInProfile>, 'states' | 'flags'>;

function StateNotes({ states, flags }: StateNotesProps) {
  const { maskedBelow } = useAtlas().source.package;
  const text = useProfileText();
  const say = useText();
  if (states.length + flags.length === 0) return null;
  const values = { below: maskedBelow };
  return (
    <>
      <h3>{text('profileSources.states')}</h3>
      <ul>
        {states.map((state) => (
          <li key={state}>
            {state === 'interval' ? '' : `${say(`state.${state}`, values)}: `}
            {say(`state.${state}.long`, values)}
          </li>
        ))}
        {flags.map((flag) => (
          <li key={flag}>{say(`flag.${flag}`)}</li>
        ))}
      </ul>
    </>
  );
}
