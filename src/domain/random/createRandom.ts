import type { Random } from './random.ts';
import { type XoshiroState, xoshiro } from './xoshiro.ts';

const TWO_TO_21 = 2 ** 21;
const TWO_TO_MINUS_53 = 2 ** -53;

/**
 * Random numbers with 53 random bits from a seed in words: "jena-2024" always gives the same numbers,
 * another text gives an unrelated stream. Two draws of xoshiro128** make one number.
 */
export function createRandom(seed: string): Random {
  const next = xoshiro(stateFromText(seed));
  return () => {
    const upper = next();
    const lower = next() >>> 11;
    return (upper * TWO_TO_21 + lower) * TWO_TO_MINUS_53;
  };
}

/**
 * The text's FNV-1a hash (Fowler, Noll and Vo) over its UTF-16 code units, spread over four words by
 * SplitMix with the 32-bit finaliser of MurmurHash3, as the authors of xoshiro advise for seeding.
 */
function stateFromText(seed: string): XoshiroState {
  let hash = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
  }
  const word = (position: number) => mix(hash + Math.imul(position, 0x9e3779b9));
  return [word(1), word(2), word(3), word(4)];
}

function mix(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
