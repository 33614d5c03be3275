import type { RampKind } from '../domain/colour/palettes.ts';
import type { MapCamera } from '../domain/geo/camera.ts';
import type { ContextLayer, LevelGeometry, Ring } from '../domain/geo/geometry.ts';
import type { AreaId } from '../domain/model/ids.ts';
import type { OfferScene } from './offers/offerScene.ts';

/** How an area is filled. Classes come from the domain; no renderer ever sees a break or a value. */
export const FILL_PATTERNS = [
  'class',
  'masked',
  'suppressed',
  'missing',
  'not_applicable',
  'plain',
  // Not taken into account where others are, such as areas with too few people for an index.
  'left_out',
] as const;
export type FillPattern = (typeof FILL_PATTERNS)[number];

export interface MapFills {
  /** Index into `FILL_PATTERNS` per area of the geometry. */
  readonly pattern: Uint8Array;
  /** Class index per area, meaningful where the pattern is `class`. */
  readonly classIndex: Uint8Array;
  /** 1 where the class colour is hatched, because it is uncertain; the legend says why. */
  readonly hatched: Uint8Array;
  /** 0 to 2: how far the class colour is drawn paler, as it is less reliable; drawn by `SvgMap` only. */
  readonly fade?: Uint8Array;
}

export interface MapRamp {
  /**
   * `bivariate` has nine classes, `row * 3 + column`, in two directions; `categories` has five without
   * an order, as of local clusters.
   */
  readonly kind: RampKind | 'bivariate' | 'categories';
  /** Number of classes, 1 to 7, or 9. */
  readonly size: number;
}

export interface MapSelection {
  readonly area: AreaId;
  /** 0 to 5: the colour and dash the area carries everywhere. */
  readonly slot: number;
  /** Its border where the geometry of the map does not have the area; none draws nothing then. */
  readonly rings?: readonly Ring[];
}

export interface MapLabel {
  readonly area: AreaId;
  readonly text: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Higher is placed first; labels that would overlap are left out. */
  readonly priority: number;
}

/** Proportional circles for counts: the area of the circle is proportional to the value. */
export interface MapSymbols {
  /** Radius in CSS pixels at scale 1 per area of the geometry; 0 draws none. */
  readonly radius: Float32Array;
  /** Class per area whose colour its circle takes; null where circles differ in size only. */
  readonly classIndex: Uint8Array | null;
}

/**
 * Everything a renderer draws, as plain data. Parts keep their identity while they do not change, so
 * that a renderer can skip work by comparing references.
 */
export interface MapModel {
  readonly geometry: LevelGeometry;
  readonly fills: MapFills;
  readonly ramp: MapRamp;
  readonly symbols: MapSymbols | null;
  readonly selection: readonly MapSelection[];
  readonly labels: readonly MapLabel[];
  readonly context: readonly ContextLayer[];
  /** Offers with their catchments; drawn by `MapProps.offerLayer`. Null where the view has none. */
  readonly offers: OfferScene | null;
}

export interface MapEvents {
  onHover(area: AreaId | null): void;
  /** `additive` when the person asked to add to the selection (Shift, Ctrl or ⌘). */
  onSelect(area: AreaId, options: { readonly additive: boolean }): void;
  onCamera(camera: MapCamera): void;
}

/**
 * The highlighted area changes with every pointer move, so it travels beside the model: a renderer
 * subscribes and repaints one outline, and React renders nothing.
 */
export interface HighlightSource {
  get(): AreaId | null;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (area: AreaId | null) => void): () => void;
}
