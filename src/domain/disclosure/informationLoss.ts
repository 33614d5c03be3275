import type { CellTable } from './cellTable.ts';

/** What readers lose by secondary suppression. */
export interface InformationLoss {
  /** Cells withheld to shield others. */
  readonly cells: number;
  /** Their share (0–1) of all cells that were publishable; 0 where there are none. */
  readonly share: number;
  /** Sum of the cells' weights. */
  readonly weight: number;
  /** Sum of the counts withheld. */
  readonly countSum: number;
}

/** The loss of a table as it stands; primary suppressions are no part of it. */
export function informationLoss({ cells }: Pick<CellTable, 'cells'>): InformationLoss {
  const shielding = cells.filter(({ role }) => role === 'shielding');
  const publishable = cells.filter(({ role }) => role !== 'sensitive').length;
  return {
    cells: shielding.length,
    share: publishable === 0 ? 0 : shielding.length / publishable,
    weight: shielding.reduce((sum, { weight }) => sum + weight, 0),
    countSum: shielding.reduce((sum, { value }) => sum + (value ?? 0), 0),
  };
}
