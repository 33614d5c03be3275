import type { ReactNode } from 'react';
import type { PeriodId } from '../../domain/model/ids.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { toggleArea } from '../../state/actions/changeView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import type { RankingRow } from './rankingRows.ts';

export interface RankingLineProps {
  readonly row: RankingRow;
  readonly indicator: Indicator;
  readonly mode: 'value' | 'difference';
  readonly rankedCount: number;
  readonly since: PeriodId | null;
  readonly bar: ReactNode;
  /** Present for areas of the map: whether the keyboard's one tab stop is here. */
  readonly isTabStop?: boolean;
  onFocus?(): void;
}

/** One area. The button says all of the row, since focus skips the cells. */
export function RankingLine(props: RankingLineProps) {
  const { row, indicator, mode, since, isTabStop, onFocus } = props;
  const atlas = useAtlas();
  const format = useFormat();
  const words = useLineWords(props);
  const { id, name } = row.area;
  /** A number has a bar; the words for anything else need its room. */
  const isNumber = row.cell.kind === 'number';
  return (
    <tr
      data-area-id={id}
      data-slot={row.slot ?? undefined}
      onPointerEnter={isTabStop === undefined ? undefined : () => atlas.highlight.set(id)}
      onPointerLeave={isTabStop === undefined ? undefined : () => atlas.highlight.set(null)}
    >
      <td className="ranking-rank">{row.rank === null ? '' : format.number(row.rank, 0)}</td>
      <th scope="row" className="ranking-name">
        {isTabStop === undefined ? (
          name
        ) : (
          <button
            type="button"
            className="ranking-button"
            tabIndex={isTabStop ? 0 : -1}
            aria-pressed={row.slot !== null}
            aria-label={words}
            onFocus={onFocus}
            onClick={() => void toggleArea(atlas, id)}
          >
            {row.slot === null ? null : (
              <span className={`slot-mark slot-mark-${row.slot}`} aria-hidden="true" />
            )}
            {name}
          </button>
        )}
      </th>
      {isNumber ? (
        <td className="ranking-bar" aria-hidden="true">
          {props.bar}
        </td>
      ) : null}
      <td className="ranking-value" data-state={row.cell.kind} colSpan={isNumber ? 1 : 2}>
        {mode === 'difference'
          ? format.bareChange(row.cell, indicator)
          : format.bareCell(row.cell, indicator)}
        <FlagMarks flags={row.cell.flags} />
      </td>
      {since === null ? null : (
        <td className="ranking-change">
          {row.change?.kind === 'number' ? format.bareChange(row.change, indicator) : '·'}
          <FlagMarks flags={breaksOf(row)} />
        </td>
      )}
    </tr>
  );
}

/** "Lobeda-West, 8,06 %, Rang 2 von 33, −0,02 Pp. seit 2012". */
function useLineWords({ row, indicator, mode, since, rankedCount }: RankingLineProps): string {
  const text = useText();
  const format = useFormat();
  const value =
    mode === 'difference' ? format.change(row.cell, indicator) : format.cell(row.cell, indicator);
  const rank =
    row.rank === null
      ? text('ranking.unranked')
      : text('ranking.rankOf', { rank: row.rank, count: rankedCount });
  const change =
    since === null || row.change?.kind !== 'number'
      ? ''
      : text('ranking.changeSince', {
          change: format.change(row.change, indicator),
          period: format.period(since),
        });
  const flags = row.cell.flags.map((flag) => text(`flag.${flag}`));
  return [row.area.name, value, rank, change, ...flags].filter((part) => part !== '').join(', ');
}

function breaksOf(row: RankingRow) {
  return row.change?.flags.filter((flag) => flag === 'break') ?? [];
}

/** A mark with its words for every remark; the words are what counts, the mark only points there. */
function FlagMarks({ flags }: { readonly flags: RankingRow['cell']['flags'] }) {
  const text = useText();
  return flags.map((flag) => (
    <abbr key={flag} className={`flag-mark flag-mark-${flag}`} title={text(`flag.${flag}`)}>
      <span className="ui-visually-hidden">, {text(`flag.${flag}`)}</span>
    </abbr>
  ));
}
