import './offers.css';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { fitGrid, type MapGrid } from '../projection.ts';
import { attachOfferPointing, type OfferPointingContext } from './attachOfferPointing.ts';
import { CatchmentShapes } from './CatchmentShapes.tsx';
import { OfferEmphasis } from './OfferEmphasis.tsx';
import { ChangeRings, OfferSymbols } from './OfferSymbols.tsx';
import type { OfferDrawingProps, OfferLayer } from './offerLayer.ts';
import type { OfferEvents, OfferHighlightSource, OfferScene } from './offerScene.ts';
import { markRadius, placeOffers, placeVisibleOffers } from './placeOffers.ts';
import { SiteMarks } from './SiteMarks.tsx';
import { SYMBOL_RADIUS, symbolPath } from './symbolShapes.ts';

/** The drawing with what pointing at offers does; to be kept as long as these stay the same. */
export function offerLayerOf(events: OfferEvents, highlight: OfferHighlightSource): OfferLayer {
  return { Drawing: OfferDrawing, events, highlight, obstaclesOf };
}

/** Symbols that count, not the pale ones; too many would leave no room for names. */
function obstaclesOf({ offers, picked }: OfferScene, grid: MapGrid, unitsPerPixel: number) {
  const marks = placeOffers(offers, grid, { pixelsPerUnit: 1 / unitsPerPixel, picked });
  const solid = marks.filter(({ look }) => look !== 'faint');
  if (solid.length > MOST_OBSTACLES) return [];
  return solid.map((mark) => ({ x: mark.x, y: mark.y, radius: markRadius(mark) * unitsPerPixel }));
}

const MOST_OBSTACLES = 60;

/** Offers, their catchments and places for new ones on the map's SVG, and pointing at them. */
function OfferDrawing(props: OfferDrawingProps): ReactNode {
  const { scene, paths, parts, unitsPerPixel } = props;
  if (props.layer === 'below_labels') {
    if (scene.catchments === null) return null;
    const filled = parts === 'all';
    return <CatchmentShapes catchments={scene.catchments} grid={paths.grid} filled={filled} />;
  }
  const { picked, offers } = scene;
  const marks = marksOf(props);
  return (
    <g className="map-offers">
      {parts === 'all' && (
        <OfferSymbols marks={marks} offers={offers} unitsPerPixel={unitsPerPixel} />
      )}
      <ChangeRings marks={marks} offers={offers} unitsPerPixel={unitsPerPixel} />
      <OfferEmphasis
        marks={marks}
        offers={offers}
        picked={picked}
        highlight={props.highlight}
        unitsPerPixel={unitsPerPixel}
      />
      <SiteMarks
        sites={scene.sites}
        placing={scene.placing}
        grid={paths.grid}
        unitsPerPixel={unitsPerPixel}
      />
      <Pointing {...props} marks={marks} />
    </g>
  );
}

/** A canvas takes every mark; the SVG only as many as it can draw at once. */
function marksOf({ scene, paths, camera, frame, parts, unitsPerPixel }: OfferDrawingProps) {
  const { offers, picked } = scene;
  if (parts === 'overlay' || frame === null) {
    return placeOffers(offers, paths.grid, { pixelsPerUnit: 1 / unitsPerPixel, picked });
  }
  const fit = fitGrid(paths.grid, frame, camera);
  return placeVisibleOffers(offers, paths.grid, { picked, fit, frame });
}

/** The offer under a dragging pointer; moved in the document, React renders nothing. */
function Pointing(props: OfferDrawingProps & Pick<OfferPointingContext, 'marks'>): ReactNode {
  const ghost = useRef<SVGPathElement>(null);
  const latest = useRef<OfferPointingContext | null>(null);
  const { scene, events, camera, frame, paths, marks, unitsPerPixel } = props;
  useLayoutEffect(() => {
    latest.current = {
      ...{ scene, events, camera, frame, marks, grid: paths.grid },
      showDragged(offer, [x, y]) {
        const scale = (7.5 / SYMBOL_RADIUS) * unitsPerPixel;
        const path = offer === null ? '' : symbolPath([{ x, y, symbol: offer.symbol }], scale);
        ghost.current?.setAttribute('d', path);
      },
    };
  });
  useLayoutEffect(() => {
    const root = ghost.current?.closest<HTMLElement>('.map-root');
    return root ? attachOfferPointing(root, () => latest.current!) : undefined;
  }, []);
  const placing = scene.placing !== null;
  useLayoutEffect(() => {
    const root = ghost.current?.closest('.map-root');
    root?.classList.toggle('map-placing', placing);
    return () => root?.classList.remove('map-placing');
  }, [placing]);
  return <path ref={ghost} className="map-offer-dragged" vectorEffect="non-scaling-stroke" />;
}
