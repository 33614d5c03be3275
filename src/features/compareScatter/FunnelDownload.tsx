import { useCompareReportWords } from '../../export/compare/useCompareReportWords.ts';
import { FigureMenu } from '../../export/FigureMenu.tsx';
import { reportedComparison } from '../../state/compare/reportedComparison.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import type { DrawnFunnel } from './funnelReport.tsx';

/** Takes the funnel away as picture or table. */
export function FunnelDownload(drawn: Omit<DrawnFunnel, 'shown'>) {
  const atlas = useAtlas();
  const shown = useCompare();
  const words = useCompareReportWords();
  return (
    <div className="compare-scatter-download">
      <FigureMenu
        figure={words.compare('compareScatter.funnel')}
        hasPicture
        hasGeography
        report={async (exportText) => {
          const { funnelReport } = await import('./funnelReport.tsx');
          const view = await reportedComparison(atlas, shown, location.href);
          return funnelReport(view, { ...drawn, shown }, { ...words, exportText });
        }}
      />
    </div>
  );
}
