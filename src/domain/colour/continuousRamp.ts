import { colourOfOkLab, type OkLab, okLabOf } from './okLab.ts';
import { paletteOf, RAMP_SIZES, type RampKind, type Scheme } from './palettes.ts';

/**
 * Colours for a scale without classes: from a place between 0 and 1 to `#rrggbb`. The ramp of seven
 * classes with steps between them, so that lightness runs as it does there and the colour of a class
 * and the colour of its place look alike. The function throws a RangeError for a place outside 0–1,
 * NaN included: a cell without a number has no colour.
 */
export function continuousRamp(ramp: {
  readonly kind: RampKind;
  readonly scheme: Scheme;
}): (place: number) => string {
  const stops = paletteOf({ ...ramp, size: RAMP_SIZES.length }).map(okLabOf);
  const last = stops.length - 1;
  return (place) => {
    if (!(place >= 0 && place <= 1)) {
      throw new RangeError(`continuousRamp: no colour at ${place}`);
    }
    const before = Math.min(last - 1, Math.floor(place * last));
    return colourOfOkLab(mixed(stops[before]!, stops[before + 1]!, place * last - before));
  };
}

function mixed(from: OkLab, to: OkLab, share: number): OkLab {
  const [l, a, b] = from.map((value, axis) => value + (to[axis]! - value) * share);
  return [l!, a!, b!];
}
