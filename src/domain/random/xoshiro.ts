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
  return () => nextWord(words) >>> 0;
}

/** The next number of the generator as a signed word; moves the four `words` on, which are not all 0. */
export function nextWord(words: Int32Array): number {
  const first = words[0]!;
  const second = words[1]!;
  const third = words[2]! ^ first;
  const fourth = words[3]! ^ second;
  words[0] = first ^ fourth;
  words[1] = second ^ third;
  words[2] = third ^ (second << 9);
  words[3] = rotateLeft(fourth, 11);
  return Math.imul(rotateLeft(Math.imul(second, 5), 7), 9);
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
