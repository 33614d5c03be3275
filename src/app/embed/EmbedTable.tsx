import { useId, useMemo } from 'react';
import { changeText, valueText } from '../../features/figureTable/cellText.ts';
import { FigureCell } from '../../features/figureTable/FigureCell.tsx';
import { FigureTableRemarks } from '../../features/figureTable/FigureTableRemarks.tsx';
import { type TableRow, tableModelOf } from '../../features/figureTable/tableModel.ts';
import { useTableCaption } from '../../features/figureTable/useTableCaption.ts';
import { useEmbedText } from '../../i18n/embed/embedWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import '../../features/figureTable/figureTable.css';

/** Every area and period, to be read only. Scrolls inside its own box. */
export function EmbedTable() {
  const atlas = useAtlas();
  const text = useEmbedText();
  const format = useFormat();
  const shown = useAtlasState((state) => atlas.select.shown(state));
  const model = useMemo(
    () => tableModelOf(shown, atlas.source.package.areas),
    [shown, atlas.source.package],
  );
  const caption = useTableCaption(model);
  const captionId = useId();
  const words = (model.mode === 'difference' ? changeText : valueText)(
    format,
    shown.base.indicator,
  );
  const lineOf = (row: TableRow) => (
    <tr key={row.area.id}>
      <th scope="row">{row.area.name}</th>
      {row.cells.map((cell, index) => (
        <FigureCell
          key={model.periods[index]}
          cell={cell}
          text={words(cell)}
          isShown={model.periods[index] === model.shownPeriod}
        />
      ))}
    </tr>
  );
  return (
    <div className="figure-table embed-table">
      <section
        className="figure-table-box"
        aria-label={text('embed.tableScroll')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the keyboard
        tabIndex={0}
      >
        <table className="figure-table-table" aria-labelledby={captionId}>
          <caption id={captionId}>
            <span className="figure-table-caption">{caption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{text('embed.area')}</th>
              {model.periods.map((period) => (
                <th key={period} scope="col" className="embed-table-period">
                  {format.period(period)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{model.rows.map(lineOf)}</tbody>
          <tfoot>{model.beside.map(lineOf)}</tfoot>
        </table>
      </section>
      <FigureTableRemarks model={model} />
    </div>
  );
}
