import { useMemo, useRef } from 'react';
import { FigureMenu } from '../../export/FigureMenu.tsx';
import { useReportWords } from '../../export/useReportWords.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useHighlightMark } from '../../state/react/useHighlightMark.ts';
import { AboutRanking } from './AboutRanking.tsx';
import { RankingHead } from './RankingHead.tsx';
import { RankingLine } from './RankingLine.tsx';
import { useAreaNavigator } from './useAreaNavigator.ts';
import { useRankingLines } from './useRankingLines.ts';
import { useRowPointer } from './useRowPointer.ts';

/** Areas by value: a table for reading, and the keyboard's way through the areas of the map. */
export function Ranking() {
  const atlas = useAtlas();
  const words = useReportWords();
  const { text, format } = words;
  const body = useRef<HTMLTableSectionElement>(null);
  const shown = useAtlasState((state) => atlas.select.shown(state));
  const { scale, ranked, areas, beside } = useRankingLines(shown, atlas.source.package.areas);
  const places = useMemo(() => areas.map(placed), [areas]);
  const navigator = useAreaNavigator(places);
  const pointer = useRowPointer();
  useHighlightMark(body);
  return (
    <div className="ranking-frame">
      <table className="ranking" data-ramp={scale.ramp}>
        <caption className="ranking-caption">
          <span className="ui-visually-hidden">{`${text('ranking.help')} `}</span>
          {text(shown.mode === 'difference' ? 'ranking.caption.difference' : 'ranking.caption', {
            level: format.local(shown.base.level.namePlural),
          })}
          <AboutRanking />
        </caption>
        <RankingHead shown={shown} scale={scale} />
        <tbody
          ref={body}
          {...navigator.bodyProps}
          {...pointer}
          aria-label={text('ranking.navigator')}
        >
          {ranked.map((line) => (
            <RankingLine key={line.id} {...line} isTabStop={navigator.isActive(line.id)} />
          ))}
        </tbody>
        <tfoot>
          {beside.map((line) => (
            <RankingLine key={line.id} {...line} isTabStop={null} />
          ))}
        </tfoot>
      </table>
      <div className="ranking-download">
        <FigureMenu
          figure={text('face.ranking')}
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

function placed(area: ReturnType<typeof useRankingLines>['areas'][number]) {
  const [longitude = 0, latitude = 0] = area.label ?? [];
  return { id: area.id, name: area.name, longitude, latitude };
}
