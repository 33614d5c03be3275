import { describe, expect, it } from 'vitest';
import { stepOnGround } from './stepOnGround.ts';

const HERE = [11.59, 50.93] as const;

describe('stepOnGround(place, heading, metres)', () => {
  it('goes a kilometre as far as a degree is long there, in every direction', () => {
    expect(stepOnGround(HERE, 'north', 1000)[1] - HERE[1]).toBeCloseTo(0.008993, 6);
    expect(HERE[1] - stepOnGround(HERE, 'south', 1000)[1]).toBeCloseTo(0.008993, 6);
    // A degree of longitude at this latitude is 70.09 km long.
    expect(stepOnGround(HERE, 'east', 1000)[0] - HERE[0]).toBeCloseTo(1 / 70.09, 5);
    expect(HERE[0] - stepOnGround(HERE, 'west', 1000)[0]).toBeCloseTo(1 / 70.09, 5);
  });

  it('comes back by the opposite step', () => {
    const there = stepOnGround(stepOnGround(HERE, 'north', 25), 'east', 25);
    const back = stepOnGround(stepOnGround(there, 'west', 25), 'south', 25);
    expect(back[0]).toBeCloseTo(HERE[0], 12);
    expect(back[1]).toBeCloseTo(HERE[1], 12);
  });
});
