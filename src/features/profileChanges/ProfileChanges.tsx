import type { ProfileText } from '../../i18n/profile/profileWords.ts';
import { useProfileText } from '../../i18n/profile/profileWords.ts';
import { useSentenceWords } from '../../i18n/profile/useSentenceWords.ts';
import { wordChangesWithout, wordIndicatorChange } from '../../i18n/profile/wordIndicatorChange.ts';
import type { ProfileChanges as ShownChanges } from '../../state/profile/profileShown.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import { Disclosure } from '../../ui/disclosure/Disclosure.tsx';
import { ChangesDownload } from './ChangesDownload.tsx';
import { ChangesTable } from './ChangesTable.tsx';
import { TOLD } from './changeRemarks.ts';
import { ReportPeriods } from './ReportPeriods.tsx';
import './profileChanges.css';

/** So many stand in the table at once. */
const LISTED = 10;

/** What is different from the last report, the most unusual changes first. */
export function ProfileChanges() {
  const text = useProfileText();
  const { changes } = useProfile();
  if (changes === null) return <p>{text('profileChanges.none')}</p>;
  return (
    <div className="profile-changes">
      <ReportPeriods changes={changes} />
      <ChangesFound changes={changes} text={text} />
    </div>
  );
}

interface ChangesFoundProps {
  readonly changes: ShownChanges;
  readonly text: ProfileText;
}

function ChangesFound({ changes, text }: ChangesFoundProps) {
  const words = useSentenceWords(useAtlas().source.package);
  const { area } = useProfile();
  const { between } = changes;
  const all = between.changes;
  const left = wordChangesWithout(between, words);
  if (all.length === 0) {
    return (
      <p>
        {text('profileChanges.empty', { area: area.name })} {left}
      </p>
    );
  }
  const told = all.filter(({ size }) => size !== null).slice(0, TOLD);
  return (
    <>
      <ChangesDownload />
      <ul className="profile-changes-sentences">
        {told.map((change) => (
          <li key={change.indicator}>{wordIndicatorChange(change, between, words)}</li>
        ))}
      </ul>
      <ChangesTable changes={changes} rows={all.slice(0, LISTED)} />
      {all.length > LISTED ? (
        <Disclosure title={text('profileChanges.more', { count: all.length - LISTED })}>
          <ChangesTable changes={changes} rows={all.slice(LISTED)} />
        </Disclosure>
      ) : null}
      {left === null ? null : <p className="profile-changes-note">{left}</p>}
    </>
  );
}
