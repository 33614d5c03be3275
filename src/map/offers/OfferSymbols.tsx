import { memo, type ReactNode } from 'react';
import type { MapOffer } from './offerScene.ts';
import { LOOKS_BOTTOM_UP, markRadius, type OfferMark, singlesOf } from './placeOffers.ts';
import { SYMBOL_RADIUS, symbolPath } from './symbolShapes.ts';

/**
 * All symbols as one path per look, so that hundreds cost no more elements than one, and a circle with
 * its count where offers would overlap.
 */
export const OfferSymbols = memo(function OfferSymbols({
  marks,
  offers,
  unitsPerPixel,
}: {
  readonly marks: readonly OfferMark[];
  readonly offers: readonly MapOffer[];
  readonly unitsPerPixel: number;
}): ReactNode {
  return (
    <>
      {LOOKS_BOTTOM_UP.map((look) => {
        const radius = look === 'faint' ? 5 : 7.5;
        const singles = singlesOf(marks, offers, look);
        if (singles.length === 0) return null;
        const path = symbolPath(singles, (radius / SYMBOL_RADIUS) * unitsPerPixel);
        return (
          <g key={look} className={`map-offer map-offer-${look}`}>
            <path className="map-offer-halo" vectorEffect="non-scaling-stroke" d={path} />
            <path className="map-offer-shape" vectorEffect="non-scaling-stroke" d={path} />
            {look === 'closed' && (
              <path
                className="map-offer-strike"
                vectorEffect="non-scaling-stroke"
                d={strikes(singles, 9 * unitsPerPixel)}
              />
            )}
          </g>
        );
      })}
      {marks
        .filter(({ members }) => members.length > 1)
        .map((mark) => (
          <Cluster key={mark.members[0]} mark={mark} unitsPerPixel={unitsPerPixel} />
        ))}
    </>
  );
});

function Cluster({
  mark,
  unitsPerPixel,
}: {
  readonly mark: OfferMark;
  readonly unitsPerPixel: number;
}): ReactNode {
  const place = `translate(${mark.x.toFixed(1)} ${mark.y.toFixed(1)}) scale(${unitsPerPixel.toPrecision(5)})`;
  return (
    <g className={`map-cluster map-cluster-${mark.look}`} transform={place}>
      <circle className="map-cluster-halo" r={markRadius(mark) + 1.5} />
      <circle className="map-cluster-ring" r={markRadius(mark)} />
      <text className="map-cluster-count">{mark.members.length}</text>
    </g>
  );
}

/** Around what a scenario or a correction has added (solid) or changed (dashed). */
export function ChangeRings({
  marks,
  offers,
  unitsPerPixel,
}: {
  readonly marks: readonly OfferMark[];
  readonly offers: readonly MapOffer[];
  readonly unitsPerPixel: number;
}): ReactNode {
  return marks
    .filter(({ members }) => offers[members[0]!]!.change !== null)
    .map(({ x, y, members }) => (
      <circle
        key={members[0]}
        className={`map-offer-ring map-offer-ring-${offers[members[0]!]!.change}`}
        vectorEffect="non-scaling-stroke"
        cx={x}
        cy={y}
        r={11.5 * unitsPerPixel}
      />
    ));
}

function strikes(places: readonly { readonly x: number; readonly y: number }[], half: number) {
  return places
    .map(({ x, y }) => {
      const size = (2 * half).toFixed(1);
      return `M${(x - half).toFixed(1)} ${(y + half).toFixed(1)}l${size} -${size}`;
    })
    .join('');
}
