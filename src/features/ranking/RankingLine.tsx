import { memo } from 'react';
import { CellBar, type CellBarProps } from '../../charts/bar/CellBar.tsx';
import type { Cell, CellFlag } from '../../domain/model/cell.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import { useText } from '../../i18n/useText.ts';
import type { LineTexts } from './lineTexts.ts';

/** Plain values only: a change of the view draws again just the lines that look different. */
export interface RankingLineProps extends LineTexts, CellBarProps {
  readonly id: AreaId;
  readonly name: string;
  readonly state: Cell['kind'];
  /** Position among the selected areas, null where it is not selected. */
  readonly slot: number | null;
  /** Remarks on the value and on its change, separated by spaces. */
  readonly flags: string;
  readonly changeFlags: string;
  /** Whether the keyboard's one tab stop is here; null for lines that are no area of the map. */
  readonly isTabStop: boolean | null;
}

/** One area. The button says all of the row, since focus skips the cells. */
export const RankingLine = memo(function RankingLine(props: RankingLineProps) {
  /** A number has a bar; the words for anything else need its room. */
  const isNumber = props.state === 'number';
  return (
    <tr data-area-id={props.id} data-slot={props.slot ?? undefined}>
      <td className="ranking-rank">{props.rank}</td>
      <th scope="row" className="ranking-name">
        {props.isTabStop === null ? props.name : <AreaButton {...props} />}
      </th>
      {isNumber ? (
        <td className="ranking-bar" aria-hidden="true">
          <CellBar start={props.start} length={props.length} classIndex={props.classIndex} />
        </td>
      ) : null}
      <td className="ranking-value" data-state={props.state} colSpan={isNumber ? undefined : 2}>
        {props.value}
        <FlagMarks flags={props.flags} />
      </td>
      {props.change === null ? null : (
        <td className="ranking-change">
          {props.change}
          <FlagMarks flags={props.changeFlags} />
        </td>
      )}
    </tr>
  );
});

function AreaButton({ name, slot, spoken, isTabStop }: RankingLineProps) {
  return (
    <button
      type="button"
      className="ranking-button"
      tabIndex={isTabStop ? 0 : -1}
      aria-pressed={slot !== null}
      aria-label={spoken}
    >
      {slot === null ? null : <span className={`slot-mark slot-mark-${slot}`} aria-hidden="true" />}
      {name}
    </button>
  );
}

/** A mark with its words for every remark; the words are what counts, the mark only points there. */
function FlagMarks({ flags }: { readonly flags: string }) {
  const text = useText();
  if (flags === '') return null;
  return (flags.split(' ') as CellFlag[]).map((flag) => (
    <abbr key={flag} className={`flag-mark flag-mark-${flag}`} title={text(`flag.${flag}`)}>
      <span className="ui-visually-hidden">, {text(`flag.${flag}`)}</span>
    </abbr>
  ));
}
