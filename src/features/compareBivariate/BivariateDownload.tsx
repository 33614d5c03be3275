import { useCompareReportWords } from '../../export/compare/useCompareReportWords.ts';
import { FigureMenu } from '../../export/FigureMenu.tsx';
import { reportedComparison } from '../../state/compare/reportedComparison.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import type { DrawnBivariate } from './bivariateReport.tsx';

/** Takes the map away as a picture, the list below it as a table. */
export function BivariateDownload(drawn: Omit<DrawnBivariate, 'shown' | 'camera'>) {
  const atlas = useAtlas();
  const shown = useCompare();
  const words = useCompareReportWords();
  return (
    <FigureMenu
      figure={words.compare('compare.face.bivariate')}
      hasPicture
      hasGeography
      report={async (exportText) => {
        const { bivariateReport } = await import('./bivariateReport.tsx');
        const view = await reportedComparison(atlas, shown, location.href);
        const { camera } = atlas.store.getState().session;
        return bivariateReport(view, { ...drawn, shown, camera }, { ...words, exportText });
      }}
    />
  );
}
