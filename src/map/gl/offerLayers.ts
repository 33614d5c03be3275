import type { Layer } from '@deck.gl/core';
import { IconLayer, type IconLayerProps, ScatterplotLayer, TextLayer } from '@deck.gl/layers';
import type { LonLat } from '../../domain/offers/offerRecord.ts';
import type { MapCatchments, MapOffer } from '../offers/offerScene.ts';
import { markRadius, type OfferMark } from '../offers/placeOffers.ts';
import type { MapGrid } from '../projection.ts';
import type { Colour, MapPalette } from './readPalette.ts';
import { ATLAS_CELL, ATLAS_CLUSTER_RADIUS, type SymbolAtlas, symbolAtlas } from './symbolAtlas.ts';

/** As `.map-catchment-fill` in `offers.css`. */
const CATCHMENT_OPACITY = 0.22;

/** What lies within reach, filled once however many circles overlap; the outline is the SVG's. */
export function catchmentLayers(catchments: MapCatchments, palette: MapPalette): Layer[] {
  const colour = rgba(palette.light, CATCHMENT_OPACITY);
  return [
    new ScatterplotLayer<LonLat>({
      id: 'catchments',
      data: catchments.centres,
      getPosition: ([longitude, latitude]) => [longitude, latitude],
      getRadius: catchments.radiusM,
      radiusUnits: 'meters',
      getFillColor: colour,
      // A soft edge would write depth where it is transparent and leave a seam in the next circle.
      antialiasing: false,
      // What one circle has filled lies as near as the next one, which is then not drawn.
      parameters: { depthWriteEnabled: true, depthCompare: 'less' },
      updateTriggers: { getFillColor: colour, getRadius: catchments.radiusM },
    }),
  ];
}

export interface OfferLayerInput {
  readonly marks: readonly OfferMark[];
  readonly offers: readonly MapOffer[];
  readonly grid: MapGrid;
  readonly palette: MapPalette;
  /** Font of the counts. */
  readonly fontFamily: string;
}

/** Symbols, and rings with a count where offers would overlap: a handful of draw calls for thousands. */
export function offerLayers({
  marks,
  offers,
  grid,
  palette,
  fontFamily,
}: OfferLayerInput): Layer[] {
  const { image, mapping } = atlasOf(palette);
  const position = ({ x, y }: OfferMark): [number, number] => {
    const [longitude, latitude] = grid.unproject(x, y);
    return [longitude, latitude];
  };
  const clusters = marks.filter(({ members }) => members.length > 1);
  const ink = rgba(palette.dark, 1);
  return [
    new IconLayer<OfferMark>({
      id: 'offers',
      data: marks,
      // deck.gl takes a canvas as well; its types name addresses and textures only.
      iconAtlas: image as unknown as NonNullable<IconLayerProps['iconAtlas']>,
      iconMapping: mapping,
      getIcon: ({ members, look }) =>
        members.length > 1 ? `cluster ${look}` : `${offers[members[0]!]!.symbol} ${look}`,
      getPosition: position,
      getSize: (mark) =>
        mark.members.length > 1
          ? (ATLAS_CELL * markRadius(mark)) / ATLAS_CLUSTER_RADIUS
          : ATLAS_CELL,
      alphaCutoff: 0,
      parameters: { depthCompare: 'always' },
    }),
    new TextLayer<OfferMark>({
      id: 'offer-counts',
      data: clusters,
      getPosition: position,
      getText: ({ members }) => String(members.length),
      getSize: 13,
      getColor: ink,
      fontFamily,
      fontWeight: 700,
      characterSet: '0123456789',
      parameters: { depthCompare: 'always' },
      updateTriggers: { getColor: ink },
    }),
  ];
}

const atlases = new WeakMap<MapPalette, SymbolAtlas>();

function atlasOf(palette: MapPalette): SymbolAtlas {
  const known = atlases.get(palette);
  if (known !== undefined) return known;
  const made = symbolAtlas(palette);
  atlases.set(palette, made);
  return made;
}

function rgba([red, green, blue]: Colour, opacity: number): [number, number, number, number] {
  return [red * 255, green * 255, blue * 255, opacity * 255];
}
