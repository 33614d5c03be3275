import { useMemo } from 'react';
import { usedInProfile } from '../../../features/profileSources/usedInProfile.ts';
import { useProfileText } from '../../../i18n/profile/profileWords.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useAtlas } from '../../../state/react/useAtlas.ts';
import type { PrintedProps } from './printedProps.ts';

/** Every source by name, and what stands in place of withheld figures. */
export function PrintedSources({ report }: PrintedProps) {
  const { package: atlas } = useAtlas().source;
  const text = useProfileText();
  const format = useFormat();
  const { sources } = useMemo(() => usedInProfile(report, atlas.catalogue), [report, atlas]);
  return (
    <section className="profile-print-sources">
      <h3>{text('profilePrint.sources')}</h3>
      <p>{sources.map(({ name }) => format.local(name)).join('; ')}.</p>
      <p>{text('profilePrint.states', { below: atlas.maskedBelow })}</p>
    </section>
  );
}
