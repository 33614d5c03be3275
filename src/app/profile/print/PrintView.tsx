import { memo, useMemo } from 'react';
import { useProfileText } from '../../../i18n/profile/profileWords.ts';
import { profileLink } from '../../../state/profile/profileLinks.ts';
import type { ProfileView } from '../../../state/profile/profileView.ts';
import { useAtlas, useAtlasState } from '../../../state/react/useAtlas.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { printWithPictures } from '../../print/PrintedEmblems.tsx';
import { PrintedReport } from './PrintedReport.tsx';
import { printAreas } from './printAreas.ts';
import { useReportSeries } from './useReportSeries.ts';
import './print.css';

/** Two pages of A4 for each area. What has been prepared stands on the screen as it will be printed. */
export function PrintView({ profile }: { readonly profile: ProfileView }) {
  const { package: atlas } = useAtlas().source;
  const language = useAtlasState((state) => state.view.language);
  const areas = useMemo(() => printAreas(profile, atlas, language), [profile, atlas, language]);
  const { reports, isComplete } = useReportSeries(areas, profile);
  const label = useProfileText()('profilePrint.title');
  const printedOn = useMemo(() => new Date(), []);
  return (
    <div className="profile-print" data-complete={isComplete}>
      <PrintBar done={reports.length} total={areas.length} area={profile.area} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: sheets wider than the screen scroll */}
      <section id="figures" tabIndex={0} aria-label={label} className="profile-print-pages">
        {reports.map((report) => (
          <KeptReport key={report.area.id} report={report} printedOn={printedOn} />
        ))}
      </section>
    </div>
  );
}

/** What is prepared is not drawn again while the next one arrives. */
const KeptReport = memo(PrintedReport);

interface PrintBarProps {
  readonly done: number;
  readonly total: number;
  readonly area: ProfileView['area'];
}

/** On the screen only. */
function PrintBar({ done, total, area }: PrintBarProps) {
  const text = useProfileText();
  const view = useAtlasState((state) => state.view);
  const isComplete = done === total;
  return (
    <div className="profile-print-bar">
      <h1 id="view-title" tabIndex={-1}>
        {text('profilePrint.bar')}
      </h1>
      <p>{text('profilePrint.count', { count: total, pages: total * 2 })}</p>
      <p role="status">
        {isComplete ? text('profilePrint.ready') : text('profilePrint.preparing', { done, total })}
      </p>
      {isComplete ? null : (
        <progress value={done} max={total} aria-label={text('profilePrint.bar')} />
      )}
      <Button
        variant="primary"
        isDisabled={!isComplete}
        onPress={() => void printWithPictures('.profile-print')}
      >
        {text('profilePrint.print')}
      </Button>
      <a className="ui-button ui-button-plain" href={profileLink(view, area)}>
        {text('profilePrint.back')}
      </a>
    </div>
  );
}
