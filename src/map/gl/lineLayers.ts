import type { Layer } from '@deck.gl/core';
import { PathLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type {
  ContextKind,
  ContextLayer,
  LevelGeometry,
  Polygon,
  Position,
} from '../../domain/geo/geometry.ts';
import type { Colour, MapPalette } from './readPalette.ts';

interface Look {
  readonly colour: (palette: MapPalette) => Colour;
  readonly opacity: number;
  /** CSS pixels; 0 for surfaces. */
  readonly width: number;
}

/** The same figures as in `map.css`. */
const CONTEXT_LOOKS: readonly (readonly [ContextKind, Look])[] = [
  ['forest', { colour: (palette) => palette.forest, opacity: 0.07, width: 0 }],
  ['built_up', { colour: (palette) => palette.builtUp, opacity: 0.07, width: 0 }],
  ['water', { colour: (palette) => palette.water, opacity: 0.7, width: 0 }],
  ['river', { colour: (palette) => palette.water, opacity: 1, width: 1.4 }],
  ['road', { colour: (palette) => palette.ink, opacity: 0.28, width: 1 }],
  ['tram', { colour: (palette) => palette.ink, opacity: 0.6, width: 1.1 }],
];

const CASING_WIDTH = 3;
const HAIRLINE_WIDTH = 0.9;
const HAIRLINE_OPACITY = 0.85;

/** Context, then the double casing of the borders, from the bottom to the top. */
export function lineLayers({
  geometry,
  context,
  palette,
  texture,
}: {
  readonly geometry: LevelGeometry;
  readonly context: readonly ContextLayer[];
  readonly palette: MapPalette;
  readonly texture: boolean;
}): Layer[] {
  const borders = borderLines(geometry);
  return [
    ...CONTEXT_LOOKS.flatMap(([kind, look]) =>
      context
        .filter((layer) => layer.kind === kind)
        // Two-colour systems have no tone for surfaces that only orient.
        .filter(() => !(texture && (kind === 'forest' || kind === 'built_up')))
        .map((layer, index) => contextLayer(layer, look, palette, `${kind}-${index}`)),
    ),
    paths('casing', borders, colourOf(palette.light, 1), CASING_WIDTH),
    paths('hairline', borders, colourOf(palette.dark, HAIRLINE_OPACITY), HAIRLINE_WIDTH),
  ];
}

function contextLayer(layer: ContextLayer, look: Look, palette: MapPalette, id: string): Layer {
  const colour = colourOf(look.colour(palette), look.opacity);
  if (look.width > 0) {
    return paths(id, [...layer.lines, ...layer.polygons.flat()], colour, look.width);
  }
  return new SolidPolygonLayer<Polygon>({
    id,
    data: layer.polygons,
    getPolygon: (polygon) => polygon as unknown as [number, number][][],
    getFillColor: colour,
    updateTriggers: { getFillColor: colour },
  });
}

function paths(
  id: string,
  data: readonly (readonly Position[])[],
  colour: [number, number, number, number],
  width: number,
): Layer {
  return new PathLayer<readonly Position[]>({
    id,
    data,
    getPath: (line) => line as unknown as number[][] as [number, number][],
    getColor: colour,
    getWidth: width,
    widthUnits: 'pixels',
    jointRounded: true,
    capRounded: true,
    updateTriggers: { getColor: colour },
  });
}

/** Rings of a level, the same array for the same level, so that deck.gl uploads them once. */
function borderLines(geometry: LevelGeometry): readonly (readonly Position[])[] {
  const known = linesByGeometry.get(geometry);
  if (known !== undefined) return known;
  const lines = geometry.polygons.flat(2);
  linesByGeometry.set(geometry, lines);
  return lines;
}

const linesByGeometry = new WeakMap<LevelGeometry, readonly (readonly Position[])[]>();

function colourOf([red, green, blue]: Colour, opacity: number): [number, number, number, number] {
  return [red * 255, green * 255, blue * 255, opacity * 255];
}
