import { useCompareReportWords } from '../../export/compare/useCompareReportWords.ts';
import { FigureMenu } from '../../export/FigureMenu.tsx';
import { reportedComparison } from '../../state/compare/reportedComparison.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import type { DrawnPair } from './pairReport.tsx';

/** Takes the scatter away as picture or table. */
export function PairDownload(drawn: Omit<DrawnPair, 'shown'>) {
  const atlas = useAtlas();
  const shown = useCompare();
  const words = useCompareReportWords();
  return (
    <div className="compare-scatter-download">
      <FigureMenu
        figure={words.compare('compare.face.scatter')}
        hasPicture
        hasGeography
        report={async (exportText) => {
          const { pairReport } = await import('./pairReport.tsx');
          const view = await reportedComparison(atlas, shown, location.href);
          return pairReport(view, { ...drawn, shown }, { ...words, exportText });
        }}
      />
    </div>
  );
}
