import type { Cell } from '../../domain/model/cell.ts';
import { cellExtent } from '../cells/cellExtent.ts';
import { cellRuns, longestStepOf } from '../cells/cellRuns.ts';

export interface SparklineOptions {
  readonly width: number;
  readonly height: number;
  /** Places on the time axis; evenly spaced without them. */
  readonly times?: readonly number[];
  /** Least and greatest value of the scale; those of the series without it. */
  readonly extent?: readonly [low: number, high: number] | null;
}

export interface SparklineLayout {
  /** All lines in one path, one stretch per run, lonely figures as dots of no length. */
  readonly path: string;
  /** Bars between the bounds of withheld figures. */
  readonly ranges: string;
  /** The last figure, where it is a number. */
  readonly end: { readonly x: number; readonly y: number } | null;
}

const MARGIN = 2.5;

/** A series without axes, scaled to its own least and greatest figure or to those given. Gaps are left open. */
export function sparklineLayout(
  cells: readonly Cell[],
  options: SparklineOptions,
): SparklineLayout {
  const { width, height } = options;
  const times = options.times ?? cells.map((_, index) => index);
  const extent = options.extent ?? cellExtent(cells);
  if (extent === null) return { path: '', ranges: '', end: null };
  const first = times[0] ?? 0;
  const span = (times.at(-1) ?? 0) - first;
  const [low, high] = extent;
  const x = (index: number) => {
    const share = span === 0 ? 0.5 : (times[index]! - first) / span;
    return round(MARGIN + (width - 2 * MARGIN) * share);
  };
  const y = (value: number) => {
    const share = high === low ? 0.5 : (value - low) / (high - low);
    return round(height - MARGIN - (height - 2 * MARGIN) * share);
  };
  const last = cells.at(-1);
  return {
    path: cellRuns(cells, { times, longestStep: longestStepOf(times) })
      .map((run) => stretch(run.map((index) => [x(index), y(numberAt(cells, index))])))
      .join(''),
    ranges: cells
      .map((cell, index) => ('low' in cell ? `M${x(index)} ${y(cell.low)}V${y(cell.high)}` : ''))
      .join(''),
    end: last?.kind === 'number' ? { x: x(cells.length - 1), y: y(last.value) } : null,
  };
}

function stretch(points: readonly (readonly [number, number])[]): string {
  const [start, ...rest] = points.map(([x, y]) => `${x} ${y}`);
  return rest.length === 0 ? `M${start}h0` : `M${start}L${rest.join(' ')}`;
}

/** Runs hold numbers only. */
function numberAt(cells: readonly Cell[], index: number): number {
  const cell = cells[index];
  return cell?.kind === 'number' ? cell.value : Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
