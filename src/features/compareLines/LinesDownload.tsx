import { useCompareReportWords } from '../../export/compare/useCompareReportWords.ts';
import { FigureMenu } from '../../export/FigureMenu.tsx';
import { reportedComparison } from '../../state/compare/reportedComparison.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import type { DrawnLines } from './linesReport.tsx';

/** Takes the small lines away as picture or table. */
export function LinesDownload(drawn: DrawnLines) {
  const atlas = useAtlas();
  const words = useCompareReportWords();
  return (
    <FigureMenu
      figure={words.compare('compare.face.lines')}
      hasPicture
      hasGeography={false}
      report={async (exportText) => {
        const { linesReport } = await import('./linesReport.tsx');
        const view = await reportedComparison(atlas, drawn.shown, location.href);
        return linesReport(view, drawn, { ...words, exportText });
      }}
    />
  );
}
