import type { Figures } from '../indicators/evaluate.ts';
import type { Cell } from '../model/cell.ts';
import { cellAt } from '../model/column.ts';
import type { PeriodId } from '../model/ids.ts';
import { periodPosition } from '../periods/periodPosition.ts';

/** One place's figures, one cell for each period; periods ascend. */
export interface TimeSeries {
  readonly periods: readonly PeriodId[];
  readonly cells: readonly Cell[];
}

/** The series of one place of evaluated figures, by the place's index. */
export function timeSeriesAt(figures: Figures, place: number): TimeSeries {
  const { periods, values } = figures;
  const start = place * periods.length;
  return { periods, cells: periods.map((_, period) => cellAt(values, start + period)) };
}

/**
 * Positions of the periods on the time axis, in years. Throws a RangeError unless there is one cell for
 * each period and the periods ascend.
 */
export function yearsOf({ periods, cells }: TimeSeries): readonly number[] {
  if (periods.length !== cells.length) {
    throw new RangeError(`${periods.length} periods and ${cells.length} cells`);
  }
  const years = periods.map(periodPosition);
  years.forEach((year, index) => {
    if (!(index === 0 ? Number.isFinite(year) : year > years[index - 1]!)) {
      throw new RangeError(`period "${periods[index]}" does not follow the one before it`);
    }
  });
  return years;
}
