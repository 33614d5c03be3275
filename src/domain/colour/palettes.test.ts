import { existsSync, readFileSync } from 'node:fs';
import { converter, differenceEuclidean, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { leastDistance, pairsOf, seenBy, VISIONS } from '../../testing/colourVision.ts';
import {
  CASING,
  contrastRatio,
  DARK_INK,
  LIGHT_INK,
  labelInkOn,
  relativeLuminance,
} from './contrast.ts';
import { GROUNDS, paletteOf, RAMP_KINDS, RAMP_SIZES, SCHEMES } from './palettes.ts';
import { MARKER_SHAPES, SELECTION_STYLES } from './selectionStyles.ts';
import { STATE_COLOURS, STATE_PAINTS } from './stateColours.ts';

const toLab = converter('lab');

const ramps = SCHEMES.flatMap((scheme) =>
  RAMP_KINDS.flatMap((kind) => RAMP_SIZES.map((size) => ({ scheme, kind, size }))),
);

describe.each(ramps)('the $scheme $kind ramp of $size', (ramp) => {
  const colours = paletteOf(ramp);
  const lightness = colours.map((colour) => toLab(colour)!.l);

  it('has one colour per class', () => {
    expect(colours).toHaveLength(ramp.size);
    for (const colour of colours) {
      expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  it('keeps neighbours at least 10 CIEDE2000 apart in normal and simulated colour vision', () => {
    colours.slice(1).forEach((colour, index) => {
      expect(leastDistance(colour, colours[index]!)).toBeGreaterThanOrEqual(10);
    });
  });

  it('is strictly monotone in lightness, from one end or outwards from the middle', () => {
    const outwards = ramp.scheme === 'light' ? -1 : 1;
    const half = ramp.kind === 'diverging' ? colours.length / 2 : 0;
    const above = lightness.slice(Math.floor(half));
    const below = lightness.slice(0, Math.ceil(half)).reverse();
    for (const arm of [above, below]) {
      arm.slice(1).forEach((step, index) => {
        expect(Math.sign(step - arm[index]!)).toBe(outwards);
      });
    }
  });

  it('carries label text at 4.5:1 or more on every class', () => {
    for (const colour of colours) {
      expect(wcagContrast(colour, labelInkOn(colour))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('is bounded by a casing with 3:1 or more on every class', () => {
    for (const colour of colours) {
      const contrasts = [CASING.wide, CASING.narrow].map((line) => wcagContrast(colour, line));
      expect(Math.max(...contrasts)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each(SCHEMES)('diverging ramps, %s', (scheme) => {
  it.each([2, 3, 4, 5, 6, 7])(
    'tell below from above at every equal distance, %i classes',
    (size) => {
      const colours = paletteOf({ kind: 'diverging', size, scheme });
      colours.slice(0, Math.floor(size / 2)).forEach((colour, index) => {
        expect(leastDistance(colour, colours[size - 1 - index]!)).toBeGreaterThanOrEqual(10);
      });
    },
  );
});

describe('paletteOf', () => {
  it.each([0, 8, 1.5])('refuses %d classes', (size) => {
    expect(() => paletteOf({ kind: 'sequential', size, scheme: 'light' })).toThrow(RangeError);
  });

  it('lets higher sequential classes stand out more from the ground', () => {
    for (const scheme of SCHEMES) {
      const contrasts = paletteOf({ kind: 'sequential', size: 7, scheme }).map((colour) =>
        contrastRatio(colour, GROUNDS[scheme]),
      );
      expect(contrasts.slice(1)).toEqual(
        contrasts.slice(1).sort((first, second) => first - second),
      );
    }
  });
});

describe.each(SCHEMES)('selection styles, %s', (scheme) => {
  const colours = SELECTION_STYLES.map((style) => style.colour[scheme]);
  const ink = scheme === 'light' ? DARK_INK : LIGHT_INK;

  it('stand out from the ground by 3:1 or more, on paper also from white', () => {
    const grounds = scheme === 'light' ? [GROUNDS.light, '#ffffff'] : [GROUNDS.dark];
    for (const colour of colours) {
      for (const ground of grounds) {
        expect(wcagContrast(colour, ground)).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('are at least 10 CIEDE2000 from each other and from the ink of the city line', () => {
    for (const [first, second] of pairsOf([...colours, ink])) {
      expect(leastDistance(first, second)).toBeGreaterThanOrEqual(10);
    }
  });

  it('differ in dash and marker, so that colour is never the only sign', () => {
    expect(SELECTION_STYLES).toHaveLength(6);
    expect(new Set(SELECTION_STYLES.map((style) => style.dash.join())).size).toBe(6);
    expect(new Set(SELECTION_STYLES.map((style) => style.marker))).toEqual(new Set(MARKER_SHAPES));
  });
});

describe.each(SCHEMES)('state colours, %s', (scheme) => {
  it('mark every state at 3:1 or more on its fill', () => {
    for (const state of STATE_PAINTS) {
      const { fill, mark } = STATE_COLOURS[scheme][state];
      expect(wcagContrast(fill, mark)).toBeGreaterThanOrEqual(3);
    }
  });

  it('are greys, while every class but the neutral middle has a hue', () => {
    for (const state of STATE_PAINTS) {
      const { fill, mark } = STATE_COLOURS[scheme][state];
      for (const colour of [fill, mark]) {
        const { a, b } = toLab(colour)!;
        expect(Math.hypot(a, b)).toBeLessThan(9);
      }
    }
    for (const size of RAMP_SIZES) {
      for (const colour of paletteOf({ kind: 'sequential', size, scheme })) {
        const { a, b } = toLab(colour)!;
        expect(Math.hypot(a, b)).toBeGreaterThan(13);
      }
    }
  });
});

describe('contrast', () => {
  it('is 21 between black and white and 1 between equal colours', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 9);
    expect(contrastRatio('#1d4673', '#1d4673')).toBe(1);
  });

  it('agrees with published luminances of ColorBrewer Blues', () => {
    // Golden case colour-palettes, R colorspace.
    expect(relativeLuminance('#6baed6')).toBeCloseTo(0.38252943, 6);
    expect(contrastRatio('#084594', '#ffffff')).toBeCloseTo(9.17352167, 5);
  });
});

const GOLDEN = '../shared/golden/colour-palettes/expected.json';
const present = existsSync(GOLDEN);

interface GoldenPalettes {
  readonly wcag: Readonly<
    Record<
      string,
      readonly {
        hex: string;
        contrast_white: number;
        contrast_black: number;
        better_text: string;
      }[]
    >
  >;
  readonly cvd_simulation_colorspace: Readonly<
    Record<string, Readonly<Record<string, number>> & { k5: readonly string[] }>
  >;
}

describe.skipIf(!present)('golden case colour-palettes', () => {
  const golden = present
    ? (JSON.parse(readFileSync(GOLDEN, 'utf8')) as GoldenPalettes)
    : { wcag: {}, cvd_simulation_colorspace: {} };

  it('agrees on WCAG contrast and the better ink', () => {
    const entries = Object.values(golden.wcag).flat();
    expect(entries.length).toBeGreaterThan(15);
    for (const { hex, contrast_white, contrast_black } of entries) {
      expect(contrastRatio(hex, '#ffffff')).toBeCloseTo(contrast_white, 6);
      expect(contrastRatio(hex, '#000000')).toBeCloseTo(contrast_black, 6);
    }
  });

  it.each(['RdYlGn', 'RdBu', 'PuOr', 'Blues'])(
    'sees %s in simulated colour vision as R colorspace does, within one unit of ΔE76',
    (name) => {
      const { k5, ...distances } = golden.cvd_simulation_colorspace[name]!;
      const deltaE76 = differenceEuclidean('lab65');
      for (const vision of VISIONS) {
        const least = Math.min(
          ...pairsOf(k5).map(([first, second]) =>
            deltaE76(seenBy(vision, first), seenBy(vision, second)),
          ),
        );
        expect(Math.abs(least - distances[`min_deltaE76_${vision}`]!)).toBeLessThan(1);
      }
    },
  );

  it('would have refused a red–green ramp', () => {
    const { k5 } = golden.cvd_simulation_colorspace.RdYlGn!;
    expect(
      Math.min(...pairsOf(k5).map(([first, second]) => leastDistance(first, second))),
    ).toBeLessThan(10);
  });
});
