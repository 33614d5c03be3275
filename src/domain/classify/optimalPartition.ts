import { asPart, finish, type Stepwise } from '../stepwise/stepwise.ts';

/**
 * Splits ascending weighted values into `classCount` runs with the least sum of squares within runs.
 *
 * Dynamic programming over the number of runs; the best start of the last run never moves left as
 * values are added, so each row is filled by divide and conquer: O(k · n log n) time, O(k · n) memory.
 *
 * @param values distinct and ascending; `weights` how often each occurs.
 * @param classCount 1 to `values.length`.
 * @returns index of the first value of each run.
 */
export function optimalPartition(
  values: Float64Array,
  weights: Float64Array,
  classCount: number,
): readonly number[] {
  return finish(traceOptimalPartition(values, weights, classCount));
}

/** `optimalPartition` in steps; between two of them a row looks at O(n) values. */
export function* traceOptimalPartition(
  values: Float64Array,
  weights: Float64Array,
  classCount: number,
): Stepwise<readonly number[]> {
  const cost = withinRunCost(values, weights);
  const length = values.length;
  yield 0;
  let costs: Float64Array = values.map((_, last) => cost(0, last));
  const startsOfRow: Uint32Array[] = [];
  for (let run = 1; run < classCount; run += 1) {
    const row = yield* asPart(nextRow(costs, cost, run), {
      from: (run - 1) / (classCount - 1),
      to: run / (classCount - 1),
    });
    startsOfRow.push(row.starts);
    costs = row.costs;
  }
  return traceBack(startsOfRow, length);
}

type RunCost = (first: number, last: number) => number;

/**
 * Sum of squares about the mean of the run `first..last`, in constant time from running sums. Values
 * are shifted by their mean first: without that, large values with small differences lose all digits.
 */
function withinRunCost(values: Float64Array, weights: Float64Array): RunCost {
  const length = values.length;
  const weight = new Float64Array(length + 1);
  const sum = new Float64Array(length + 1);
  const squares = new Float64Array(length + 1);
  const centre = values.reduce((total, value) => total + value / length, 0);
  for (let index = 0; index < length; index += 1) {
    const shifted = values[index]! - centre;
    const occurrences = weights[index]!;
    weight[index + 1] = weight[index]! + occurrences;
    sum[index + 1] = sum[index]! + occurrences * shifted;
    squares[index + 1] = squares[index]! + occurrences * shifted * shifted;
  }
  return (first, last) => {
    const total = sum[last + 1]! - sum[first]!;
    const mass = weight[last + 1]! - weight[first]!;
    return Math.max(0, squares[last + 1]! - squares[first]! - (total * total) / mass);
  };
}

interface Row {
  readonly costs: Float64Array;
  readonly starts: Uint32Array;
}

/** Takes well under a millisecond; a step for every value would cost more than the values. */
const COMPARED_PER_STEP = 20_000;

/** Least costs of `run + 1` runs over each prefix, from those of `run` runs. */
function* nextRow(previous: Float64Array, cost: RunCost, run: number): Stepwise<Row> {
  const length = previous.length;
  const costs = new Float64Array(length).fill(Number.POSITIVE_INFINITY);
  const starts = new Uint32Array(length);
  const pending: [from: number, to: number, lowest: number, highest: number][] = [
    [run, length - 1, run, length - 1],
  ];
  let filled = 0;
  let compared = 0;
  for (let task = pending.pop(); task !== undefined; task = pending.pop()) {
    const [from, to, lowest, highest] = task;
    if (from > to) {
      continue;
    }
    const middle = (from + to) >>> 1;
    let best = lowest;
    for (let start = lowest; start <= Math.min(middle, highest); start += 1) {
      const candidate = previous[start - 1]! + cost(start, middle);
      if (candidate < costs[middle]!) {
        costs[middle] = candidate;
        best = start;
      }
    }
    starts[middle] = best;
    filled += 1;
    compared += Math.min(middle, highest) - lowest;
    if (compared >= COMPARED_PER_STEP) {
      compared = 0;
      yield filled / (length - run);
    }
    pending.push([from, middle - 1, lowest, best], [middle + 1, to, best, highest]);
  }
  return { costs, starts };
}

function traceBack(startsOfRow: readonly Uint32Array[], length: number): readonly number[] {
  const starts: number[] = [];
  let last = length - 1;
  for (let row = startsOfRow.length - 1; row >= 0; row -= 1) {
    const start = startsOfRow[row]![last]!;
    starts.unshift(start);
    last = start - 1;
  }
  return [0, ...starts];
}
