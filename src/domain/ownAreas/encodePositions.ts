import type { LonLat } from '../offers/offerRecord.ts';

/** Characters that no address has to spell otherwise. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUE = new Map([...ALPHABET].map((character, value) => [character, value]));

/** Five bits a character; the sixth says that more follow. */
const BITS = 5;
const MORE = 1 << BITS;
const STEPS_PER_DEGREE = 1e5;

/**
 * Positions in few characters: each as its way from the one before, in steps of 0.00001 degrees, signs
 * folded into the lowest bit, in groups of five bits from the lowest up (the scheme of encoded
 * polylines, with an alphabet that is safe in an address). A way of some hundred metres takes six.
 */
export function encodePositions(positions: readonly LonLat[]): string {
  let before: readonly [number, number] = [0, 0];
  let text = '';
  for (const [longitude, latitude] of positions) {
    const now = [
      Math.round(longitude * STEPS_PER_DEGREE),
      Math.round(latitude * STEPS_PER_DEGREE),
    ] as const;
    text += encodeNumber(now[0] - before[0]) + encodeNumber(now[1] - before[1]);
    before = now;
  }
  return text;
}

/** Reads what `encodePositions` wrote; null for anything else, or for more than `most` positions. */
export function decodePositions(text: string, most: number): readonly LonLat[] | null {
  const numbers = decodeNumbers(text, 2 * most);
  if (numbers === null || numbers.length === 0 || numbers.length % 2 !== 0) return null;
  const positions: LonLat[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index < numbers.length; index += 2) {
    x += numbers[index]!;
    y += numbers[index + 1]!;
    const isOnEarth = Math.abs(x) <= 180 * STEPS_PER_DEGREE && Math.abs(y) <= 90 * STEPS_PER_DEGREE;
    if (!isOnEarth) return null;
    positions.push([x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE]);
  }
  return positions;
}

function encodeNumber(steps: number): string {
  let rest = steps < 0 ? -2 * steps - 1 : 2 * steps;
  let text = '';
  while (rest >= MORE) {
    text += ALPHABET[MORE + (rest % MORE)]!;
    rest = Math.floor(rest / MORE);
  }
  return text + ALPHABET[rest]!;
}

function decodeNumbers(text: string, most: number): readonly number[] | null {
  const numbers: number[] = [];
  let folded = 0;
  let factor = 1;
  for (const character of text) {
    const value = VALUE.get(character);
    // 36,000,000 steps around the earth, doubled, need no more than six groups.
    if (value === undefined || factor > MORE ** 5 || numbers.length === most) return null;
    folded += (value % MORE) * factor;
    factor *= MORE;
    if (value >= MORE) continue;
    numbers.push(folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2);
    folded = 0;
    factor = 1;
  }
  return factor === 1 ? numbers : null;
}
