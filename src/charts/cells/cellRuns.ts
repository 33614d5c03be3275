import type { Cell } from '../../domain/model/cell.ts';

export interface RunOptions {
  /** Places on the time axis, ascending, one per cell; without them every step counts as regular. */
  readonly times?: readonly number[];
  /** Greatest distance in time that a line may span; beyond it the line stops. */
  readonly longestStep?: number;
}

/**
 * The stretches of a series a line may be drawn through: index runs of consecutive numbers. Anything
 * that is not a number ends a run, and so do a change of method (`break`) and a step too long in time.
 */
export function cellRuns(cells: readonly Cell[], options: RunOptions = {}): number[][] {
  const runs: number[][] = [];
  let run: number[] | null = null;
  cells.forEach((cell, index) => {
    if (cell.kind !== 'number') {
      run = null;
      return;
    }
    if (run === null || cell.flags.includes('break') || isTooLong(index, options)) {
      run = [];
      runs.push(run);
    }
    run.push(index);
  });
  return runs;
}

/** One and a half times the usual step: a missed year is a gap, an irregular count day is not. */
export function longestStepOf(times: readonly number[]): number {
  const steps = times.slice(1).map((time, index) => time - times[index]!);
  const middle = steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)];
  return middle === undefined ? Number.POSITIVE_INFINITY : middle * 1.5;
}

function isTooLong(index: number, { times, longestStep }: RunOptions): boolean {
  if (times === undefined || longestStep === undefined || index === 0) return false;
  return times[index]! - times[index - 1]! > longestStep;
}
