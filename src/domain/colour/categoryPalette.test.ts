import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { leastDistance, pairsOf } from '../../testing/colourVision.ts';
import { CATEGORY_COUNT, categoryPalette } from './categoryPalette.ts';
import { CASING, labelInkOn } from './contrast.ts';
import { SCHEMES } from './palettes.ts';
import { STATE_COLOURS, STATE_PAINTS } from './stateColours.ts';

describe.each(SCHEMES)('categoryPalette(%s)', (scheme) => {
  const colours = categoryPalette(scheme);

  it('has one colour per category', () => {
    expect(colours).toHaveLength(CATEGORY_COUNT);
    for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('keeps all categories at least 10 CIEDE2000 apart in normal and simulated colour vision', () => {
    for (const [first, second] of pairsOf(colours)) {
      expect(leastDistance(first, second), `${first} ${second}`).toBeGreaterThanOrEqual(10);
    }
  });

  it('carries text at 4.5:1 and is bounded by a casing at 3:1 on every category', () => {
    for (const colour of colours) {
      expect(wcagContrast(colour, labelInkOn(colour))).toBeGreaterThanOrEqual(4.5);
      const contrasts = [CASING.wide, CASING.narrow].map((line) => wcagContrast(colour, line));
      expect(Math.max(...contrasts)).toBeGreaterThanOrEqual(3);
    }
  });

  it('lets clusters and outliers stand out from the greys of areas that were not tested', () => {
    const greys = STATE_PAINTS.map((state) => STATE_COLOURS[scheme][state].fill);
    for (const grey of greys) {
      for (const colour of colours.slice(0, -1)) {
        expect(leastDistance(grey, colour), colour).toBeGreaterThanOrEqual(10);
      }
    }
  });
});
