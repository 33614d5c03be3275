import { clusterPoints } from '../../domain/geo/clusterPoints.ts';
import type { MapFit, MapFrame, MapGrid } from '../projection.ts';
import { type MapOffer, OFFER_LOOKS, type OfferLook } from './offerScene.ts';

/** Offers nearer to each other than this share a mark, in CSS pixels. */
const CLUSTER_PIXELS = 18;
/** Marks are found anew when the zoom has grown by this factor, not at every step of a pinch. */
const ZOOM_STEP = Math.SQRT2;

/** One mark on the map: an offer, or several that would overlap. */
export interface OfferMark {
  /** Grid units. */
  readonly x: number;
  readonly y: number;
  /** Indexes of its offers. */
  readonly members: readonly number[];
  /** Confirmed only if all of its offers are. */
  readonly look: OfferLook;
}

/** Radius of a mark in CSS pixels. */
export function markRadius(mark: OfferMark): number {
  if (mark.members.length === 1) return mark.look === 'faint' ? 5 : 7.5;
  return 10 + Math.min(6, 2 * Math.log10(mark.members.length));
}

export interface PlaceOptions {
  readonly pixelsPerUnit: number;
  readonly picked: string | null;
  /** Wider clusters, such as 2 or 4 times as wide, where there would be too many marks; 1 by itself. */
  readonly coarser?: number;
}

/**
 * The marks of all offers at a zoom, faint ones first. Offers that were changed or stay emphasised are
 * never put together with others. The same object for the same offers within a step of zoom.
 */
export function placeOffers(
  offers: readonly MapOffer[],
  grid: MapGrid,
  { pixelsPerUnit, picked, coarser = 1 }: PlaceOptions,
): readonly OfferMark[] {
  const step = Math.floor(Math.log(pixelsPerUnit) / Math.log(ZOOM_STEP));
  let known = placedByOffers.get(offers);
  if (known?.grid !== grid || known.picked !== picked || known.marks.size > MOST_REMEMBERED) {
    known = { grid, picked, marks: new Map() };
    placedByOffers.set(offers, known);
  }
  const key = `${step} ${coarser}`;
  const radius = (CLUSTER_PIXELS * coarser) / ZOOM_STEP ** step;
  const marks = known.marks.get(key) ?? marksOf(offers, grid, radius, picked);
  known.marks.set(key, marks);
  return marks;
}

interface Placed {
  readonly grid: MapGrid;
  readonly picked: string | null;
  /** By step of zoom and width of clusters. */
  readonly marks: Map<string, readonly OfferMark[]>;
}

const MOST_REMEMBERED = 12;
const placedByOffers = new WeakMap<readonly MapOffer[], Placed>();

/** More elements than this would hold the page up. */
const MOST_MARKS = 600;
/** Marks just outside the frame are drawn, so that they do not appear cut off. */
const MARGIN_PIXELS = 24;

/**
 * As `placeOffers`, for a renderer that pays for every mark: the same marks while they are few, otherwise
 * those in the frame, in wider clusters where even these are too many.
 */
export function placeVisibleOffers(
  offers: readonly MapOffer[],
  grid: MapGrid,
  {
    picked,
    fit,
    frame,
  }: { readonly picked: string | null; readonly fit: MapFit; readonly frame: MapFrame },
): readonly OfferMark[] {
  const { pixelsPerUnit } = fit;
  const isVisible = ({ x, y }: OfferMark): boolean => {
    const [left, top] = fit.toPixel(x, y);
    return (
      Math.min(left, top) > -MARGIN_PIXELS &&
      left < frame.width + MARGIN_PIXELS &&
      top < frame.height + MARGIN_PIXELS
    );
  };
  for (let coarser = 1; ; coarser *= 2) {
    const marks = placeOffers(offers, grid, { pixelsPerUnit, picked, coarser });
    const visible = marks.length <= MOST_MARKS ? marks : marks.filter(isVisible);
    // Offers that stay alone may be more than that; then they are drawn.
    if (visible.length <= MOST_MARKS || coarser >= COARSEST) return visible;
  }
}

const COARSEST = 16;

function marksOf(
  offers: readonly MapOffer[],
  grid: MapGrid,
  radius: number,
  picked: string | null,
): readonly OfferMark[] {
  const places = offers.map(({ longitude, latitude }) => grid.project(longitude, latitude));
  const staysAlone = (offer: MapOffer) =>
    offer.id === picked || offer.change !== null || offer.look === 'closed';
  const clusters = clusterPoints({
    x: places.map(([x]) => x),
    y: places.map(([, y]) => y),
    radius,
    group: offers.map((offer) => (staysAlone(offer) ? -1 : offer.look === 'faint' ? 0 : 1)),
  });
  const marks = clusters.map(({ x, y, members }) => ({
    x,
    y,
    members,
    look: lookOf(offers, members),
  }));
  return marks.sort((one, other) => layerOf(one) - layerOf(other));
}

function layerOf({ look }: OfferMark): number {
  return look === 'faint' ? 0 : 1;
}

function lookOf(offers: readonly MapOffer[], members: readonly number[]): OfferLook {
  const [first, ...others] = members.map((member) => offers[member]!.look);
  return others.every((look) => look === first) ? first! : 'unconfirmed';
}

/** Half a target: 24 CSS pixels are the least a finger is asked to hit. */
const TARGET_RADIUS = 12;

/** The topmost nearest mark under a point in grid units; -1 where there is none. */
export function markAt(
  marks: readonly OfferMark[],
  [x, y]: readonly [number, number],
  pixelsPerUnit: number,
): number {
  let found = -1;
  let nearest = Number.POSITIVE_INFINITY;
  marks.forEach((mark, index) => {
    const distance = Math.hypot(mark.x - x, mark.y - y) * pixelsPerUnit;
    const reach = Math.max(TARGET_RADIUS, markRadius(mark) + 1);
    if (distance > reach || distance > nearest) return;
    found = index;
    nearest = distance;
  });
  return found;
}

/** Of marks, those of one look with a single offer, as `symbolPath` wants them. */
export function singlesOf(
  marks: readonly OfferMark[],
  offers: readonly MapOffer[],
  look: OfferLook,
) {
  return marks
    .filter((mark) => mark.members.length === 1 && mark.look === look)
    .map(({ x, y, members }) => ({ x, y, symbol: offers[members[0]!]!.symbol }));
}

export const LOOKS_BOTTOM_UP: readonly OfferLook[] = OFFER_LOOKS.toReversed();
