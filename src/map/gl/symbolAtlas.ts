import { OFFER_SYMBOLS, type OfferSymbol } from '../../domain/offers/inventory.ts';
import { OFFER_LOOKS, type OfferLook } from '../offers/offerScene.ts';
import { SYMBOL_RADIUS, symbolPath } from '../offers/symbolShapes.ts';
import type { Colour, MapPalette } from './readPalette.ts';

/** Width of a cell in CSS pixels; drawn at twice that for dense screens. */
export const ATLAS_CELL = 32;
const DENSITY = 2;
const COLUMNS = 10;
/** Radius of a cluster's ring within its cell. */
export const ATLAS_CLUSTER_RADIUS = 12;

export interface SymbolAtlas {
  readonly image: HTMLCanvasElement;
  /** Device pixels, as deck.gl's icon layer wants them. */
  readonly mapping: Readonly<
    Record<string, { x: number; y: number; width: number; height: number; mask: false }>
  >;
}

/**
 * Every symbol in every look, drawn with the page's colours from the paths that the SVG map uses; the
 * widths are those of `offers.css`.
 */
export function symbolAtlas(palette: MapPalette): SymbolAtlas {
  const icons = OFFER_LOOKS.flatMap((look) =>
    [...OFFER_SYMBOLS, 'cluster' as const].map((shape) => ({ shape, look })),
  );
  const size = ATLAS_CELL * DENSITY;
  const image = document.createElement('canvas');
  image.width = COLUMNS * size;
  image.height = Math.ceil(icons.length / COLUMNS) * size;
  const pen = image.getContext('2d');
  const mapping: Record<string, SymbolAtlas['mapping'][string]> = {};
  icons.forEach(({ shape, look }, index) => {
    const x = (index % COLUMNS) * size;
    const y = Math.floor(index / COLUMNS) * size;
    mapping[`${shape} ${look}`] = { x, y, width: size, height: size, mask: false };
    if (pen === null) return;
    pen.setTransform(DENSITY, 0, 0, DENSITY, x + size / 2, y + size / 2);
    if (shape === 'cluster') drawCluster(pen, look, palette);
    else drawSymbol(pen, shape, look, palette);
  });
  return { image, mapping };
}

function drawSymbol(
  pen: CanvasRenderingContext2D,
  symbol: OfferSymbol,
  look: OfferLook,
  { light, dark, mark }: MapPalette,
): void {
  const faint = look === 'faint';
  const path = new Path2D(symbolPath([{ x: 0, y: 0, symbol }], (faint ? 5 : 7.5) / SYMBOL_RADIUS));
  pen.globalAlpha = faint ? 0.7 : 1;
  pen.lineJoin = 'round';
  pen.setLineDash([]);
  pen.fillStyle = css(look === 'confirmed' ? dark : light);
  pen.strokeStyle = css(light);
  pen.lineWidth = faint ? 2 : 4;
  pen.stroke(path);
  pen.fill(path, 'evenodd');
  pen.strokeStyle = css(faint ? mark : dark);
  pen.lineWidth = look === 'confirmed' || faint ? 1 : 1.6;
  if (look === 'unconfirmed') pen.setLineDash([3, 1.6]);
  pen.stroke(path);
  if (look === 'closed') strike(pen, css(dark));
}

function strike(pen: CanvasRenderingContext2D, colour: string): void {
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  pen.stroke(new Path2D('M-9 9L9 -9'));
}

function drawCluster(
  pen: CanvasRenderingContext2D,
  look: OfferLook,
  { light, dark, mark }: MapPalette,
): void {
  const faint = look === 'faint';
  pen.globalAlpha = faint ? 0.7 : 1;
  const disc = (radius: number): Path2D => {
    const path = new Path2D();
    path.arc(0, 0, radius, 0, 2 * Math.PI);
    return path;
  };
  pen.fillStyle = css(light);
  pen.fill(disc(ATLAS_CLUSTER_RADIUS + 1.5));
  pen.strokeStyle = css(faint ? mark : dark);
  pen.lineWidth = look === 'confirmed' ? 2.5 : faint ? 1 : 1.5;
  pen.setLineDash(look === 'unconfirmed' || look === 'closed' ? [3, 1.6] : []);
  pen.stroke(disc(ATLAS_CLUSTER_RADIUS));
}

function css([red, green, blue]: Colour): string {
  return `rgb(${red * 255} ${green * 255} ${blue * 255})`;
}
