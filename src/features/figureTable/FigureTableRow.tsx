import { memo } from 'react';
import { endMarkOf, markerPath } from '../../charts/marks/markerPath.ts';
import { seriesLook } from '../../charts/marks/seriesLook.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { patchSession, toggleArea } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { changeText, valueText } from './cellText.ts';
import { FigureCell } from './FigureCell.tsx';
import { moveAlongLine } from './rovingFocus.ts';
import type { TableModel, TableRow } from './tableModel.ts';
import { useRowPointer } from './useRowPointer.ts';
import '../../charts/marks/marks.css';

interface RowProps {
  readonly model: TableModel;
  readonly row: TableRow;
  /** Areas of the level can be selected; the places below them are there to compare with. */
  readonly inBody: boolean;
  readonly nameIsStop: boolean;
  readonly explainIsStop: boolean;
  onStop(line: 'name' | 'explain'): void;
}

export const FigureTableRow = memo(function FigureTableRow(props: RowProps) {
  const { model, row, inBody } = props;
  const atlas = useAtlas();
  const format = useFormat();
  const { indicator } = useAtlasState((state) => atlas.select.shown(state)).base;
  const pointer = useRowPointer(row.area.id);
  const textOf = (model.mode === 'difference' ? changeText : valueText)(format, indicator);
  const className = row.slot === null ? undefined : 'figure-table-selected';
  return (
    <tr data-area-id={row.area.id} className={className} {...(inBody ? pointer : {})}>
      <th scope="row" className="figure-table-name">
        {inBody ? <NameButton {...props} /> : <PlaceName row={row} />}
      </th>
      {row.cells.map((cell, index) => (
        <FigureCell
          key={model.periods[index]}
          cell={cell}
          text={textOf(cell)}
          isShown={model.periods[index] === model.shownPeriod}
        />
      ))}
      {row.change === null ? null : (
        <FigureCell cell={row.change} text={changeText(format, indicator)(row.change)} isChange />
      )}
      <td className="figure-table-explain">
        <ExplainButton {...props} />
      </td>
    </tr>
  );
});

function NameButton({ row, nameIsStop, onStop }: RowProps) {
  const atlas = useAtlas();
  return (
    <button
      type="button"
      className="figure-table-select"
      aria-pressed={row.slot !== null}
      data-line="name"
      tabIndex={nameIsStop ? 0 : -1}
      onFocus={() => onStop('name')}
      onClick={() => void toggleArea(atlas, row.area.id)}
      onKeyDown={(event) => moveAlongLine(event, 'rows')}
    >
      {row.slot === null ? null : <SlotMark slot={row.slot} />}
      {row.area.name}
    </button>
  );
}

function PlaceName({ row }: { readonly row: TableRow }) {
  const text = useText();
  const { name, role } = row.area;
  return (
    <>
      {row.slot === null ? null : <SlotMark slot={row.slot} />}
      {role === 'city' ? text('figureTable.city', { city: name }) : name}
    </>
  );
}

/** The mark and colour of the area in the trend and on the map. */
function SlotMark({ slot }: { readonly slot: number }) {
  return (
    <svg
      className={`figure-table-slot ${seriesLook({ slot }).className}`}
      viewBox="-6 -6 12 12"
      aria-hidden="true"
      focusable="false"
    >
      <path d={markerPath(endMarkOf({ slot }), 0, 0)} />
    </svg>
  );
}

function ExplainButton({ model, row, explainIsStop, onStop }: RowProps) {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const period = model.shownPeriod;
  const name = text('figureTable.explain', { area: row.area.name, period: format.period(period) });
  return (
    <button
      type="button"
      className="figure-table-open"
      aria-label={name}
      title={name}
      aria-haspopup="dialog"
      data-line="explain"
      tabIndex={explainIsStop ? 0 : -1}
      onFocus={() => onStop('explain')}
      onClick={() =>
        patchSession(atlas, { dialog: { kind: 'explain', area: row.area.id, period } })
      }
      onKeyDown={(event) => moveAlongLine(event, 'rows')}
    >
      <FractionIcon />
    </button>
  );
}

/** A quotient: one figure over another. */
function FractionIcon() {
  return (
    <svg className="figure-table-fraction" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M3 8h10M8 3.2v.1M8 12.7v.1" />
    </svg>
  );
}
