/** Light ground (paper) and dark ground. */
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Grounds the palettes are made for. */
export const GROUNDS: Readonly<Record<Scheme, string>> = { light: '#f7f5f0', dark: '#14181c' };

export const RAMP_KINDS = ['sequential', 'diverging'] as const;
export type RampKind = (typeof RAMP_KINDS)[number];

/** Class counts that have a ramp; a classification never has more than 7 classes. */
export const RAMP_SIZES = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * Colours by scheme, kind and number of classes, lowest class first.
 *
 * Sequential ramps run from the ground outwards, so that more always stands out more: darker on paper,
 * lighter on the dark ground. Diverging ramps run from orange (below) over a neutral middle (odd
 * numbers only) to purple (above), which stay apart for red–green and blue–yellow colour blindness.
 * Neighbours are at least 10 CIEDE2000 apart in normal and simulated colour vision, lightness is
 * strictly monotone from the low end or from the middle, and black or white text reaches 4.5:1 on every
 * colour; the tests beside this file hold that.
 */
const RAMPS: Readonly<Record<Scheme, Readonly<Record<RampKind, readonly (readonly string[])[]>>>> =
  {
    light: {
      sequential: [
        ['#7abeba'],
        ['#e4e8c0', '#235886'],
        ['#e4e8c0', '#55a6b8', '#1b4678'],
        ['#e4e8c0', '#7abeba', '#347ca2', '#1a4272'],
        ['#f9f2c9', '#95c7b4', '#4998b1', '#2e6f98', '#193e6d'],
        ['#f9f2c9', '#9ccab2', '#52a3b6', '#347ba2', '#205282', '#13284f'],
        ['#f9f2c9', '#a3ccb0', '#62b6be', '#4290ae', '#2e6e98', '#1c487a', '#101f42'],
      ],
      diverging: [
        ['#f1eee8'],
        ['#c47824', '#8364b6'],
        ['#c47824', '#f1eee8', '#8364b6'],
        ['#8a480d', '#eec184', '#c7b9e3', '#59378f'],
        ['#8a480d', '#de9643', '#f1eee8', '#9981cb', '#59378f'],
        ['#5e2d06', '#ae6318', '#eec184', '#c7b9e3', '#8164b7', '#3a1a66'],
        ['#5e2d06', '#ac6117', '#e9b471', '#f1eee8', '#ab97d5', '#7758ae', '#3a1a66'],
      ],
    },
    dark: {
      sequential: [
        ['#4494a0'],
        ['#33738f', '#e0eab9'],
        ['#264d74', '#58a3a7', '#e0eab9'],
        ['#204066', '#367d94', '#70b6b1', '#fbfad0'],
        ['#1a3458', '#306889', '#4494a0', '#90c6b0', '#fbfad0'],
        ['#14284b', '#29537b', '#367e95', '#5aa5a8', '#9dcbad', '#fbfad0'],
        ['#14284b', '#264d74', '#33738f', '#42939f', '#73b9b2', '#aad0aa', '#fbfad0'],
      ],
      diverging: [
        ['#2e3238'],
        ['#c68431', '#927bca'],
        ['#c68431', '#2e3238', '#927bca'],
        ['#efb365', '#734914', '#564483', '#c1aded'],
        ['#efb365', '#8f5b19', '#2e3238', '#7963b3', '#c1aded'],
        ['#ffdfa3', '#c48230', '#734914', '#564483', '#967ecd', '#e6dcff'],
        ['#ffdfa3', '#bf7d2b', '#674318', '#2e3238', '#6b569f', '#a189d7', '#e6dcff'],
      ],
    },
  };

/**
 * The colours of a ramp as `#rrggbb`, lowest class first. Throws a RangeError for a size without ramp.
 */
export function paletteOf(ramp: {
  readonly kind: RampKind;
  /** 1 to 7. */
  readonly size: number;
  readonly scheme: Scheme;
}): readonly string[] {
  const colours = RAMPS[ramp.scheme][ramp.kind][ramp.size - 1];
  if (colours === undefined) {
    throw new RangeError(
      `paletteOf: no ramp of ${ramp.size} classes, 1 to ${RAMP_SIZES.length} exist`,
    );
  }
  return colours;
}
