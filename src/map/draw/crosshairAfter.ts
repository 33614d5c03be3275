import type { MapCamera } from '../../domain/geo/camera.ts';
import { panCamera, zoomCamera } from '../camera.ts';
import { fitGrid, GRID_WIDTH, type MapFrame, type MapGrid, type Point } from '../projection.ts';

/** CSS pixels per press of an arrow key, with and without Shift. */
const STEPS = { plain: 10, far: 50 } as const;
/** Room that the crosshair keeps to the edge while the map can still move under it. */
const MARGIN = 32;
const ZOOM_STEP = 1.6;

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export interface CrosshairView {
  /** Of the crosshair, in CSS pixels of the map's box. */
  readonly place: Point;
  readonly camera: MapCamera;
}

/**
 * Where a key leads: arrows move the crosshair, at the edge the map moves instead; plus and minus zoom
 * around it. Null for any other key.
 */
export function crosshairAfter(
  key: string,
  { place, camera }: CrosshairView,
  on: { readonly grid: MapGrid; readonly frame: MapFrame; readonly far: boolean },
): CrosshairView | null {
  const { grid, frame } = on;
  const fit = fitGrid(grid, frame, camera);
  const factor = key === '+' ? ZOOM_STEP : key === '-' ? 1 / ZOOM_STEP : null;
  if (factor !== null) {
    const [x, y] = fit.toGrid(...place);
    const anchor: Point = [x / GRID_WIDTH, y / grid.height];
    return { place, camera: zoomCamera(camera, { factor, anchor }) };
  }
  const arrow = ARROWS[key];
  if (arrow === undefined) return null;
  const step = on.far ? STEPS.far : STEPS.plain;
  const wished: Point = [place[0] + arrow[0] * step, place[1] + arrow[1] * step];
  const beyond: Point = [excess(wished[0], frame.width), excess(wished[1], frame.height)];
  const perMap = (pixels: number, extent: number) => pixels / (extent * fit.pixelsPerUnit);
  const moved = panCamera(camera, [
    -perMap(beyond[0], GRID_WIDTH),
    -perMap(beyond[1], grid.height),
  ]);
  // Where the map has come to its end, the crosshair goes on to the edge.
  const panned: Point = [
    (moved.centreX - camera.centreX) * GRID_WIDTH * fit.pixelsPerUnit,
    (moved.centreY - camera.centreY) * grid.height * fit.pixelsPerUnit,
  ];
  return {
    place: [
      within(wished[0] - panned[0], frame.width),
      within(wished[1] - panned[1], frame.height),
    ],
    camera: moved,
  };
}

/** How far a coordinate lies beyond the margin of an edge; negative before the first one. */
function excess(value: number, extent: number): number {
  return value - Math.min(extent - MARGIN, Math.max(MARGIN, value));
}

function within(value: number, extent: number): number {
  return Math.min(extent, Math.max(0, value));
}
