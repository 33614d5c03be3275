import type { Random } from './random.ts';
import { nextWord } from './xoshiro.ts';

const TWO_TO_32 = 2 ** 32;

/**
 * Shuffles in place (Fisher–Yates; Durstenfeld 1964), again and again, every order as likely as any other
 * to within a hundred-thousandth for tens of thousands of values.
 *
 * Draws from a stream of its own, started by four draws of `random`: a call through the injected function
 * for each of millions of places costs several times the shuffling itself.
 */
export function createShuffler(random: Random): (values: Float64Array) => void {
  const words = Int32Array.from({ length: 4 }, () => Math.floor(random() * TWO_TO_32) | 0);
  // The generator would never leave a state of zeros.
  words[3]! |= 1;
  return (values) => shuffle(values, words);
}

function shuffle(values: Float64Array, words: Int32Array): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(((nextWord(words) >>> 0) / TWO_TO_32) * (last + 1));
    const kept = values[last]!;
    values[last] = values[chosen]!;
    values[chosen] = kept;
  }
}
