import { CellBar } from '../../charts/bar/CellBar.tsx';
import type { AreaId } from '../../domain/model/ids.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { shortRows } from './shortRows.ts';
import { type Line, useRankingLines } from './useRankingLines.ts';
import './shortRanking.css';

interface ShortRankingProps {
  /** The area in the spotlight; it is always among the rows. */
  readonly highlight: AreaId | null;
}

/** As many rows of the ranking as can be read from afar: the first, the chosen ones and the city. */
export function ShortRanking({ highlight }: ShortRankingProps) {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const shown = useAtlasState((state) => atlas.select.shown(state));
  const { scale, ranked, beside } = useRankingLines(shown, atlas.source.package.areas);
  const { base, view, mode } = shown;
  const chosen = highlight === null ? view.areas : [highlight, ...view.areas];
  const rows = shortRows(ranked, chosen);
  const city = beside.filter(({ id }) => id === base.city.id);
  const period = format.period(view.period);
  return (
    <div className="short-ranking-box">
      <table className="short-ranking" data-ramp={scale.ramp}>
        <caption className="ui-visually-hidden">
          {text(mode === 'difference' ? 'ranking.caption.difference' : 'ranking.caption', {
            level: format.local(base.level.namePlural),
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="ui-visually-hidden">{text('ranking.rank')}</span>
            </th>
            <th scope="col">{format.local(base.level.name)}</th>
            <th scope="col" colSpan={2} className="short-ranking-value">
              {`${format.unitName(base.indicator, mode)}, ${period}`}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((line) => (
            <Row key={line.id} line={line} isChosen={chosen.includes(line.id)} />
          ))}
        </tbody>
        <tfoot>
          {city.map((line) => (
            <Row key={line.id} line={line} isChosen={false} />
          ))}
        </tfoot>
      </table>
    </div>
  );
}

function Row({ line, isChosen }: { readonly line: Line; readonly isChosen: boolean }) {
  const isNumber = line.state === 'number';
  return (
    <tr data-chosen={isChosen || undefined}>
      <td className="short-ranking-rank">{line.rank}</td>
      <th scope="row">{line.name}</th>
      {isNumber ? (
        <td className="short-ranking-bar" aria-hidden="true">
          <CellBar start={line.start} length={line.length} classIndex={line.classIndex} />
        </td>
      ) : null}
      <td className="short-ranking-value" colSpan={isNumber ? undefined : 2}>
        {line.value}
      </td>
    </tr>
  );
}
