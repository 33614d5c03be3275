import { roundestNumber } from '../classify/roundestNumber.ts';
import { type Column, STATE_CODE } from '../model/column.ts';
import { NO_THIRD } from '../need/needAssessment.ts';
import { limitsByThirds, thirdsOfCoverage } from '../need/thirds.ts';

/** An area without a cell: one of its figures is not certain enough for a third. */
export const NO_CELL = NO_THIRD;

export interface AxisThirds {
  /** Figures below the first are low, from the second on high; null where all are alike. */
  readonly limits: readonly [low: number, high: number] | null;
  /** 0 low, 1 middle, 2 high, or `NO_CELL`, per area. */
  readonly third: Uint8Array;
}

export interface BivariateClasses {
  readonly across: AxisThirds;
  readonly up: AxisThirds;
  /** Per area: `up * 3 + across`, 0 to 8, or `NO_CELL`. */
  readonly cell: Uint8Array;
}

/**
 * Nine cells by thirds of two indicators. Thirds are of the areas with a certain figure: about a third
 * of them lies below the first limit and a third from the second on. Equal figures are never parted;
 * where so many share one that no third can be cut off, the limit moves up to the next figure. Limits
 * are rounded as far as no area changes its third. A range has a third only where all of it lies there.
 */
export function bivariateClasses(across: Column, up: Column): BivariateClasses {
  if (across.state.length !== up.state.length) {
    throw new RangeError('bivariateClasses: both columns must be of the same areas');
  }
  const [columns, rows] = [axisThirds(across), axisThirds(up)];
  const cell = columns.third.map((third, area) => {
    const row = rows.third[area]!;
    return third === NO_CELL || row === NO_CELL ? NO_CELL : row * 3 + third;
  });
  return { across: columns, up: rows, cell };
}

function axisThirds(values: Column): AxisThirds {
  const areas = values.state.length;
  const everyAreaOnce: Column = {
    low: new Float64Array(areas).fill(1),
    high: new Float64Array(areas).fill(1),
    state: new Uint8Array(areas),
    flags: new Uint8Array(areas),
  };
  const exact = limitsByThirds(values, everyAreaOnce);
  const limits = exact === null ? null : roundLimits(exact, values);
  return { limits, third: thirdsOfCoverage(values, limits, { moreIsBetter: true }).third };
}

/** Of each limit the roundest number between the greatest certain figure below it and itself. */
function roundLimits(
  [low, high]: readonly [number, number],
  { state, low: figures }: Column,
): readonly [number, number] {
  const known = figures.filter((_, area) => state[area] === STATE_CODE.number);
  const rounded = (limit: number) => {
    const above = known.reduce(
      (most, value) => (value < limit ? Math.max(most, value) : most),
      Number.NEGATIVE_INFINITY,
    );
    return Number.isFinite(above) ? roundestNumber({ above, upTo: limit, near: limit }) : limit;
  };
  return low === high ? [rounded(low), rounded(low)] : [rounded(low), rounded(high)];
}

/** Column of the legend, 0 to 2. */
export function acrossOf(cell: number): number {
  return cell % 3;
}

/** Row of the legend, 0 (low) to 2. */
export function upOf(cell: number): number {
  return Math.floor(cell / 3);
}

/** How many areas have each cell, cell 0 first. */
export function countCells(cell: Uint8Array): readonly number[] {
  const counts = new Array<number>(9).fill(0);
  for (const one of cell) if (one !== NO_CELL) counts[one]! += 1;
  return counts;
}
