import { converter, interpolate } from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continuousRamp } from './continuousRamp.ts';
import { relativeLuminance } from './contrast.ts';
import { colourOfOkLab, okLabOf } from './okLab.ts';
import { paletteOf, RAMP_KINDS, SCHEMES } from './palettes.ts';

const ramps = RAMP_KINDS.flatMap((kind) => SCHEMES.map((scheme) => ({ kind, scheme })));
const places = Array.from({ length: 101 }, (_, step) => step / 100);
const rgb = converter('rgb');
const channelsOf = (colour: string) => {
  const { r, g, b } = rgb(colour)!;
  return [r, g, b].map((channel) => channel * 255);
};

describe('colours in OKLab', () => {
  it('have the published coordinates of red, green and white', () => {
    for (const [colour, expected] of [
      ['#ff0000', [0.627955, 0.224863, 0.125846]],
      ['#00ff00', [0.86644, -0.233888, 0.179498]],
      ['#ffffff', [1, 0, 0]],
    ] as const) {
      okLabOf(colour).forEach((value, axis) => {
        expect(value).toBeCloseTo(expected[axis]!, 5);
      });
    }
  });

  it('come back from there to the last bit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const colour = `#${number.toString(16).padStart(6, '0')}`;
        expect(colourOfOkLab(okLabOf(colour))).toBe(colour);
      }),
    );
  });
});

describe.each(ramps)('the continuous ramp, $kind on $scheme', ({ kind, scheme }) => {
  const colourAt = continuousRamp({ kind, scheme });
  const classes = paletteOf({ kind, scheme, size: 7 });

  it('passes through the colours of the seven classes', () => {
    expect(classes.map((_, index) => colourAt(index / 6))).toEqual(classes);
  });

  it('agrees with culori between them', () => {
    const reference = interpolate([...classes], 'oklab');
    for (const place of places) {
      const { r, g, b } = rgb(reference(place));
      channelsOf(colourAt(place)).forEach((channel, index) => {
        expect(Math.abs(channel - [r, g, b][index]! * 255)).toBeLessThan(1);
      });
    }
  });

  it('gets ever further from the ground, from its low end or from its middle', () => {
    const sign = scheme === 'light' ? -1 : 1;
    const luminances = places.map((place) => sign * relativeLuminance(colourAt(place)));
    const upper = kind === 'sequential' ? luminances : luminances.slice(50);
    const lower = kind === 'sequential' ? [] : luminances.slice(0, 51).reverse();
    for (const half of [upper, lower]) {
      expect(half).toEqual(half.toSorted((a, b) => a - b));
    }
  });

  it('has no colour for a cell without a number', () => {
    expect(() => colourAt(Number.NaN)).toThrow(RangeError);
    expect(() => colourAt(1.01)).toThrow(RangeError);
  });
});
