import type { Cell } from '../model/cell.ts';
import type { AreaId, PeriodId } from '../model/ids.ts';
import { periodPosition } from '../periods/periodPosition.ts';
import { type Trend, trendOf } from '../time/trendOf.ts';
import { type ChangeMeasure, changeMeasure, changeOf } from './changeOverTime.ts';
import type { FigureReader } from './profileFigures.ts';
import { isPrinted, type Tone, toneOf } from './tone.ts';

const USUAL_YEARS = 10;
const YEAR_TOLERANCE = 0.01;
/** In which changes in per cent are printed. */
export const PERCENT_DECIMALS = 1;

/** Change since an earlier period of the same area, and whether the years between bear it out. */
export interface KeyTrend {
  readonly since: PeriodId;
  readonly until: PeriodId;
  readonly from: Cell;
  readonly to: Cell;
  readonly measure: ChangeMeasure;
  readonly change: Cell;
  /** By the change as printed; `unknown` where it is no plain number. */
  readonly direction: 'rising' | 'falling' | 'same' | 'unknown';
  readonly tone: Tone;
  /** Of all numbers from `since` on: Theil–Sen slope and, where a test says so, a direction. */
  readonly overall: Trend;
}

/**
 * Change of an area from the earliest number within `years` (10 unless given) to the given period. Years
 * before a break in the series are left out. Null where the period has no number or none precedes it.
 */
export function keyTrend(
  reader: FigureReader,
  options: {
    readonly area: AreaId;
    readonly period: number;
    readonly years?: number | undefined;
  },
): KeyTrend | null {
  const { area, period: to, years = USUAL_YEARS } = options;
  const { indicator } = reader.figures;
  const { periods, cells } = reader.series(area);
  const end = periods[to];
  if (end === undefined || cells[to]?.kind !== 'number') return null;
  const lastBreak = cells.slice(0, to + 1).findLastIndex(({ flags }) => flags.includes('break'));
  const from = cells.findIndex(
    ({ kind }, index) =>
      kind === 'number' &&
      index >= lastBreak &&
      periodPosition(end) - periodPosition(periods[index]!) <= years + YEAR_TOLERANCE,
  );
  if (from >= to) return null;
  const measure = changeMeasure(indicator);
  const change = changeOf(reader, area, { from, to });
  const decimals = measure === 'percent' ? PERCENT_DECIMALS : indicator.decimals;
  const direction = directionOf(change, decimals);
  const sign = direction === 'rising' ? 1 : direction === 'falling' ? -1 : 0;
  return {
    since: periods[from]!,
    until: end,
    from: cells[from]!,
    to: cells[to],
    measure,
    change,
    direction,
    tone: toneOf(indicator.polarity, sign),
    overall: trendOf({ periods: periods.slice(from, to + 1), cells: cells.slice(from, to + 1) }),
  };
}

/** Up or down as printed: what rounds to no change is none. */
export function directionOf(change: Cell, decimals: number): KeyTrend['direction'] {
  if (change.kind !== 'number') return 'unknown';
  if (!isPrinted(change.value, decimals)) return 'same';
  return change.value > 0 ? 'rising' : 'falling';
}
