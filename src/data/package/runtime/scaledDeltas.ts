const MOST_DECIMALS = 6;

/** Numbers as whole differences, which compress far better than the numbers themselves. */
export interface ScaledDeltas {
  /** Digits after the point of the most precise number; null where `deltas` are the plain numbers. */
  readonly decimals: number | null;
  readonly deltas: number[];
}

/**
 * Encodes rows of numbers: each number times `10^decimals`, less its predecessor in the row. Exact:
 * where a number does not survive the way back, plain numbers are kept.
 */
export function toScaledDeltas(rows: readonly (readonly number[])[]): ScaledDeltas {
  const numbers = rows.flat();
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const factor = 10 ** decimals;
    if (numbers.every((number) => survives(number, factor))) {
      return { decimals, deltas: rows.flatMap((row) => deltasOf(row, factor)) };
    }
  }
  return { decimals: null, deltas: numbers };
}

/** The numbers of `toScaledDeltas`; `starts[i]` is true where number `i` begins a row. */
export function fromScaledDeltas(
  { decimals, deltas }: ScaledDeltas,
  starts: readonly boolean[],
): readonly number[] {
  if (decimals === null) {
    return deltas;
  }
  const factor = 10 ** decimals;
  let scaled = 0;
  return deltas.map((delta, index) => {
    scaled = starts[index] ? delta : scaled + delta;
    return scaled / factor;
  });
}

function survives(number: number, factor: number): boolean {
  const scaled = Math.round(number * factor);
  // Differences of two such numbers are still exact.
  return Math.abs(scaled) < 2 ** 51 && Object.is(scaled / factor, number);
}

function deltasOf(row: readonly number[], factor: number): readonly number[] {
  const scaled = row.map((number) => Math.round(number * factor));
  return scaled.map((number, index) => number - (scaled[index - 1] ?? 0));
}
