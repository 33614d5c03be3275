import { FigureMenu } from '../../export/FigureMenu.tsx';
import { useReportWords } from '../../export/useReportWords.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { AboutRanking } from './AboutRanking.tsx';
import { RankingTable } from './RankingTable.tsx';

/** Areas by value: a table for reading, and the keyboard's way through the areas of the map. */
export function Ranking() {
  const atlas = useAtlas();
  const words = useReportWords();
  return (
    <div className="ranking-frame">
      <RankingTable about={<AboutRanking />} />
      <div className="ranking-download">
        <FigureMenu
          figure={words.text('face.ranking')}
          look="bare"
          hasPicture
          hasGeography
          report={async (exportText) => {
            const { rankingReport } = await import('./rankingReport.ts');
            return rankingReport(atlas, { ...words, exportText, page: location.href });
          }}
        />
      </div>
    </div>
  );
}
