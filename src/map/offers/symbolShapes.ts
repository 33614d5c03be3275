import type { OfferSymbol } from '../../domain/offers/inventory.ts';
import type { Point } from '../projection.ts';

/** Half the height of a symbol in its own units. */
export const SYMBOL_RADIUS = 6;

/** Closed lines about the middle of the symbol; a second one within the first is a hole. */
export type SymbolShape = readonly (readonly Point[])[];

/**
 * Every shape as corners from -6 to 6, y downwards. They differ in outline, not in detail, so that they
 * stay apart at 12 pixels and in one colour; curves have enough corners to look round at that size.
 */
export const SYMBOL_SHAPES: Readonly<Record<OfferSymbol, SymbolShape>> = {
  circle: [round(5.6)],
  square: [box(-5, -5, 5, 5)],
  triangle: [corners(3, 6.4, -90).map(([x, y]): Point => [x, y + 1])],
  diamond: [corners(4, 6.4, -90)],
  pentagon: [corners(5, 6.1, -90)],
  hexagon: [points('-7.4 0, -3.8 -4, 3.8 -4, 7.4 0, 3.8 4, -3.8 4')],
  star: [starred(5, 6.6, 2.9)],
  plus: [crossed(2, 6)],
  cross: [crossed(2, 6).map((point) => turned(point, 45))],
  ring: [round(6), round(3).toReversed()],
  frame: [box(-5.4, -5.4, 5.4, 5.4), box(-2.6, -2.6, 2.6, 2.6).toReversed()],
  wedge: [corners(3, 6.4, 90).map(([x, y]): Point => [x, y - 1])],
  house: [points('0 -6, 5.6 -1, 5.6 5.4, -5.6 5.4, -5.6 -1')],
  drop: [[[0, -6.4], ...arc(4.3, -25, 205, 1.6)]],
  shield: [points('-5.2 -5.6, 5.2 -5.6, 5.2 0, 3.2 3.6, 0 6.2, -3.2 3.6, -5.2 0')],
  flag: [points('-4.4 -6, 6 -3, -1.8 0.4, -1.8 6, -4.4 6')],
  half: [[...arc(6, 0, 180, -2.4)]],
  bar: [box(-6.2, -2.4, 6.2, 2.4)],
};

/** SVG path data of shapes, each about its own place and as large as `scale` makes it. */
export function symbolPath(
  placed: Iterable<{ readonly x: number; readonly y: number; readonly symbol: OfferSymbol }>,
  scale: number,
): string {
  let path = '';
  for (const { x, y, symbol } of placed) {
    for (const ring of SYMBOL_SHAPES[symbol]) {
      const steps = ring.map(([dx, dy]) => `${fixed(x + dx * scale)} ${fixed(y + dy * scale)}`);
      path += `M${steps.join('L')}z`;
    }
  }
  return path;
}

function fixed(value: number): number {
  return Math.round(value * 100) / 100;
}

function turned([x, y]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  return [x * cosine - y * sine, x * sine + y * cosine];
}

function corners(count: number, radius: number, from: number): readonly Point[] {
  return Array.from({ length: count }, (_, index) =>
    turned([radius, 0], from + (index * 360) / count),
  );
}

function round(radius: number): readonly Point[] {
  return corners(24, radius, 0);
}

function arc(radius: number, from: number, to: number, down: number): readonly Point[] {
  return Array.from({ length: 17 }, (_, index): Point => {
    const [x, y] = turned([radius, 0], from + ((to - from) * index) / 16);
    return [x, y + down];
  });
}

function starred(count: number, outer: number, inner: number): readonly Point[] {
  return Array.from({ length: 2 * count }, (_, index) =>
    turned([index % 2 === 0 ? outer : inner, 0], -90 + (index * 180) / count),
  );
}

function crossed(half: number, end: number): readonly Point[] {
  const arm: readonly Point[] = [
    [half, -half],
    [half, -end],
    [-half, -end],
  ];
  return [0, -90, -180, -270].flatMap((degrees) => arm.map((point) => turned(point, degrees)));
}

function box(left: number, top: number, right: number, bottom: number): readonly Point[] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

function points(text: string): readonly Point[] {
  return text.split(', ').map((pair): Point => {
    const [x = 0, y = 0] = pair.split(' ').map(Number);
    return [x, y];
  });
}
