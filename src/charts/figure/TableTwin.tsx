import { useState } from 'react';
import { Disclosure } from '../../ui/disclosure/Disclosure.tsx';
import '../../ui/visuallyHidden/VisuallyHidden.css';
import './tableTwin.css';

export interface TwinRow {
  readonly id: string;
  /** Heading of the row. */
  readonly name: string;
  readonly cells: readonly string[];
}

export interface TwinTable {
  readonly caption: string;
  /** Heading of the names, then of every cell. */
  readonly columns: readonly string[];
  readonly rows: readonly TwinRow[];
}

export interface TableTwinProps {
  /** On the button that opens it: "Als Tabelle". */
  readonly title: string;
  /** Shows the captions: for several tables of one chart. */
  readonly hasCaptions?: boolean;
  /** Called only while the tables are open. */
  tables(): readonly TwinTable[];
}

/** What a chart draws once more in native tables, written only while they are open. */
export function TableTwin({ title, hasCaptions = false, tables }: TableTwinProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure title={title} isExpanded={isOpen} onExpandedChange={setIsOpen}>
      {isOpen
        ? tables().map((table, index) => (
            <TwinTableBox
              // biome-ignore lint/suspicious/noArrayIndexKey: a table is its place in the chart
              key={index}
              table={table}
              hasCaption={hasCaptions}
            />
          ))
        : null}
    </Disclosure>
  );
}

/** One native table in a box of its own that may scroll sideways. */
export function TwinTableBox(props: { readonly table: TwinTable; readonly hasCaption: boolean }) {
  const { caption, columns, rows } = props.table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable
    <section className="chart-twin" aria-label={caption} tabIndex={0}>
      <table>
        <caption className={props.hasCaption ? undefined : 'ui-visually-hidden'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the table
              <th key={index} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              {row.cells.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the row
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
