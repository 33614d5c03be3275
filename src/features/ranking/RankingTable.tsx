import { type ReactNode, useMemo, useRef } from 'react';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useHighlightMark } from '../../state/react/useHighlightMark.ts';
import { RankingHead } from './RankingHead.tsx';
import { RankingLine } from './RankingLine.tsx';
import { useAreaNavigator } from './useAreaNavigator.ts';
import { useRankingLines } from './useRankingLines.ts';
import { useRowPointer } from './useRowPointer.ts';

interface RankingTableProps {
  /** Stands after the caption's words. */
  readonly about?: ReactNode;
  /** False where areas are only read: names are then no buttons. */
  readonly selects?: boolean;
}

/** The table itself, without what opens from it. */
export function RankingTable({ about = null, selects = true }: RankingTableProps) {
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
  const keys = selects ? { ...navigator.bodyProps, 'aria-label': text('ranking.navigator') } : {};
  return (
    <table className="ranking" data-ramp={scale.ramp}>
      <caption className="ranking-caption">
        {selects ? <span className="ui-visually-hidden">{`${text('ranking.help')} `}</span> : null}
        {text(shown.mode === 'difference' ? 'ranking.caption.difference' : 'ranking.caption', {
          level: format.local(shown.base.level.namePlural),
        })}
        {about}
      </caption>
      <RankingHead shown={shown} scale={scale} />
      <tbody ref={body} {...keys} {...pointer}>
        {ranked.map((line) => (
          <RankingLine
            key={line.id}
            {...line}
            isTabStop={selects ? navigator.isActive(line.id) : null}
          />
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
