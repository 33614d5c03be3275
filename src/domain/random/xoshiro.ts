/** Four unsigned 32-bit words, not all zero. */
export type XoshiroState = readonly [number, number, number, number];

/**
 * The generator xoshiro128** 1.1: unsigned 32-bit integers with period 2^128 − 1. Fast, passes the
 * usual batteries of tests, not for secrets.
 *
 * Source: Blackman and Vigna (2021), Scrambled linear pseudorandom number generators, ACM TOMS 47(4).
 * Throws a RangeError for the all-zero state, which the generator would never leave.
 */
export function xoshiro(state: XoshiroState): () => number {
  const words = Int32Array.from(state, (word) => word | 0);
  if (words.every((word) => word === 0)) {
    throw new RangeError('xoshiro(state): at least one word must differ from 0');
  }
  return () => {
    const [first, second, third, fourth] = words as unknown as [number, number, number, number];
    const result = Math.imul(rotateLeft(Math.imul(second, 5), 7), 9) >>> 0;
    const third2 = third ^ first;
    const fourth2 = fourth ^ second;
    words[0] = first ^ fourth2;
    words[1] = second ^ third2;
    words[2] = third2 ^ (second << 9);
    words[3] = rotateLeft(fourth2, 11);
    return result;
  };
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
