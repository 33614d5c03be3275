import type { SummaryColumn, SummaryOrder } from './sortSummaries.ts';

export interface SortHeaderProps {
  readonly column: SummaryColumn;
  readonly label: string;
  readonly order: SummaryOrder | null;
  onOrder(order: SummaryOrder | null): void;
}

const ARROWS = { ascending: '▲', descending: '▼' } as const;

/** A column's heading that sorts: most first, then least first, then as the scenarios stand. */
export function SortHeader({ column, label, order, onOrder }: SortHeaderProps) {
  const sorted = order?.column !== column ? null : order.isDescending ? 'descending' : 'ascending';
  // Names are read from A on, figures from the greatest.
  const startsDescending = column !== 'name';
  const next = (): SummaryOrder | null => {
    if (sorted === null) return { column, isDescending: startsDescending };
    const isFirst = (sorted === 'descending') === startsDescending;
    return isFirst ? { column, isDescending: !startsDescending } : null;
  };
  return (
    <th scope="col" aria-sort={sorted ?? 'none'}>
      <button type="button" className="scenarios-sort" onClick={() => onOrder(next())}>
        {label}
        <span aria-hidden="true">{sorted === null ? '' : ` ${ARROWS[sorted]}`}</span>
      </button>
    </th>
  );
}
