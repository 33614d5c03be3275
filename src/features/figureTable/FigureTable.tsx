import { useId, useMemo, useRef, useState } from 'react';
import { FigureMenu } from '../../export/FigureMenu.tsx';
import { useReportWords } from '../../export/useReportWords.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useHighlightMark } from '../../state/react/useHighlightMark.ts';
import { FigureTableHead } from './FigureTableHead.tsx';
import { FigureTableRemarks } from './FigureTableRemarks.tsx';
import { FigureTableRow } from './FigureTableRow.tsx';
import {
  BY_NAME,
  nextSort,
  type SortKey,
  sortRows,
  type TableSort,
  validSort,
} from './sortRows.ts';
import { tableModelOf } from './tableModel.ts';
import { useTableCaption } from './useTableCaption.ts';
import './figureTable.css';

/**
 * The current indicator for every area and period: the full twin of the map, the ranking and the
 * trend. Scrolls inside its own box, in which the names stay in sight.
 */
export function FigureTable() {
  const atlas = useAtlas();
  const words = useReportWords();
  const { text } = words;
  const shown = useAtlasState((state) => atlas.select.shown(state));
  const model = useMemo(
    () => tableModelOf(shown, atlas.source.package.areas),
    [shown, atlas.source.package],
  );
  const [asked, setAsked] = useState<TableSort>(BY_NAME);
  const sort = validSort(model, asked);
  const rows = useMemo(
    () => sortRows(model, sort, new Intl.Collator(shown.view.language).compare),
    [model, sort, shown.view.language],
  );
  const table = useRef<HTMLTableElement>(null);
  useHighlightMark(table);
  const [stops, setStops] = useState<TabStops>({});
  const stopOf = (line: 'name' | 'explain', ids: readonly string[]) =>
    ids.find((id) => id === stops[line]) ?? ids[0];
  const nameStop = stopOf(
    'name',
    rows.map(({ area }) => area.id),
  );
  const explainStop = stopOf(
    'explain',
    [...rows, ...model.beside].map(({ area }) => area.id),
  );
  const caption = useTableCaption(model);
  const captionId = useId();
  const keysId = useId();
  const rowsOf = (list: typeof rows, inBody: boolean) =>
    list.map((row) => (
      <FigureTableRow
        key={row.area.id}
        model={model}
        row={row}
        inBody={inBody}
        nameIsStop={row.area.id === nameStop}
        explainIsStop={row.area.id === explainStop}
        onStop={(line) => setStops((old) => ({ ...old, [line]: row.area.id }))}
      />
    ));
  return (
    <section className="figure-table" aria-labelledby={captionId}>
      <div className="figure-table-bar">
        <p id={keysId} className="figure-table-keys">
          {text('figureTable.keys')}
        </p>
        <FigureMenu
          figure={text('face.table')}
          hasPicture={false}
          hasGeography
          report={async (exportText) => {
            const { tableReport } = await import('./tableReport.ts');
            return tableReport(
              atlas,
              { model, rows },
              { ...words, exportText, page: location.href },
            );
          }}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the keyboard */}
      <section className="figure-table-box" aria-labelledby={captionId} tabIndex={0}>
        <table ref={table} className="figure-table-table" aria-describedby={keysId}>
          <caption id={captionId}>
            <span className="figure-table-caption">{caption}</span>
          </caption>
          <FigureTableHead
            model={model}
            sort={sort}
            stop={stops.head ?? 'name'}
            onSort={(key) => {
              setAsked(nextSort(sort, key));
              setStops((old) => ({ ...old, head: key }));
            }}
          />
          <tbody>{rowsOf(rows, true)}</tbody>
          <tfoot>{rowsOf(model.beside, false)}</tfoot>
        </table>
      </section>
      <FigureTableRemarks model={model} />
    </section>
  );
}

/** Which button of each line of buttons Tab leads to; the arrow keys lead to the others. */
interface TabStops {
  readonly name?: string;
  readonly explain?: string;
  readonly head?: SortKey;
}
