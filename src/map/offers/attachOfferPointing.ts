import type { MapCamera } from '../../domain/geo/camera.ts';
import type { LonLat } from '../../domain/offers/offerRecord.ts';
import { fitGrid, type MapFit, type MapFrame, type MapGrid, type Point } from '../projection.ts';
import type { MapOffer, OfferEvents, OfferScene } from './offerScene.ts';
import { markAt, type OfferMark } from './placeOffers.ts';

/** What pointing acts on; read anew at every event. */
export interface OfferPointingContext {
  readonly scene: OfferScene;
  readonly marks: readonly OfferMark[];
  readonly grid: MapGrid;
  readonly camera: MapCamera;
  readonly frame: MapFrame | null;
  readonly events: OfferEvents;
  /** Shows the offer that is being dragged at a place of the grid; null ends that. */
  showDragged(offer: MapOffer | null, place: Point): void;
}

/** Pointer travel in CSS pixels that turns a click into a drag. */
const DRAG_THRESHOLD = 4;

interface Drag {
  readonly pointer: number;
  readonly offer: MapOffer;
  readonly start: Point;
  moved: boolean;
}

/** The canvas renderer pans by these older events. */
const HELD = ['mousedown', 'touchstart', 'touchmove'] as const;

/**
 * Mouse, pen and touch on offers, the same over both renderers: it listens on the map's box before the
 * map's own gestures and lets through what is not meant for an offer. By touch only the emphasised offer
 * can be dragged, so that scrolling a page never moves one; Escape lets go of it where it was. Returns
 * the function that removes every listener.
 */
export function attachOfferPointing(
  root: HTMLElement,
  context: () => OfferPointingContext,
): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  let drag: Drag | null = null;
  let justDragged = false;

  const down = (event: PointerEvent): void => {
    justDragged = false;
    const offer = event.button === 0 ? draggableAt(root, context(), event) : null;
    if (offer === null) return;
    drag = { pointer: event.pointerId, offer, start: localPoint(root, event), moved: false };
    event.stopImmediatePropagation();
  };
  const move = (event: PointerEvent): void => {
    const now = context();
    if (drag === null || drag.pointer !== event.pointerId) {
      if (event.pointerType !== 'touch' && event.buttons === 0) hover(root, now, event);
      return;
    }
    event.stopImmediatePropagation();
    const place = localPoint(root, event);
    if (!drag.moved && distance(place, drag.start) < DRAG_THRESHOLD) return;
    if (!drag.moved) root.setPointerCapture(event.pointerId);
    drag.moved = true;
    const fit = fitOf(now);
    if (fit !== null) now.showDragged(drag.offer, fit.toGrid(...place));
  };
  const end = (): Drag | null => {
    const ended = drag;
    drag = null;
    if (ended?.moved) context().showDragged(null, [0, 0]);
    return ended;
  };
  const up = (event: PointerEvent): void => {
    if (drag === null || drag.pointer !== event.pointerId) return;
    event.stopImmediatePropagation();
    const ended = end()!;
    if (!ended.moved) return;
    justDragged = true;
    const position = positionAt(root, context(), event);
    if (position !== null) context().events.onMoveOffer(ended.offer.id, position);
  };
  const cancel = (event: PointerEvent): void => {
    if (drag?.pointer === event.pointerId) end();
  };
  const letGo = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && end()?.moved) justDragged = true;
  };
  const click = (event: MouseEvent): void => {
    if (justDragged) {
      justDragged = false;
      event.stopImmediatePropagation();
      return;
    }
    if (event.detail <= 1 && answered(root, context(), event)) event.stopImmediatePropagation();
  };
  const hold = (event: Event): void => {
    if (drag === null) return;
    event.stopImmediatePropagation();
    if (event.type.startsWith('touch')) event.preventDefault();
  };
  const leave = (event: PointerEvent): void => {
    const inside = event.relatedTarget instanceof Node && root.contains(event.relatedTarget);
    if (!inside) context().events.onHoverOffers([]);
  };
  const early = { signal, capture: true, passive: false };
  root.addEventListener('pointerdown', down, early);
  root.addEventListener('pointermove', move, early);
  root.addEventListener('pointerup', up, early);
  root.addEventListener('pointercancel', cancel, early);
  root.addEventListener('click', click, early);
  for (const type of HELD) root.addEventListener(type, hold, early);
  root.addEventListener('pointerout', leave, { signal });
  root.ownerDocument.addEventListener('keydown', letGo, { signal });
  return () => listeners.abort();
}

/** Gives a place or picks a mark; false where the click is not for offers. */
function answered(root: HTMLElement, context: OfferPointingContext, event: MouseEvent): boolean {
  const { scene, events } = context;
  const position = positionAt(root, context, event);
  if (position === null) return false;
  if (scene.placing !== null) {
    events.onPlace(position);
    return true;
  }
  const ids = idsAt(root, context, event);
  if (ids.length > 0) events.onPickOffers(ids, position);
  return ids.length > 0;
}

function hover(root: HTMLElement, context: OfferPointingContext, event: PointerEvent): void {
  const ids = idsAt(root, context, event);
  root.classList.toggle('map-over-offer', ids.length > 0);
  context.events.onHoverOffers(ids);
}

function draggableAt(
  root: HTMLElement,
  context: OfferPointingContext,
  event: PointerEvent,
): MapOffer | null {
  const [id, ...others] = idsAt(root, context, event);
  if (id === undefined || others.length > 0 || context.scene.placing !== null) return null;
  const offer = context.scene.offers.find((one) => one.id === id);
  if (offer === undefined || !offer.movable) return null;
  return event.pointerType !== 'touch' || context.scene.picked === id ? offer : null;
}

function idsAt(
  root: HTMLElement,
  context: OfferPointingContext,
  event: MouseEvent,
): readonly string[] {
  const fit = fitOf(context);
  if (fit === null) return [];
  const index = markAt(context.marks, fit.toGrid(...localPoint(root, event)), fit.pixelsPerUnit);
  const members = context.marks[index]?.members ?? [];
  return members.map((member) => context.scene.offers[member]!.id);
}

function positionAt(
  root: HTMLElement,
  context: OfferPointingContext,
  event: MouseEvent,
): LonLat | null {
  return fitOf(context)?.unproject(...localPoint(root, event)) ?? null;
}

function fitOf({ grid, frame, camera }: OfferPointingContext): MapFit | null {
  return frame === null ? null : fitGrid(grid, frame, camera);
}

function localPoint(root: HTMLElement, event: MouseEvent): Point {
  const box = root.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
