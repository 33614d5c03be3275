/** Numbers pairs of numbers from 0 on, in the order in which they first come. */
export interface PairNumbering {
  /** The number of a pair, a new one where it has none. */
  numberOf(first: number, second: number): number;
  /** The number of a pair, -1 where it has none. */
  find(first: number, second: number): number;
}

const FIRST_SLOTS = 1024;

/**
 * A hash table with open addressing in flat arrays: a map of maps would hold an object for every
 * longitude, and a level of municipalities has half a million vertices. Pairs are the same where both
 * numbers are equal; 0 and −0 are.
 */
export function createPairNumbering(): PairNumbering {
  let firsts = new Float64Array(FIRST_SLOTS / 2);
  let seconds = new Float64Array(FIRST_SLOTS / 2);
  let slots = new Int32Array(FIRST_SLOTS).fill(-1);
  let count = 0;
  const hash = createPairHash();

  /** Where the pair stands, or the empty slot where it belongs. */
  const slotOf = (first: number, second: number): number => {
    let slot = hash(first, second) & (slots.length - 1);
    for (;;) {
      const number = slots[slot]!;
      if (number === -1) return slot;
      if (firsts[number] === first && seconds[number] === second) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
  };

  const grow = () => {
    firsts = doubled(firsts);
    seconds = doubled(seconds);
    slots = new Int32Array(2 * slots.length).fill(-1);
    for (let number = 0; number < count; number += 1) {
      slots[slotOf(firsts[number]!, seconds[number]!)] = number;
    }
  };

  return {
    find: (first, second) => slots[slotOf(first, second)]!,
    numberOf(first, second) {
      const slot = slotOf(first, second);
      const known = slots[slot]!;
      if (known !== -1) return known;
      const number = count;
      firsts[number] = first;
      seconds[number] = second;
      slots[slot] = number;
      count += 1;
      if (count === firsts.length) grow();
      return number;
    },
  };
}

/** Mixes all bits of two numbers into 32, with the multipliers of the hash function xxHash32. */
function createPairHash(): (first: number, second: number) => number {
  const pair = new Float64Array(2);
  const words = new Int32Array(pair.buffer);
  return (first, second) => {
    // Plus 0 makes −0 a 0.
    pair[0] = first + 0;
    pair[1] = second + 0;
    let mixed = Math.imul(words[0]!, 0x9e3779b1) ^ words[1]!;
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca77) ^ words[2]!;
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae3d) ^ words[3]!;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x27d4eb2f);
    return mixed ^ (mixed >>> 15);
  };
}

function doubled(values: Float64Array): Float64Array<ArrayBuffer> {
  const longer = new Float64Array(2 * values.length);
  longer.set(values);
  return longer;
}
