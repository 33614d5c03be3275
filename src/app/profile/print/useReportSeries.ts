import { useEffect, useMemo, useState } from 'react';
import type { AreaId } from '../../../domain/model/ids.ts';
import type { ProfileContent } from '../../../state/profile/profileShown.ts';
import type { ProfileView } from '../../../state/profile/profileView.ts';
import { prepareProfile, profileOfArea } from '../../../state/profile/selectProfile.ts';
import { useAtlas } from '../../../state/react/useAtlas.ts';

export interface ReportSeries {
  /** Those that are made so far, in order. */
  readonly reports: readonly ProfileContent[];
  readonly isComplete: boolean;
}

/** Makes the Steckbriefe one at a time, with the page answering in between. */
export function useReportSeries(
  areas: readonly AreaId[],
  { since, until }: Pick<ProfileView, 'since' | 'until'>,
): ReportSeries {
  const atlas = useAtlas();
  const key = useMemo(() => ({ areas, since, until }), [areas, since, until]);
  const [made, setMade] = useState<{
    readonly of: object;
    readonly reports: readonly ProfileContent[];
  }>({ of: key, reports: [] });
  const reports = made.of === key ? made.reports : NONE;
  const next = areas[reports.length];
  useEffect(() => {
    if (next === undefined) return;
    let isWanted = true;
    const timer = setTimeout(async () => {
      await prepareProfile(atlas, next);
      if (!isWanted) return;
      const report = profileOfArea(atlas, { area: next, since, until });
      setMade({ of: key, reports: [...reports, report] });
    }, 0);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [atlas, key, next, reports, since, until]);
  return { reports, isComplete: next === undefined };
}

const NONE: readonly ProfileContent[] = [];
