import { type Column, emptyColumn, STATE_CODE } from '../model/column.ts';
import { STANDING_CODE } from './areaStanding.ts';

export interface IndexColumnParts {
  /** The figures the index is made of, all areas each. */
  readonly columns: readonly Column[];
  readonly standings: Uint8Array;
  readonly considered: Uint32Array;
  /** One number per considered area. */
  readonly numbers: Float64Array;
}

/**
 * Numbers of the considered areas as a column of all areas. Areas left out get a state instead: never a
 * number, and never one that hides why. Flags are the union of those of the figures.
 */
export function indexColumn({ columns, standings, considered, numbers }: IndexColumnParts): Column {
  const column = emptyColumn(standings.length);
  standings.forEach((standing, area) => {
    column.state[area] = STATE_OF_STANDING[standing] ?? STATE_CODE.not_applicable;
    for (const { flags } of columns) column.flags[area] = column.flags[area]! | flags[area]!;
  });
  considered.forEach((area, position) => {
    column.state[area] = STATE_CODE.number;
    column.low[area] = numbers[position]!;
    column.high[area] = numbers[position]!;
  });
  return column;
}

/** Bounds of a withheld figure bound no index, because every area's score hangs on every figure. */
const STATE_OF_STANDING: Readonly<Record<number, number>> = {
  [STANDING_CODE.figure_withheld]: STATE_CODE.suppressed,
  [STANDING_CODE.figure_missing]: STATE_CODE.missing,
  [STANDING_CODE.population_unknown]: STATE_CODE.missing,
};
