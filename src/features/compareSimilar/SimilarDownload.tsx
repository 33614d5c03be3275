import { useCompareReportWords } from '../../export/compare/useCompareReportWords.ts';
import { FigureMenu } from '../../export/FigureMenu.tsx';
import { reportedComparison } from '../../state/compare/reportedComparison.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import type { DrawnSimilar } from './similarReport.ts';

/** Takes the list of similar areas away as a table. */
export function SimilarDownload(drawn: DrawnSimilar) {
  const atlas = useAtlas();
  const words = useCompareReportWords();
  return (
    <FigureMenu
      figure={words.compare('compareSimilar.tab.similar')}
      hasPicture={false}
      hasGeography
      report={async (exportText) => {
        const { similarReport } = await import('./similarReport.ts');
        const view = await reportedComparison(atlas, drawn.shown, location.href);
        return similarReport(view, drawn, { ...words, exportText });
      }}
    />
  );
}
