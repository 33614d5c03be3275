import type { ReactNode } from 'react';
import { useProfileText } from '../../../i18n/profile/profileWords.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useAtlasState } from '../../../state/react/useAtlas.ts';
import { PrintedEmblems } from '../../print/PrintedEmblems.tsx';
import { FittedBody } from './FittedBody.tsx';
import { PrintedChanges } from './PrintedChanges.tsx';
import { PrintedHead } from './PrintedHead.tsx';
import { PrintedKeyFigures } from './PrintedKeyFigures.tsx';
import { PrintedOffers } from './PrintedOffers.tsx';
import { PrintedPyramid } from './PrintedPyramid.tsx';
import { PrintedSources } from './PrintedSources.tsx';
import { PrintedSpine } from './PrintedSpine.tsx';
import { PrintedStacks } from './PrintedStacks.tsx';
import { PrintedStandouts } from './PrintedStandouts.tsx';
import type { PrintedProps } from './printedProps.ts';
import { useShortSources } from './useShortSources.ts';

interface PrintedReportProps extends PrintedProps {
  readonly printedOn: Date;
}

/** Rows of figures by Handlungsfeld, and of changes: as many as fit, within these bounds. */
const SPINE_ROWS = { most: 28, least: 6 } as const;
const CHANGE_ROWS = { most: 16, least: 3 } as const;

/** The Steckbrief of one area on exactly two pages: one part of each is as long as there is room. */
export function PrintedReport({ report, printedOn }: PrintedReportProps) {
  const heading = `print-${report.area.id}`;
  return (
    <article className="profile-print-report" aria-labelledby={heading}>
      <Page page={1} report={report} printedOn={printedOn}>
        <FittedBody {...SPINE_ROWS}>
          {(rows) => (
            <>
              <PrintedHead report={report} headingId={heading}>
                <PrintedKeyFigures report={report} />
              </PrintedHead>
              <PrintedStandouts report={report} />
              <PrintedSpine report={report} most={rows} />
            </>
          )}
        </FittedBody>
      </Page>
      <Page page={2} report={report} printedOn={printedOn}>
        <FittedBody {...CHANGE_ROWS}>
          {(rows) => (
            <>
              <div className="profile-print-halves">
                <PrintedPyramid report={report} />
                <PrintedStacks report={report} />
              </div>
              <PrintedChanges report={report} most={rows} />
              <PrintedOffers report={report} />
              <PrintedSources report={report} />
            </>
          )}
        </FittedBody>
      </Page>
    </article>
  );
}

interface PageProps extends PrintedReportProps {
  readonly page: number;
  readonly children: ReactNode;
}

/** A sheet with the area's name at the top, and source and date at the foot. */
function Page({ page, report, printedOn, children }: PageProps) {
  const text = useProfileText();
  const format = useFormat();
  const language = useAtlasState((state) => state.view.language);
  const names = useShortSources();
  const date = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'long',
  }).format(printedOn);
  return (
    <section className="profile-print-page" data-page={page}>
      <div className="profile-print-running">
        <p>{text('profilePrint.running', { area: report.area.name })}</p>
        <p>{text('profilePrint.page', { page })}</p>
      </div>
      {children}
      <PrintedEmblems />
      <p className="profile-print-foot">
        {text('profilePrint.footer', { names, period: format.period(report.period), date })}
      </p>
    </section>
  );
}
