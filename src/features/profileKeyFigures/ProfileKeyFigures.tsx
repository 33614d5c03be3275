import { useProfileText } from '../../i18n/profile/profileWords.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import { KeyFigureCard } from './KeyFigureCard.tsx';
import { KeyFiguresDownload } from './KeyFiguresDownload.tsx';
import './profileKeyFigures.css';

/** A handful of figures, each against the areas it lies in and its own past. */
export function ProfileKeyFigures() {
  const text = useProfileText();
  const { area, keyFigures } = useProfile();
  if (keyFigures.length === 0) {
    return <p>{text('profileKeyFigures.empty', { area: area.name })}</p>;
  }
  const hasCompared = keyFigures.some(
    ({ parent, city, reference }) =>
      parent !== null || city !== null || (reference !== null && reference.cell.kind !== 'missing'),
  );
  return (
    <>
      <KeyFiguresDownload />
      <ul className="profile-key-figures">
        {keyFigures.map((figure) => (
          <li key={figure.indicator}>
            <KeyFigureCard figure={figure} />
          </li>
        ))}
      </ul>
      {hasCompared ? (
        <p className="profile-key-figures-note">
          {text('profileKeyFigures.note', { area: area.name })}
        </p>
      ) : null}
    </>
  );
}
