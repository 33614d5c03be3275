import { useMemo, useRef } from 'react';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
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
  const text = useText();
  const format = useFormat();
  const body = useRef<HTMLTableSectionElement>(null);
  const shown = useAtlasState((state) => atlas.select.shown(state));
  const { scale, ranked, areas, beside } = useRankingLines(shown, atlas.source.package.areas);
  const places = useMemo(() => areas.map(placed), [areas]);
  const navigator = useAreaNavigator(places);
  const pointer = useRowPointer();
  useHighlightMark(body);
  return (
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
  );
}

function placed(area: ReturnType<typeof useRankingLines>['areas'][number]) {
  const [longitude = 0, latitude = 0] = area.label ?? [];
  return { id: area.id, name: area.name, longitude, latitude };
}
