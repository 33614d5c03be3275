import { type BivariateClasses, NO_CELL } from '../../domain/compare/bivariateClasses.ts';
import { CELL_STATES, type CellState } from '../../domain/model/cell.ts';
import type { Column } from '../../domain/model/column.ts';
import { FILL_PATTERNS, type MapFills } from '../../map/mapModel.ts';

/** Why an area has no cell, the strongest reason first: protection is never read as a gap. */
export const WITHOUT_CELL = [
  'suppressed',
  'masked',
  'missing',
  'not_applicable',
  'left_out',
] as const;
export type WithoutCell = (typeof WITHOUT_CELL)[number];

const REASON_OF: Readonly<Record<CellState, WithoutCell>> = {
  // An exact figure without a third: all figures are alike.
  number: 'left_out',
  masked: 'masked',
  interval: 'masked',
  suppressed: 'suppressed',
  missing: 'missing',
  not_applicable: 'not_applicable',
};

/** Figures of the areas of the level with their cells. */
export interface BivariateFigures {
  readonly across: Column;
  readonly up: Column;
  readonly classes: BivariateClasses;
  /** Step of each area, 0 to 2 or `NOT_JUDGED`; null where it is not asked for or not known. */
  readonly reliability: Uint8Array | null;
}

/** The reason why an area has no cell; null where it has one. */
export function reasonWithoutCell(
  { across, up, classes }: BivariateFigures,
  area: number,
): WithoutCell | null {
  if (classes.cell[area] !== NO_CELL) return null;
  const reasons = (
    [
      [across, classes.across],
      [up, classes.up],
    ] as const
  ).flatMap(([column, { third }]) =>
    third[area] === NO_CELL ? [REASON_OF[CELL_STATES[column.state[area]!] ?? 'missing']] : [],
  );
  return WITHOUT_CELL.find((reason) => reasons.includes(reason)) ?? 'missing';
}

/**
 * Every area in the colour of its cell, paler where less reliable, or in the pattern of the reason why
 * it has none. Areas of other cells step back when one is picked, but never hide a reason.
 */
export function bivariateFills(figures: BivariateFigures, picked: number | null): MapFills {
  const { cell } = figures.classes;
  const { reliability } = figures;
  const pattern = Uint8Array.from(cell, (own, area) => {
    const reason = reasonWithoutCell(figures, area);
    const stepsBack = picked !== null && own !== picked;
    return FILL_PATTERNS.indexOf(reason ?? (stepsBack ? 'plain' : 'class'));
  });
  const isColoured = (area: number) => pattern[area] === FILL_PATTERNS.indexOf('class');
  return {
    pattern,
    classIndex: cell.map((own) => (own === NO_CELL ? 0 : own)),
    hatched: new Uint8Array(cell.length),
    ...(reliability === null
      ? {}
      : { fade: reliability.map((step, area) => (isColoured(area) && step <= 2 ? step : 0)) }),
  };
}

/** How many areas lack a cell, by reason. */
export function countWithoutCell(figures: BivariateFigures): Readonly<Record<WithoutCell, number>> {
  const counts = Object.fromEntries(WITHOUT_CELL.map((reason) => [reason, 0])) as Record<
    WithoutCell,
    number
  >;
  figures.classes.cell.forEach((_, area) => {
    const reason = reasonWithoutCell(figures, area);
    if (reason !== null) counts[reason] += 1;
  });
  return counts;
}
