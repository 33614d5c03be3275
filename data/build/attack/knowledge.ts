/** What is seen of a count; equal ends for a published one. */
export interface Seen {
  readonly low: number;
  readonly high: number;
}

/** Bounds of every count, narrowed as the attack learns. */
export interface Knowledge {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** By index of the count: the only value that is possible. */
export type Recovered = ReadonlyMap<number, number>;
