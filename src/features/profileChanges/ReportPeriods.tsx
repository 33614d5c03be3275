import type { PeriodId } from '../../domain/model/ids.ts';
import { useProfileText } from '../../i18n/profile/profileWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { changeProfile } from '../../state/profile/profileActions.ts';
import type { ProfileChanges } from '../../state/profile/profileShown.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { Select } from '../../ui/select/Select.tsx';

/** The two periods to compare; only such pairs can be chosen in which the first comes first. */
export function ReportPeriods({ changes }: { readonly changes: ProfileChanges }) {
  const atlas = useAtlas();
  const text = useProfileText();
  const format = useFormat();
  const { periods, since, until } = changes;
  const optionsOf = (chosen: readonly PeriodId[]) =>
    chosen.map((period) => ({ id: period, label: format.period(period) }));
  return (
    <fieldset className="profile-changes-periods" aria-label={text('profileChanges.choose')}>
      <Select
        layout="chip"
        label={text('profileChanges.since')}
        value={since}
        options={optionsOf(periods.filter((period) => period < until))}
        onChange={(id) => void changeProfile(atlas, { since: id as PeriodId })}
      />
      <Select
        layout="chip"
        label={text('profileChanges.until')}
        value={until}
        options={optionsOf(periods.filter((period) => period > since))}
        onChange={(id) => void changeProfile(atlas, { since, until: id as PeriodId })}
      />
    </fieldset>
  );
}
