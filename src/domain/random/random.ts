/**
 * A stream of random numbers, uniform in [0, 1), passed into everything that draws, so that the same
 * seed gives the same result on every machine.
 */
export type Random = () => number;
