import { useCompareReportWords } from '../../export/compare/useCompareReportWords.ts';
import { FigureMenu } from '../../export/FigureMenu.tsx';
import { reportedComparison } from '../../state/compare/reportedComparison.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import type { DrawnDeviations } from './drawnDeviations.ts';

/** Takes the deviation table away as picture or table. */
export function DeviationDownload(drawn: DrawnDeviations) {
  const atlas = useAtlas();
  const words = useCompareReportWords();
  return (
    <FigureMenu
      figure={words.compare('compare.face.table')}
      hasPicture
      hasGeography={false}
      report={async (exportText) => {
        const { deviationReport } = await import('./deviationReport.ts');
        const view = await reportedComparison(atlas, drawn.shown, location.href);
        return deviationReport(view, drawn, { ...words, exportText });
      }}
    />
  );
}
