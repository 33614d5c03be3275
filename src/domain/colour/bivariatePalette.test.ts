import { converter, differenceCiede2000, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { leastDistance, pairsOf } from '../../testing/colourVision.ts';
import { BIVARIATE_CELLS, bivariatePalette } from './bivariatePalette.ts';
import { CASING, DARK_INK, LIGHT_INK, labelInkOn } from './contrast.ts';
import { GROUNDS, SCHEMES } from './palettes.ts';
import { STATE_COLOURS, STATE_PAINTS } from './stateColours.ts';

const toLab = converter('lab');
const distance = differenceCiede2000();

describe.each(SCHEMES)('bivariatePalette(%s)', (scheme) => {
  const colours = bivariatePalette(scheme);
  const rows = [0, 3, 6].map((from) => colours.slice(from, from + 3));

  it('has one colour per cell', () => {
    expect(colours).toHaveLength(BIVARIATE_CELLS);
    for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('keeps all cells at least 10 CIEDE2000 apart in normal and simulated colour vision', () => {
    for (const [first, second] of pairsOf(colours)) {
      expect(leastDistance(first, second)).toBeGreaterThanOrEqual(10);
    }
  });

  it('lets more need stand out more from the ground, whatever the coverage', () => {
    const outwards = scheme === 'light' ? -1 : 1;
    for (const row of rows) {
      const [low, middle, high] = row.map((colour) => toLab(colour)!.l * outwards);
      expect(middle!).toBeGreaterThan(low!);
      expect(high!).toBeGreaterThan(middle!);
    }
  });

  it('makes need without reach the most colourful of all', () => {
    const chroma = colours.map((colour) => Math.hypot(toLab(colour)!.a, toLab(colour)!.b));
    expect(chroma.indexOf(Math.max(...chroma))).toBe(2);
  });

  it('has no cell in the greys of areas without one, which have a pattern besides', () => {
    const greys = STATE_PAINTS.map((state) => STATE_COLOURS[scheme][state].fill);
    for (const grey of [...greys, GROUNDS[scheme]]) {
      for (const colour of colours) expect(distance(grey, colour)).toBeGreaterThanOrEqual(8);
    }
  });

  it('carries text, and symbols of ink on white, at 4.5:1 or more on every cell', () => {
    for (const colour of colours) {
      expect(wcagContrast(colour, labelInkOn(colour))).toBeGreaterThanOrEqual(4.5);
    }
    expect(wcagContrast(DARK_INK, LIGHT_INK)).toBeGreaterThanOrEqual(4.5);
  });

  it('is bounded by a casing with 3:1 or more on every cell', () => {
    for (const colour of colours) {
      const contrasts = [CASING.wide, CASING.narrow].map((line) => wcagContrast(colour, line));
      expect(Math.max(...contrasts)).toBeGreaterThanOrEqual(3);
    }
  });
});
