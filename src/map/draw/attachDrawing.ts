import type { AreaPicker } from '../../domain/geo/areaPicker.ts';
import type { LevelGeometry } from '../../domain/geo/geometry.ts';
import type { LonLat } from '../../domain/offers/offerRecord.ts';
import type { MapFit, Point } from '../projection.ts';
import type { DrawEvents, DrawScene } from './drawLayer.ts';
import {
  closesRing,
  type DrawMarks,
  distance,
  type Handle,
  handleAt,
  radiusTo,
} from './drawMarks.ts';

/** What drawing acts on; read anew at every event. */
export interface DrawContext {
  readonly scene: DrawScene;
  readonly events: DrawEvents;
  readonly marks: DrawMarks;
  readonly fit: MapFit;
  readonly geometry: LevelGeometry;
  readonly picker: () => AreaPicker;
  /** Shows the edge that a click would draw; null hides it. */
  showNextEdge(to: Point | null): void;
  /** A place was clicked: the keyboard goes on from there. */
  onClicked(place: Point): void;
}

/** Pointer travel in CSS pixels that turns a click into a drag. */
const DRAG_THRESHOLD = 4;
/** The canvas renderer pans by these older events. */
const HELD = ['mousedown', 'touchstart', 'touchmove'] as const;

interface Press {
  readonly pointer: number;
  readonly start: Point;
  readonly handle: Handle | null;
  /** Let go of: only the click that follows still asks. */
  isOver: boolean;
  moved: boolean;
}

/**
 * Mouse, pen and touch while something is drawn, the same over both renderers: it listens on the map's
 * box before the map's own gestures, takes clicks and what begins on a handle, and lets dragging and
 * pinching the map through. A double click ends a ring instead of zooming. Returns the function that
 * removes every listener.
 */
export function attachDrawing(root: HTMLElement, context: () => DrawContext): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  let press: Press | null = null;

  const down = (event: PointerEvent): void => {
    const { scene, marks } = context();
    if (event.button !== 0 || !event.isPrimary || scene.tool === null) return;
    const start = localPoint(root, event);
    const isBeingDrawn = scene.tool === 'polygon' && !scene.isClosed;
    const found = scene.tool === 'areas' ? null : handleAt(marks, start, pointerOf(event));
    // The first corner of an open ring is there to close it.
    const handle = isBeingDrawn && found === 0 ? null : found;
    press = { pointer: event.pointerId, start, handle, isOver: false, moved: false };
    if (handle !== null) event.stopImmediatePropagation();
  };
  const move = (event: PointerEvent): void => {
    const place = localPoint(root, event);
    if (press === null || press.isOver || press.pointer !== event.pointerId) {
      if (event.pointerType !== 'touch') showEdge(context(), place);
      return;
    }
    if (distance(place, press.start) >= DRAG_THRESHOLD && !press.moved) {
      press.moved = true;
      if (press.handle !== null) root.setPointerCapture(event.pointerId);
    }
    if (press.handle === null) return;
    event.stopImmediatePropagation();
    if (press.moved) drag(context(), press.handle, place);
  };
  const end = (event: PointerEvent): void => {
    if (press === null || press.isOver || press.pointer !== event.pointerId) return;
    if (press.handle !== null) event.stopImmediatePropagation();
    press.isOver = true;
  };
  const click = (event: MouseEvent): void => {
    const now = context();
    const hasPanned = press?.moved && press.handle === null;
    if (now.scene.tool === null || hasPanned) return;
    event.stopImmediatePropagation();
    const place = localPoint(root, event);
    if (event.detail <= 1 && !press?.moved) answer(now, place, pointerOf(event));
    now.onClicked(place);
  };
  const doubleClick = (event: MouseEvent): void => {
    const { scene, events } = context();
    if (scene.tool === null) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (scene.tool === 'polygon' && !scene.isClosed) events.onClose();
  };
  const hold = (event: Event): void => {
    if (press === null || press.isOver || press.handle === null) return;
    event.stopImmediatePropagation();
    if (event.type.startsWith('touch')) event.preventDefault();
  };
  const leave = (event: PointerEvent): void => {
    const inside = event.relatedTarget instanceof Node && root.contains(event.relatedTarget);
    if (!inside) context().showNextEdge(null);
  };
  const early = { signal, capture: true, passive: false };
  root.addEventListener('pointerdown', down, early);
  root.addEventListener('pointermove', move, early);
  root.addEventListener('pointerup', end, early);
  root.addEventListener('pointercancel', end, early);
  root.addEventListener('click', click, early);
  root.addEventListener('dblclick', doubleClick, early);
  for (const type of HELD) root.addEventListener(type, hold, early);
  root.addEventListener('pointerout', leave, { signal });
  return () => listeners.abort();
}

/** What a click, or the Enter key at the crosshair, does at a place. */
export function answer(
  context: DrawContext,
  place: Point,
  pointer: Parameters<typeof handleAt>[2],
): void {
  const { scene, events, marks, fit, geometry } = context;
  const position = fit.unproject(...place);
  if (scene.tool === 'areas') {
    const area = geometry.areas[context.picker().pick(...position)];
    if (area !== undefined) events.onToggleArea(area);
  } else if (scene.tool === 'radius') {
    if (handleAt(marks, place, pointer) === null) events.onPoint(position);
  } else if (scene.tool === 'polygon' && !scene.isClosed) {
    if (closesRing(marks, place, pointer)) events.onClose();
    else if (handleAt(marks, place, pointer) === null) events.onPoint(position);
  }
}

function drag({ scene, events, fit }: DrawContext, handle: Handle, place: Point): void {
  const position: LonLat = fit.unproject(...place);
  if (handle !== 'rim') events.onMovePoint(handle, position);
  else if (scene.circle !== null) events.onRadius(radiusTo(scene.circle.centre, position));
}

function showEdge({ scene, showNextEdge }: DrawContext, place: Point): void {
  const isBeingDrawn = scene.tool === 'polygon' && !scene.isClosed && scene.ring.length > 0;
  showNextEdge(isBeingDrawn ? place : null);
}

/** Browsers tell of a click what made it. */
function pointerOf(event: MouseEvent): 'mouse' | 'touch' {
  return 'pointerType' in event && event.pointerType === 'touch' ? 'touch' : 'mouse';
}

function localPoint(root: HTMLElement, event: MouseEvent): Point {
  const box = root.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}
