import './offers.css';
import type { ReactNode } from 'react';
import type { OfferSymbol } from '../../domain/offers/inventory.ts';
import type { OfferLook } from './offerScene.ts';
import { SYMBOL_RADIUS, symbolPath } from './symbolShapes.ts';

/** CSS pixels. */
const SIZE = 20;

/** The mark of an offer as on the map, for keys and lists; words stand beside it. */
export function OfferSwatch({
  symbol,
  look,
}: {
  readonly symbol: OfferSymbol;
  readonly look: OfferLook;
}): ReactNode {
  const path = symbolPath([{ x: 0, y: 0, symbol }], (look === 'faint' ? 5 : 7.5) / SYMBOL_RADIUS);
  return (
    <svg
      className="map-swatch"
      width={SIZE}
      height={SIZE}
      viewBox={`${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`}
      aria-hidden="true"
    >
      <g className={`map-offer map-offer-${look}`}>
        <path className="map-offer-shape" d={path} />
        {look === 'closed' && <path className="map-offer-strike" d="M-9 9L9 -9" />}
      </g>
    </svg>
  );
}
