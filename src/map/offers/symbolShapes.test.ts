import { describe, expect, it } from 'vitest';
import { OFFER_SYMBOLS } from '../../domain/offers/inventory.ts';
import type { Point } from '../projection.ts';
import { SYMBOL_SHAPES, type SymbolShape, symbolPath } from './symbolShapes.ts';

/** Even-odd rule over all rings. */
function isInside(shape: SymbolShape, [x, y]: Point): boolean {
  let inside = false;
  for (const ring of shape) {
    ring.forEach(([ax, ay], index) => {
      const [bx, by] = ring[(index + 1) % ring.length]!;
      if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) inside = !inside;
    });
  }
  return inside;
}

/** Pixels of a 13-pixel raster, as people see the symbol. */
function rasterOf(shape: SymbolShape): string {
  const steps = Array.from({ length: 13 }, (_, index) => index - 6);
  return steps
    .flatMap((y) => steps.map((x) => (isInside(shape, [x + 0.01, y + 0.01]) ? '#' : '.')))
    .join('');
}

describe('SYMBOL_SHAPES', () => {
  it('differ from each other in at least 12 of 169 pixels', () => {
    const rasters = OFFER_SYMBOLS.map((symbol) => rasterOf(SYMBOL_SHAPES[symbol]));
    rasters.forEach((one, index) => {
      rasters.slice(index + 1).forEach((other, offset) => {
        const differing = [...one].filter((pixel, position) => pixel !== other[position]).length;
        const pair = `${OFFER_SYMBOLS[index]} and ${OFFER_SYMBOLS[index + 1 + offset]}`;
        expect(differing, pair).toBeGreaterThanOrEqual(12);
      });
    });
  });

  it('stay within a circle of 7.5 units about their place, and cover it enough to be seen', () => {
    for (const symbol of OFFER_SYMBOLS) {
      for (const [x, y] of SYMBOL_SHAPES[symbol].flat()) {
        expect(Math.hypot(x, y), symbol).toBeLessThan(7.8);
      }
      const filled = [...rasterOf(SYMBOL_SHAPES[symbol])].filter((pixel) => pixel === '#').length;
      expect(filled, symbol).toBeGreaterThan(30);
    }
  });
});

describe('symbolPath(placed, scale)', () => {
  it('draws every ring of every symbol about its place', () => {
    const path = symbolPath(
      [
        { x: 100, y: 50, symbol: 'frame' },
        { x: -20, y: 0, symbol: 'square' },
      ],
      2,
    );
    expect(path.match(/M/g)).toHaveLength(3);
    expect(path).toContain('M-30 -10L-10 -10L-10 10L-30 10z');
  });
});
