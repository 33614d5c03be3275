import type { ComponentType } from 'react';
import type { MapCamera } from '../../domain/geo/camera.ts';
import type { LevelGeometry } from '../../domain/geo/geometry.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import type { LonLat } from '../../domain/offers/offerRecord.ts';
import type { MapFrame } from '../projection.ts';

/** What a click does: picks an area, sets a corner, or sets the middle of a circle. */
export const DRAW_TOOLS = ['areas', 'polygon', 'radius'] as const;
export type DrawTool = (typeof DRAW_TOOLS)[number];

/** What is being drawn, as plain data; the layer keeps nothing of it. */
export interface DrawScene {
  /** Null while it is only shown. */
  readonly tool: DrawTool | null;
  /** Areas that count: tinted and outlined. */
  readonly members: readonly AreaId[];
  /** Areas that the shape touches and that do not count: a dashed outline. */
  readonly touched: readonly AreaId[];
  /** Corners so far. */
  readonly ring: readonly LonLat[];
  readonly isClosed: boolean;
  /** Two edges that must not meet, by their first corner. */
  readonly crossing: readonly [number, number] | null;
  readonly circle: { readonly centre: LonLat; readonly metres: number } | null;
}

export interface DrawEvents {
  onToggleArea(area: AreaId): void;
  /** The next corner, or the middle of the circle. */
  onPoint(position: LonLat): void;
  onClose(): void;
  /** Takes the last corner back; of a closed ring, opens it. */
  onStepBack(): void;
  onCancel(): void;
  /** A corner was dragged to another place. */
  onMovePoint(index: number, position: LonLat): void;
  /** The rim was dragged; a round radius within the limits. */
  onRadius(metres: number): void;
}

/** What the layer says; the map has no words of its own. */
export interface DrawWords {
  /** Accessible name of the crosshair. */
  readonly crosshair: string;
  /** What the keys do with the present tool. */
  readonly keys: string;
  /** What lies under the crosshair; null outside of every area. */
  over(area: AreaId | null): string;
}

export interface DrawOverlayProps {
  readonly scene: DrawScene;
  readonly events: DrawEvents;
  readonly words: DrawWords;
  readonly geometry: LevelGeometry;
  readonly camera: MapCamera;
  readonly frame: MapFrame;
  onCamera(camera: MapCamera): void;
}

/**
 * Drawing on a map. Handed to the map rather than imported by it, so that maps nobody draws on do not
 * load it; see `drawLayerOf` in `DrawOverlay.tsx`.
 */
export interface DrawLayer {
  readonly Overlay: ComponentType<DrawOverlayProps>;
  readonly scene: DrawScene;
  readonly events: DrawEvents;
  readonly words: DrawWords;
}
