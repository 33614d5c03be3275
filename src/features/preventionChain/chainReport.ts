import type { Cell } from '../../domain/model/cell.ts';
import type { FigureReport, ReportColumn, ReportTable } from '../../export/figureReport.ts';
import { type NeedAnswer, type NeedReportWords, needHead } from '../../export/needReport.ts';
import type { ChainCell } from './chainTable.ts';
import type { DrawnChain } from './drawnChain.ts';

/** The Präventionskette as a table: offers, places and what they mean, cell by cell. */
export function chainReport(
  answer: NeedAnswer,
  drawn: DrawnChain,
  context: NeedReportWords,
): FigureReport {
  return {
    ...needHead(answer, 'chain', context),
    title: context.exportText('export.chain.title', { caption: drawn.caption }),
    subtitle: '',
    notes: [],
    sentence: '',
    table: chainTable(drawn, context),
    geography: null,
    picture: null,
  };
}

function chainTable(
  { corner, columns, second, rows }: DrawnChain,
  { words, exportText }: NeedReportWords,
): ReportTable {
  const text = { unit: null, definition: null, decimals: null, role: 'text' } as const;
  const figure = { unit: null, definition: null, decimals: 0, role: 'figure' } as const;
  return {
    rowDimension: { id: 'row', heading: corner, role: null, key: 'row_id', label: 'row' },
    columnDimension: { id: 'figure', heading: exportText('export.column.figure'), role: 'metric' },
    columns: [
      { id: 'row_id', heading: exportText('export.column.rowId'), ...text },
      { id: 'row', heading: corner, ...text },
      ...(second === null ? [] : [{ id: 'heads', heading: second, ...figure }]),
      ...columns.flatMap(({ id, name }): ReportColumn[] => [
        {
          id: `${id}_offers`,
          heading: exportText('export.chain.offers', { column: name }),
          ...figure,
        },
        {
          id: `${id}_places`,
          heading: exportText('export.chain.places', { column: name }),
          isOptional: true,
          ...figure,
        },
        { id: `${id}_mark`, heading: exportText('export.chain.mark', { column: name }), ...text },
      ]),
    ],
    rows: rows.map((row) => [
      row.id,
      row.name,
      ...(second === null ? [] : [row.cells[0]!.heads]),
      ...row.cells.flatMap(({ cell }: ChainCell) => [
        count(cell.offers.length),
        count(cell.places),
        words.text(`preventionChain.mark.${cell.mark}`),
      ]),
    ]),
  };
}

function count(value: number | null): Cell {
  return value === null
    ? { kind: 'not_applicable', flags: [] }
    : { kind: 'number', value, flags: [] };
}
