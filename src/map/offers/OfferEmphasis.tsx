import { memo, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { MapOffer, OfferHighlightSource } from './offerScene.ts';
import { markRadius, type OfferMark } from './placeOffers.ts';

/** Free pixels between a mark and the ring around it. */
const GAP = 4;

/** A ring around the emphasised offer, and one that follows the pointer without rendering anything. */
export const OfferEmphasis = memo(function OfferEmphasis({
  marks,
  offers,
  picked,
  highlight,
  unitsPerPixel,
}: {
  readonly marks: readonly OfferMark[];
  readonly offers: readonly MapOffer[];
  readonly picked: string | null;
  readonly highlight: OfferHighlightSource;
  readonly unitsPerPixel: number;
}): ReactNode {
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const rings = group.current === null ? [] : [...group.current.children];
    const show = (id: string | null): void => {
      const mark = markOf(marks, offers, id);
      for (const ring of rings) {
        ring.setAttribute('r', String(mark === null ? 0 : ringRadius(mark) * unitsPerPixel));
        ring.setAttribute('cx', String(mark?.x ?? 0));
        ring.setAttribute('cy', String(mark?.y ?? 0));
      }
    };
    show(highlight.get());
    return highlight.subscribe(show);
  }, [highlight, marks, offers, unitsPerPixel]);
  const chosen = markOf(marks, offers, picked);
  return (
    <>
      {chosen !== null && (
        <g className="map-offer-picked">
          {['map-offer-ring-halo', 'map-offer-ring-picked'].map((name) => (
            <circle
              key={name}
              className={name}
              vectorEffect="non-scaling-stroke"
              cx={chosen.x}
              cy={chosen.y}
              r={ringRadius(chosen) * unitsPerPixel}
            />
          ))}
        </g>
      )}
      <g ref={group} className="map-offer-highlight">
        <circle className="map-offer-ring-halo" vectorEffect="non-scaling-stroke" />
        <circle className="map-offer-ring-highlight" vectorEffect="non-scaling-stroke" />
      </g>
    </>
  );
});

function ringRadius(mark: OfferMark): number {
  return markRadius(mark) + GAP;
}

function markOf(
  marks: readonly OfferMark[],
  offers: readonly MapOffer[],
  id: string | null,
): OfferMark | null {
  if (id === null) return null;
  const index = offers.findIndex((offer) => offer.id === id);
  return marks.find(({ members }) => members.includes(index)) ?? null;
}
