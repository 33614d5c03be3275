import { boundsOf } from '../../domain/indicators/addCells.ts';
import type { Cell } from '../../domain/model/cell.ts';
import type { ScenarioSummary } from '../../domain/need/traceScenarios.ts';

export const SUMMARY_COLUMNS = [
  'name',
  'city',
  'gained',
  'lost',
  'low',
  'offers',
  'places',
] as const;
export type SummaryColumn = (typeof SUMMARY_COLUMNS)[number];

export interface SummaryOrder {
  readonly column: SummaryColumn;
  readonly isDescending: boolean;
}

/** A scenario and its position among all. */
export interface SummaryRow {
  readonly index: number;
  readonly name: string;
  readonly summary: ScenarioSummary;
}

/**
 * Rows by a column; null keeps the order of the scenarios, which also settles ties. Ranges stand by their
 * middle, unknown figures last either way.
 */
export function sortSummaries(
  rows: readonly SummaryRow[],
  order: SummaryOrder | null,
): readonly SummaryRow[] {
  if (order === null) return rows;
  const { column, isDescending } = order;
  const sign = isDescending ? -1 : 1;
  if (column === 'name') {
    return rows.toSorted((one, other) => sign * one.name.localeCompare(other.name));
  }
  return rows.toSorted((one, other) => {
    const [a, b] = [amountOf(one.summary, column), amountOf(other.summary, column)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (a - b);
  });
}

function amountOf(
  { cityAfter, gained, lost, lowAfter, offers, places }: ScenarioSummary,
  column: Exclude<SummaryColumn, 'name'>,
): number | null {
  switch (column) {
    case 'city':
      return middleOf(cityAfter);
    case 'gained':
      return middleOf(gained);
    case 'lost':
      return middleOf(lost);
    case 'low':
      return lowAfter;
    case 'offers':
      return offers;
    case 'places':
      return places;
  }
}

function middleOf(cell: Cell): number | null {
  const bounds = boundsOf(cell);
  return bounds === null ? null : (bounds.low + bounds.high) / 2;
}
