import type { MapCamera } from '../../domain/geo/camera.ts';
import { panCamera, zoomCamera } from '../camera.ts';
import type { MapEvents, MapModel } from '../mapModel.ts';
import { fitGrid, GRID_WIDTH, type MapFrame, type MapGrid, type Point } from '../projection.ts';

/** What the gestures act on; read anew at every event. */
export interface GestureContext {
  readonly model: MapModel;
  readonly camera: MapCamera;
  readonly frame: MapFrame | null;
  readonly grid: MapGrid;
  readonly events: MapEvents;
}

/** Pointer travel in CSS pixels that turns a click into a drag. */
const DRAG_THRESHOLD = 4;
/** A notch of a mouse wheel reports about 100 pixels, a trackpad pinch only a few. */
const WHEEL_LIMIT = 30;
const WHEEL_SPEED = 0.012;

/**
 * Mouse, pen and touch on the SVG map: hover, click or tap to select, drag to pan, Ctrl or ⌘ and wheel
 * or a pinch or a double click to zoom. A plain wheel and a single finger scroll the page as ever.
 * Returns the function that removes every listener.
 */
export function attachGestures(root: HTMLElement, context: () => GestureContext): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  const drag = attachDragging(root, context, signal);
  attachPointing(root, { context, drag, signal });
  attachZooming(root, context, signal);
  return () => listeners.abort();
}

/** What the pointers on the map are doing, for gestures that must not answer to a drag. */
interface Drag {
  hasMoved(): boolean;
  isUnderWay(): boolean;
}

function attachDragging(
  root: HTMLElement,
  context: () => GestureContext,
  signal: AbortSignal,
): Drag {
  const pointers = new Map<number, Point>();
  let start: { readonly points: readonly Point[]; readonly camera: MapCamera } | null = null;
  let moved = false;

  const restart = (): void => {
    start =
      pointers.size === 0 ? null : { points: [...pointers.values()], camera: context().camera };
  };
  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (pointers.size === 0) moved = false;
    pointers.set(event.pointerId, localPoint(root, event));
    restart();
  };
  const move = (event: PointerEvent): void => {
    if (!pointers.has(event.pointerId) || start === null) return;
    pointers.set(event.pointerId, localPoint(root, event));
    // One finger scrolls the page; moving the map takes two.
    if (event.pointerType === 'touch' && pointers.size < 2) return;
    const points = [...pointers.values()];
    if (!moved && distance(points[0]!, start.points[0]!) < DRAG_THRESHOLD && points.length < 2)
      return;
    if (!moved) {
      moved = true;
      root.setPointerCapture(event.pointerId);
      context().events.onHover(null);
    }
    context().events.onCamera(movedCamera(context(), start, points));
  };
  const up = (event: PointerEvent): void => {
    if (pointers.delete(event.pointerId)) restart();
  };
  root.addEventListener('pointerdown', down, { signal });
  root.addEventListener('pointermove', move, { signal });
  root.addEventListener('pointerup', up, { signal });
  root.addEventListener('pointercancel', up, { signal });
  return { hasMoved: () => moved, isUnderWay: () => moved && pointers.size > 0 };
}

function attachPointing(
  root: HTMLElement,
  options: {
    readonly context: () => GestureContext;
    readonly drag: Drag;
    readonly signal: AbortSignal;
  },
): void {
  const { context, drag, signal } = options;
  const over = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || drag.isUnderWay()) return;
    const { model, events } = context();
    events.onHover(model.geometry.areas[areaIndexAt(event)] ?? null);
  };
  const leave = (event: PointerEvent): void => {
    // Not `pointerleave`: it comes after React has highlighted what the pointer moves on to.
    const staysInside = event.relatedTarget instanceof Node && root.contains(event.relatedTarget);
    if (!staysInside && event.pointerType !== 'touch') context().events.onHover(null);
  };
  const click = (event: MouseEvent): void => {
    // The second click of a double click zooms; it must not undo the first.
    if (drag.hasMoved() || event.detail > 1) return;
    const { model, events } = context();
    const area = model.geometry.areas[areaIndexAt(event)];
    const additive = event.shiftKey || event.ctrlKey || event.metaKey;
    if (area !== undefined) events.onSelect(area, { additive });
  };
  root.addEventListener('pointerover', over, { signal });
  root.addEventListener('pointerout', leave, { signal });
  root.addEventListener('click', click, { signal });
}

function attachZooming(
  root: HTMLElement,
  context: () => GestureContext,
  signal: AbortSignal,
): void {
  const zoom = (event: MouseEvent, factor: number): void => {
    event.preventDefault();
    const { camera, events } = context();
    const anchor = mapPoint(context(), camera, localPoint(root, event));
    events.onCamera(zoomCamera(camera, { factor, anchor }));
  };
  const doubleClick = (event: MouseEvent): void => zoom(event, event.shiftKey ? 0.5 : 2);
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    const pixels =
      event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * 16;
    zoom(event, Math.exp(-Math.max(-WHEEL_LIMIT, Math.min(WHEEL_LIMIT, pixels)) * WHEEL_SPEED));
  };
  const touchMove = (event: TouchEvent): void => {
    if (event.touches.length > 1) event.preventDefault();
  };
  root.addEventListener('dblclick', doubleClick, { signal });
  root.addEventListener('wheel', wheel, { signal, passive: false });
  root.addEventListener('touchmove', touchMove, { signal, passive: false });
}

function movedCamera(
  context: GestureContext,
  start: { readonly points: readonly Point[]; readonly camera: MapCamera },
  points: readonly Point[],
): MapCamera {
  const from = mapPoint(context, start.camera, middle(start.points));
  const to = mapPoint(context, start.camera, middle(points));
  const panned = panCamera(start.camera, [to[0] - from[0], to[1] - from[1]]);
  if (points.length < 2 || start.points.length < 2) return panned;
  const spread = Math.max(1, distance(start.points[0]!, start.points[1]!));
  const factor = distance(points[0]!, points[1]!) / spread;
  return zoomCamera(panned, { factor, anchor: mapPoint(context, panned, middle(points)) });
}

/** A pixel of the map's box as a fraction of the whole map. */
function mapPoint({ frame, grid }: GestureContext, camera: MapCamera, pixel: Point): Point {
  if (frame === null) return [camera.centreX, camera.centreY];
  const [x, y] = fitGrid(grid, frame, camera).toGrid(...pixel);
  return [x / GRID_WIDTH, y / grid.height];
}

function areaIndexAt(event: Event): number {
  const hit = event.target instanceof Element ? event.target.closest('[data-area]') : null;
  return hit === null ? -1 : Number(hit.getAttribute('data-area'));
}

function localPoint(root: HTMLElement, event: MouseEvent): Point {
  const box = root.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}

function middle(points: readonly Point[]): Point {
  const [first = [0, 0], second = first] = points;
  return [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2];
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
