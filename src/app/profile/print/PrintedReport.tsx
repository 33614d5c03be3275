import type { ReactNode } from 'react';
import { useProfileText } from '../../../i18n/profile/profileWords.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useAtlas, useAtlasState } from '../../../state/react/useAtlas.ts';
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

/** The Steckbrief of one area on exactly two pages: every part of it has a most that it may hold. */
export function PrintedReport({ report, printedOn }: PrintedReportProps) {
  const heading = `print-${report.area.id}`;
  return (
    <article className="profile-print-report" aria-labelledby={heading}>
      <Page page={1} report={report} printedOn={printedOn}>
        <PrintedHead report={report} headingId={heading}>
          <PrintedKeyFigures report={report} />
        </PrintedHead>
        <PrintedStandouts report={report} />
        <PrintedSpine report={report} />
      </Page>
      <Page page={2} report={report} printedOn={printedOn}>
        <div className="profile-print-halves">
          <PrintedPyramid report={report} />
          <PrintedStacks report={report} />
        </div>
        <PrintedChanges report={report} />
        <PrintedOffers report={report} />
        <PrintedSources report={report} />
      </Page>
    </article>
  );
}

interface PageProps extends PrintedReportProps {
  readonly page: number;
  readonly children: ReactNode;
}

/** Signs that the package wants printed; those with a link lead there from a PDF. */
function Emblems() {
  const { emblems = [] } = useAtlas().source.package;
  const format = useFormat();
  if (emblems.length === 0) return null;
  return (
    <p className="profile-print-emblems">
      {emblems.map(({ picture, alt, link }) => {
        const image = <img key={picture} src={picture} alt={format.local(alt)} />;
        return link === null ? (
          image
        ) : (
          <a key={picture} href={link} rel="noreferrer">
            {image}
          </a>
        );
      })}
    </p>
  );
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
        <Emblems />
        <p>{text('profilePrint.page', { page })}</p>
      </div>
      <div className="profile-print-body">{children}</div>
      <p className="profile-print-foot">
        {text('profilePrint.footer', { names, period: format.period(report.period), date })}
      </p>
    </section>
  );
}
