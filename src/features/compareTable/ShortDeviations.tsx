import { useMemo } from 'react';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { referenceName } from './referenceName.ts';
import { type TableRow, tableRows } from './tableRows.ts';
import './shortDeviations.css';

/** Rows and columns that can be read from afar. */
const MOST_ROWS = 5;
const MOST_PLACES = 3;

/** The first rows of the deviation table: what places have, and how far that is from the reference. */
export function ShortDeviations() {
  const text = useCompareText();
  const tell = usePresentText();
  const format = useFormat();
  const shown = useCompare();
  const { view, places } = shown;
  const rows = useMemo(
    () =>
      tableRows(
        shown,
        ({ indicator }) => format.local(indicator.name),
        new Intl.Collator(view.language).compare,
      ).slice(0, MOST_ROWS),
    [shown, format, view.language],
  );
  const left = {
    rows: shown.indicators.length - rows.length,
    places: Math.max(0, places.length - MOST_PLACES),
  };
  return (
    <div className="short-deviations">
      <table>
        <thead>
          <tr>
            <th scope="col">{text('compareTable.indicator')}</th>
            <th scope="col">{referenceName(shown, { compare: text })}</th>
            {places.slice(0, MOST_PLACES).map(({ id, name }, slot) => (
              <th key={id} scope="col">
                <span className={`slot-mark slot-mark-${slot}`} aria-hidden="true" /> {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.figures.indicator.id} row={row} />
          ))}
        </tbody>
      </table>
      {left.rows + left.places === 0 ? null : (
        <p className="told-left">{tell('storyFigure.left', left)}</p>
      )}
    </div>
  );
}

function Row({ row }: { readonly row: TableRow }) {
  const text = useCompareText();
  const format = useFormat();
  const { places, view } = useCompare();
  const { indicator, period } = row.figures;
  return (
    <tr>
      <th scope="row">
        {format.local(indicator.shortName)}
        {period === view.period ? null : (
          <small>{text('compareTable.otherPeriod', { period: format.period(period) })}</small>
        )}
      </th>
      <td>{row.reference === null ? '' : format.cell(row.reference, indicator)}</td>
      {row.deviations.slice(0, MOST_PLACES).map(({ value, difference }, index) => (
        <td key={places[index]?.id} data-state={value.kind}>
          <strong>{format.cell(value, indicator)}</strong>
          {difference.kind === 'number' || difference.kind === 'interval' ? (
            <span>{format.change(difference, indicator)}</span>
          ) : null}
        </td>
      ))}
    </tr>
  );
}
