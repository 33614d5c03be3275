import { useState } from 'react';
import { Disclosure } from '../../ui/disclosure/Disclosure.tsx';

export interface ScatterTableRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly string[];
}

export interface ScatterTableProps {
  /** On the button that opens it: "Als Tabelle". */
  readonly title: string;
  readonly caption: string;
  /** Heading of the names, then of every cell. */
  readonly columns: readonly string[];
  /** Called only while the table is open. */
  rows(): readonly ScatterTableRow[];
}

/** The chart's points as a table, written only while it is open. */
export function ScatterTable({ title, caption, columns, rows }: ScatterTableProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure title={title} isExpanded={isOpen} onExpandedChange={setIsOpen}>
      {isOpen ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable
        <section className="chart-scatter-table-box" aria-label={caption} tabIndex={0}>
          <table className="chart-scatter-table">
            <caption className="ui-visually-hidden">{caption}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows().map((row) => (
                <tr key={row.id} data-area-id={row.id}>
                  <th scope="row">{row.name}</th>
                  {row.cells.map((cell, index) => (
                    <td key={columns[index + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
    </Disclosure>
  );
}
